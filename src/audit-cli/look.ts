import type { Look } from '../audit/resolve.ts';
import { areAllGone, readRemainingCodes } from '../cancellation/index.ts';
import { VendorError, type VendorApi } from '../vendor-client/index.ts';

/** Looks at a machine's codes with reads alone. */
export const lookWith =
  (vendor: VendorApi): Look =>
  async (machineNo) => {
    try {
      const remaining = await readRemainingCodes(vendor, machineNo);
      const ids = new Set(remaining.map(({ id }) => id));
      return ({ pickupCodeId }, startedAt) => {
        const isGone = pickupCodeId === undefined ? areAllGone(remaining, startedAt) : !ids.has(pickupCodeId);
        return { resolution: isGone ? 'GONE' : 'STILL_USABLE' };
      };
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      const { code, message } = error;
      return () => ({ resolution: 'NOT_KNOWN', reason: `${code}: ${message}` });
    }
  };
