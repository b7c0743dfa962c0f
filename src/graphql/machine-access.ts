import type { VendorApi } from '../vendor-client/index.ts';
import { MachineNotFound } from '../vendor-client/index.ts';

/**
 * Limits the vendor's API to the machines of a caller: the others do not exist, and the vendor is not asked about them.
 * All reads and cancels of a request pass here.
 *
 * @param visible - the numbers of the caller's machines; undefined: all
 */
export function restrictToMachines(vendor: VendorApi, visible: ReadonlySet<string> | undefined): VendorApi {
  if (!visible) return vendor;
  const ifVisible =
    <Rest extends unknown[], Result>(call: (machineNo: string, ...rest: Rest) => Promise<Result>) =>
    async (machineNo: string, ...rest: Rest): Promise<Result> => {
      if (!visible.has(machineNo)) throw new MachineNotFound(machineNo, 'NOT_SENT');
      return call(machineNo, ...rest);
    };
  return {
    machines: async () => (await vendor.machines()).filter(({ machineNo }) => visible.has(machineNo)),
    machine: ifVisible((machineNo) => vendor.machine(machineNo)),
    products: ifVisible((machineNo) => vendor.products(machineNo)),
    pickupCodes: ifVisible((machineNo, productId: string) => vendor.pickupCodes(machineNo, productId)),
    cancelPickupCode: ifVisible((machineNo, id: string) => vendor.cancelPickupCode(machineNo, id)),
    cancelAllPickupCodes: ifVisible((machineNo) => vendor.cancelAllPickupCodes(machineNo)),
  };
}
