import { wrongVariable } from '../check-vendor.ts';
import { assertSigning, VendorError, VendorRefusal, type VendorClient } from '../vendor-client/index.ts';
import { fail, ok, type Finding } from './finding.ts';

/** Checks that this Node.js can sign. */
export function checkMd5(): Finding {
  try {
    assertSigning();
    return ok('MD5', 'available, for the signature of requests');
  } catch (error) {
    const fix =
      "The vendor's signature is MD5. Run the service on a host, or with a Node.js, that is not in FIPS mode.";
    return fail('MD5', (error as Error).message, fix);
  }
}

/** Checks Appid and AppSecret with the vendor's `ping`, which is not signed. */
export async function checkCredentials(vendor: VendorClient): Promise<Finding> {
  const check = 'credentials';
  try {
    await vendor.ping();
    return ok(check, 'the vendor accepts VENDOR_APP_ID and VENDOR_APP_SECRET');
  } catch (error) {
    return explain(check, error);
  }
}

/** A number that no machine has, for merchants without machines. */
const NO_MACHINE = '00000000';

/**
 * Checks the signature with a signed read: the products of one machine. (The list of machines is not signed.)
 *
 * @param clock - the finding of the clock: the vendor rejects a signature with a wrong time
 */
export async function checkSignature(vendor: VendorClient, clock: Finding): Promise<Finding> {
  const check = 'signature';
  const api = vendor.forRequest({});
  const message = 'the vendor accepts requests that are signed with VENDOR_MERCHANT_KEY';
  try {
    const [machine] = await api.machines();
    await api.products(machine?.machineNo ?? NO_MACHINE);
    return ok(check, message);
  } catch (error) {
    // The vendor checks the signature before it looks for the machine.
    if (error instanceof VendorRefusal && error.code.startsWith('MACHINE_')) {
      return ok(check, `${message} (it answered ${error.code})`);
    }
    const finding = explain(check, error);
    return clock.status === 'fail' ? { ...finding, fix: 'Fix the clock first; see above.' } : finding;
  }
}

function explain(check: string, error: unknown): Finding {
  if (!(error instanceof VendorError)) throw error;
  const { code, message } = error;
  const answer = error instanceof VendorRefusal ? ` (${error.vendorCode} ${error.vendorMessage})` : '';
  return fail(check, `${code}: ${message}${answer}`, fixFor(error));
}

function fixFor(error: VendorError): string {
  const runbook = `See docs/runbook.md, ${error.code}.`;
  if (error.code === 'VENDOR_BAD_RESPONSE')
    return `Are the host and the path of VENDOR_URL right? Something other than the vendor's API answers. ${runbook}`;
  if (error instanceof VendorRefusal && error.code === 'VENDOR_CREDENTIALS_REJECTED')
    return (
      `${wrongVariable(error.vendorCode)} is wrong, or was changed at the vendor's. Copy it again from the vendor's\n` +
      'console; VENDOR_MERCHANT_KEY is the merchant id (商户ID), not the AppSecret. Then restart the service.'
    );
  return runbook;
}
