import type { VendorApi } from './api.ts';
import { VendorError } from './errors.ts';
import type { VendorObserver, VendorOperation } from './observer.ts';

/** The same API, whose observer is told what became of each call. */
export function observed(api: VendorApi, observer: VendorObserver): VendorApi {
  async function observe<T>(operation: VendorOperation, call: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const ended = (outcome: Parameters<VendorObserver['callEnded']>[1]) => {
      observer.callEnded(operation, outcome, performance.now() - startedAt);
    };
    try {
      const result = await call();
      ended(result === 'INFERRED' ? 'INFERRED' : 'OK');
      return result;
    } catch (error) {
      ended(error instanceof VendorError ? error.outcome : 'UNKNOWN');
      throw error;
    }
  }

  return {
    machines: () => observe('machines', () => api.machines()),
    machine: (machineNo) => observe('machine', () => api.machine(machineNo)),
    products: (machineNo) => observe('products', () => api.products(machineNo)),
    pickupCodes: (machineNo, productId) =>
      observe('pickupCodes', () => api.pickupCodes(machineNo, productId)),
    cancelPickupCode: (machineNo, id) =>
      observe('cancelPickupCode', () => api.cancelPickupCode(machineNo, id)),
    cancelAllPickupCodes: (machineNo) =>
      observe('cancelAllPickupCodes', () => api.cancelAllPickupCodes(machineNo)),
  };
}
