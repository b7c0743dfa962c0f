import type { Logger } from 'pino';
import { VendorError, VendorRefusal, type VendorClient } from './vendor-client/index.ts';

/** Which variable is wrong, as far as the vendor's code says (vendor API, error codes). */
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

/** The name of the variable, or of those, that a refusal of our credentials speaks of. */
export const wrongVariable = (vendorCode: number): string =>
  variables[vendorCode] ?? 'VENDOR_APP_ID, VENDOR_APP_SECRET or VENDOR_MERCHANT_KEY';

/**
 * Asks the vendor whether it can be used, and logs if it can't, so that it is known before the first cancel. It
 * is no reason not to start: the vendor may come back, and other replicas have no other vendor.
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
