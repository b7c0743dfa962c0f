import { wrongVariable } from '../check-vendor.ts';
import { assertSigning, VendorError, VendorRefusal, type VendorClient } from '../vendor-client/index.ts';
import { type Finding } from './finding.ts';

/** Whether this Node.js can sign. */
export async function checkMd5(): Promise<Finding> {
  const check = 'MD5';
  try {
    assertSigning();
    return await Promise.resolve({
      check,
      verdict: 'ok',
      says: 'MD5 is available, with which calls are signed',
    });
  } catch (error) {
    const mend =
      "The vendor's signature is MD5. Run the service on a host, or with a Node.js, that is not in FIPS mode.";
    return { check, verdict: 'fail', says: (error as Error).message, mend };
  }
}

/** Whether the vendor takes Appid and AppSecret. It doesn't look at a signature for that. */
export async function checkCredentials(vendor: VendorClient): Promise<Finding> {
  const check = 'credentials';
  try {
    await vendor.ping();
    return { check, verdict: 'ok', says: 'the vendor takes VENDOR_APP_ID and VENDOR_APP_SECRET' };
  } catch (error) {
    return explain(check, error);
  }
}

/** A number that no machine has, for a merchant without machines. */
const NO_MACHINE = '00000000';

/**
 * Whether the vendor takes our signature: the `ping` has none, so a wrong merchant key shows only in a read that
 * is signed. The products of one machine are read, and nothing is changed.
 */
export async function checkSignature(vendor: VendorClient): Promise<Finding> {
  const check = 'signature';
  const api = vendor.forRequest({});
  try {
    // The list is not signed.
    const [machine] = await api.machines();
    await api.products(machine?.machineNo ?? NO_MACHINE);
    return { check, verdict: 'ok', says: 'the vendor takes what is signed with VENDOR_MERCHANT_KEY' };
  } catch (error) {
    // Whoever says something about the machine has looked at the signature before.
    if (error instanceof VendorRefusal && error.code.startsWith('MACHINE_')) {
      const says = `the vendor takes what is signed with VENDOR_MERCHANT_KEY (it answered ${error.code})`;
      return { check, verdict: 'ok', says };
    }
    return explain(check, error);
  }
}

function explain(check: string, error: unknown): Finding {
  if (!(error instanceof VendorError)) throw error;
  const { code, message } = error;
  const answer = error instanceof VendorRefusal ? ` (${error.vendorCode} ${error.vendorMessage})` : '';
  return { check, verdict: 'fail', says: `${code}: ${message}${answer}`, mend: mendOf(error) };
}

function mendOf(error: VendorError): string {
  const runbook = `See docs/runbook.md, ${error.code}.`;
  if (!(error instanceof VendorRefusal)) return runbook;
  if (error.code === 'VENDOR_CREDENTIALS_REJECTED') {
    return (
      `${wrongVariable(error.vendorCode)} is wrong, or was changed at the vendor's. Copy it anew from the vendor's\n` +
      'console; VENDOR_MERCHANT_KEY is the merchant id (商户ID), not the AppSecret. Then restart the service.'
    );
  }
  // Nothing says what the vendor answers to a signature of another time; it is likely to be one of these.
  if (error.code === 'VENDOR_REQUEST_REJECTED') return `Is the clock right? See above. Else: ${runbook}`;
  return runbook;
}
