import { hash } from 'node:crypto';

/** The parameters of one call: names as in the vendor API, every value a string. */
export type CallParameters = Readonly<Record<string, string>>;

/**
 * Whether a parameter is signed and sent. The vendor leaves empty values out of the signature, and its libraries drop the
 * word NULL as well (vendor API, signature).
 */
const isSent = (name: string, value: string) => name !== 'sign' && value !== '' && value !== 'NULL';

/**
 * Signs the parameters of a call.
 *
 * @param parameters - everything that is sent; a `sign` among them is ignored
 * @param merchantKey - the merchant id, which is not the AppSecret (vendor API, signature)
 * @returns 32 upper-case hex digits: the MD5 of `a=1&b=2&key=…`, names in ASCII order, values unescaped
 */
export function sign(parameters: CallParameters, merchantKey: string): string {
  let text = '';
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name] ?? '';
    if (isSent(name, value)) text += `${name}=${value}&`;
  }
  return hash('md5', `${text}key=${merchantKey}`).toUpperCase();
}

/**
 * Creates the signed payload of a call.
 *
 * @param parameters - everything that is sent, without `sign`
 * @param merchantKey - the key to sign with
 * @returns standard base64 of the JSON object of the parameters and their `sign` (vendor API, every request)
 */
export function payload(parameters: CallParameters, merchantKey: string): string {
  const signed: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (isSent(name, value)) signed[name] = value;
  }
  signed['sign'] = sign(parameters, merchantKey);
  return Buffer.from(JSON.stringify(signed)).toString('base64');
}

/**
 * Creates the request body of a call.
 *
 * @param parameters - absent where the vendor expects an empty body
 * @param now - milliseconds since 1970; the vendor rejects a `timestamp` that is more than 60 s off
 */
export function signedBody(parameters: CallParameters | undefined, merchantKey: string, now: number): string {
  if (!parameters) return '';
  const timestamp = String(Math.floor(now / 1000));
  return JSON.stringify({ payload: payload({ ...parameters, timestamp }, merchantKey) });
}

/**
 * Checks that this Node.js can sign: MD5 is missing on hosts in FIPS mode.
 *
 * @throws Error with a message of one sentence
 */
export function assertSigning(): void {
  try {
    sign({ timestamp: '0' }, 'key');
  } catch (cause) {
    const message = 'MD5 is not available (FIPS mode?), so no request to the vendor can be signed.';
    throw new Error(message, { cause });
  }
}
