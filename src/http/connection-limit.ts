/** Descriptors for everything else: files, timers, the log. */
const RESERVED = 128;
const MIN_CONNECTIONS = 64;

interface Report {
  readonly userLimits?: { readonly open_files?: { readonly soft?: number | 'unlimited' } };
}

/**
 * The most connections of clients that leave enough descriptors for connections to the vendor: without one, no call can
 * be sent.
 *
 * @param vendorConnections - the most connections to the vendor
 * @returns undefined if the process has no limit of descriptors
 */
export function maxConnections(vendorConnections: number): number | undefined {
  const { userLimits } = process.report.getReport() as Report;
  const limit = userLimits?.open_files?.soft;
  if (typeof limit !== 'number') return undefined;
  return Math.max(MIN_CONNECTIONS, limit - vendorConnections - RESERVED);
}
