/** Descriptors for files, timers and the log, and a reserve. */
const RESERVED = 128;
const MIN_CONNECTIONS = 64;

interface Report {
  readonly userLimits?: { readonly open_files?: { readonly soft?: number | 'unlimited' } };
}

/**
 * How many clients may be connected at once, so that their connections leave descriptors for the vendor's: without
 * one, a call cannot be sent.
 *
 * @param vendorConnections - how many connections to the vendor there may be
 * @returns undefined where the process has no limit of descriptors
 */
export function maxConnections(vendorConnections: number): number | undefined {
  const { userLimits } = process.report.getReport() as Report;
  const limit = userLimits?.open_files?.soft;
  if (typeof limit !== 'number') return undefined;
  return Math.max(MIN_CONNECTIONS, limit - vendorConnections - RESERVED);
}
