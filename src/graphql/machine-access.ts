import type { VendorApi } from '../vendor-client/index.ts';
import { MachineNotFound } from '../vendor-client/index.ts';

/**
 * The vendor as it is to a caller who may know of some machines only: it has no others, and isn't asked about
 * them. This is the one place where all that is read and changed passes, whichever resolver it comes from.
 *
 * @param visible - the numbers of these machines; absent: all
 */
export function restrictToMachines(vendor: VendorApi, visible: ReadonlySet<string> | undefined): VendorApi {
  if (!visible) return vendor;
  const check = (machineNo: string): void => {
    if (!visible.has(machineNo)) throw new MachineNotFound(machineNo, 'NOT_SENT');
  };
  return {
    machines: async () => (await vendor.machines()).filter(({ machineNo }) => visible.has(machineNo)),
    async machine(machineNo) {
      check(machineNo);
      return vendor.machine(machineNo);
    },
    async products(machineNo) {
      check(machineNo);
      return vendor.products(machineNo);
    },
    async pickupCodes(machineNo, productId) {
      check(machineNo);
      return vendor.pickupCodes(machineNo, productId);
    },
    async cancelPickupCode(machineNo, id) {
      check(machineNo);
      return vendor.cancelPickupCode(machineNo, id);
    },
    async cancelAllPickupCodes(machineNo) {
      check(machineNo);
      return vendor.cancelAllPickupCodes(machineNo);
    },
  };
}
