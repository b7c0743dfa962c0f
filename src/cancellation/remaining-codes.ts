import pLimit from 'p-limit';
import type { PickupCode, VendorApi } from '../vendor-client/index.ts';

/** How far the vendor's clock may differ from ours (vendor API, every request). */
const CLOCK_TOLERANCE_MS = 60_000;
const CONCURRENCY = 8;

/** The codes of a machine that can still be used. */
export type RemainingCodes = readonly Pick<PickupCode, 'id' | 'createdAt'>[];

/**
 * Reads the usable codes of every product that a machine lists: one call for the products, and one for each of them.
 * After a failed read, no further one is started.
 *
 * @param takeCalls - called with the number of calls before they are made
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
 * Whether a cancel of all codes left none: no remaining code was created before the cancel. `createdAt` is the vendor's
 * time, so codes of the following minute may be older than the cancel as well.
 *
 * @param canceledAt - milliseconds since 1970, by our clock
 */
export const areAllGone = (remaining: RemainingCodes, canceledAt: number): boolean =>
  remaining.every(
    // A code with an unreadable time may be older than the cancel.
    ({ createdAt }) => createdAt instanceof Date && createdAt.getTime() > canceledAt + CLOCK_TOLERANCE_MS,
  );
