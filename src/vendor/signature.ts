import { hash } from 'node:crypto';

/** The parameters of one call: names as in the vendor API, every value a string. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * What is signed. The vendor leaves out of the signature what is empty, and its libraries drop the
 * word NULL as well; what isn't signed isn't sent either (vendor API, signature).
 */
function signed(parameters: Parameters): [name: string, value: string][] {
  return Object.entries(parameters).filter(
    ([name, value]) => name !== 'sign' && value !== '' && value !== 'NULL',
  );
}

function signPairs(pairs: readonly [name: string, value: string][], merchantKey: string): string {
  let text = '';
  for (const [name, value] of pairs.toSorted(([a], [b]) => (a < b ? -1 : 1))) text += `${name}=${value}&`;
  return hash('md5', `${text}key=${merchantKey}`).toUpperCase();
}

/**
 * Signs the parameters of a call.
 *
 * @param parameters - all that is sent; a `sign` among them is ignored
 * @param merchantKey - the merchant id, which is not the AppSecret (vendor API, signature)
 * @returns 32 upper-case hex digits: the MD5 of `a=1&b=2&key=…`, names in ASCII order, values unescaped
 */
export function sign(parameters: Parameters, merchantKey: string): string {
  return signPairs(signed(parameters), merchantKey);
}

/**
 * Wraps the parameters of a call as the vendor takes them.
 *
 * @param parameters - all that is sent, without `sign`
 * @param merchantKey - the key to sign with
 * @returns standard base64 of the JSON object of the parameters and their `sign` (vendor API, every request)
 */
export function payload(parameters: Parameters, merchantKey: string): string {
  const pairs = signed(parameters);
  const object = { ...Object.fromEntries(pairs), sign: signPairs(pairs, merchantKey) };
  return Buffer.from(JSON.stringify(object)).toString('base64');
}
