import pLimit from 'p-limit';
import type { PickupCode, VendorApi } from '../vendor-client/index.ts';

/** How far the vendor's clock may differ from ours: it refuses requests of other times (vendor API, every request). */
export const CLOCK_TOLERANCE_MS = 60_000;
/** How many products of a machine are read at once. */
const CONCURRENCY = 8;

/** The codes of a machine that can still be used. */
export type RemainingCodes = readonly Pick<PickupCode, 'id' | 'createdAt'>[];

/**
 * Reads the usable codes of every product that a machine lists: one call for the products, and one for each of them.
 * The first failed read ends the others that have not begun.
 *
 * @param takeCalls - called with a number of calls before they are made
 * @throws VendorError, or what `takeCalls` throws
 */
export async function readRemainingCodes(
  vendor: VendorApi,
  machineNo: string,
  takeCalls: (count: number) => void = () => undefined,
): Promise<RemainingCodes> {
  takeCalls(1);
  const products = await vendor.products(machineNo);
  const limit = pLimit(CONCURRENCY);
  const ids = [...new Set(products.map(({ id }) => id))];
  takeCalls(ids.length);
  try {
    const codes = await Promise.all(ids.map((id) => limit(() => vendor.pickupCodes(machineNo, id))));
    return codes.flat().filter(({ status }) => status !== 'USED' && status !== 'EXPIRED');
  } finally {
    limit.clearQueue();
  }
}

/**
 * Whether a cancel of all codes left none: no remaining code was created before the cancel. A code's `createdAt` is the
 * vendor's time, so that codes of the following minute count as well.
 *
 * @param canceledAt - milliseconds since 1970, by our clock
 */
export const areAllGone = (remaining: RemainingCodes, canceledAt: number): boolean =>
  remaining.every(
    // A code whose time can't be read may be older than the cancel.
    ({ createdAt }) => createdAt instanceof Date && createdAt.getTime() > canceledAt + CLOCK_TOLERANCE_MS,
  );
