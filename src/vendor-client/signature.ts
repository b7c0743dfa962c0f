import { hash } from 'node:crypto';

/** The parameters of one call: names as in the vendor API, every value a string. */
export type CallParameters = Readonly<Record<string, string>>;

/**
 * The names of what is signed. The vendor leaves out of the signature what is empty, and its
 * libraries drop the word NULL as well; what isn't signed isn't sent either (vendor API, signature).
 */
function signedNames(parameters: CallParameters): string[] {
  return Object.keys(parameters).filter(
    (name) => name !== 'sign' && parameters[name] !== '' && parameters[name] !== 'NULL',
  );
}

const inOrder = (names: readonly string[]) =>
  names.every((name, i) => i === 0 || name > (names[i - 1] ?? ''));

function signNames(names: readonly string[], parameters: CallParameters, merchantKey: string): string {
  let text = '';
  for (const name of inOrder(names) ? names : names.toSorted()) text += `${name}=${parameters[name] ?? ''}&`;
  return hash('md5', `${text}key=${merchantKey}`).toUpperCase();
}

/**
 * Signs the parameters of a call.
 *
 * @param parameters - all that is sent; a `sign` among them is ignored
 * @param merchantKey - the merchant id, which is not the AppSecret (vendor API, signature)
 * @returns 32 upper-case hex digits: the MD5 of `a=1&b=2&key=…`, names in ASCII order, values unescaped
 */
export function sign(parameters: CallParameters, merchantKey: string): string {
  return signNames(signedNames(parameters), parameters, merchantKey);
}

/**
 * Wraps the parameters of a call as the vendor takes them.
 *
 * @param parameters - all that is sent, without `sign`
 * @param merchantKey - the key to sign with
 * @returns standard base64 of the JSON object of the parameters and their `sign` (vendor API, every request)
 */
export function payload(parameters: CallParameters, merchantKey: string): string {
  const names = signedNames(parameters);
  const signed: Record<string, string> = {};
  for (const name of names) signed[name] = parameters[name] ?? '';
  signed['sign'] = signNames(names, parameters, merchantKey);
  return Buffer.from(JSON.stringify(signed)).toString('base64');
}

/**
 * Checks that this Node.js can sign: MD5 is missing on hosts in FIPS mode.
 *
 * @throws Error when it can't; the message is one sentence
 */
export function assertSigning(): void {
  try {
    sign({ timestamp: '0' }, 'key');
  } catch (cause) {
    const message = 'MD5 is not available (FIPS mode?), so no request to the vendor can be signed.';
    throw new Error(message, { cause });
  }
}
