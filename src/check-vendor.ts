import type { Logger } from 'pino';
import { VendorError, VendorRefusal, type VendorClient } from './vendor-client/index.ts';

/** The wrong variable, by the vendor's code (vendor API, error codes). */
const variables: Readonly<Record<number, string>> = {
  4000: 'VENDOR_APP_ID',
  4001: 'VENDOR_APP_ID',
  6020: 'VENDOR_APP_ID',
  10014: 'VENDOR_APP_ID',
  4009: 'VENDOR_APP_SECRET',
  10013: 'VENDOR_APP_SECRET',
  10008: 'VENDOR_APP_ID or VENDOR_APP_SECRET',
  4006: 'VENDOR_MERCHANT_KEY',
};

/** Names the variable, or the candidates, that made the vendor reject our credentials. */
export const wrongVariable = (vendorCode: number): string =>
  variables[vendorCode] ?? 'VENDOR_APP_ID, VENDOR_APP_SECRET or VENDOR_MERCHANT_KEY';

/**
 * Calls the vendor once and logs a failure, so that a problem is known before the first cancel. A failure does not stop
 * the service: the vendor may come back, and all replicas have the same one.
 */
export async function checkVendor(vendor: VendorClient, log: Pick<Logger, 'warn' | 'error'>): Promise<void> {
  try {
    await vendor.ping();
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    const { code, message } = error;
    if (error instanceof VendorRefusal && code === 'VENDOR_CREDENTIALS_REJECTED') {
      const { vendorCode, vendorMessage } = error;
      log.error({ code, vendorCode, vendorMessage }, `${wrongVariable(vendorCode)} is wrong: ${message}`);
    } else {
      log.warn({ code }, `the vendor can't be used at the moment: ${message}`);
    }
  }
}
