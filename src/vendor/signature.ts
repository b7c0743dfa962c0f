import { hash } from 'node:crypto';

/** The parameters of one call: names as in the vendor API, every value a string. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * The names of what is signed. The vendor leaves out of the signature what is empty, and its
 * libraries drop the word NULL as well; what isn't signed isn't sent either (vendor API, signature).
 */
function signedNames(parameters: Parameters): string[] {
  const names: string[] = [];
  for (const name of Object.keys(parameters)) {
    const value = parameters[name];
    if (name !== 'sign' && value !== '' && value !== 'NULL') names.push(name);
  }
  return names;
}

const inOrder = (names: readonly string[]) =>
  names.every((name, i) => i === 0 || name > (names[i - 1] ?? ''));

function signNames(names: readonly string[], parameters: Parameters, merchantKey: string): string {
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
export function sign(parameters: Parameters, merchantKey: string): string {
  return signNames(signedNames(parameters), parameters, merchantKey);
}

/** A string as JSON; one of letters, digits and dots is put in quotes as it is. */
const quoted = (text: string) => (/^[\w.-]*$/.test(text) ? `"${text}"` : JSON.stringify(text));

/**
 * Wraps the parameters of a call as the vendor takes them.
 *
 * @param parameters - all that is sent, without `sign`
 * @param merchantKey - the key to sign with
 * @returns standard base64 of the JSON object of the parameters and their `sign` (vendor API, every request)
 */
export function payload(parameters: Parameters, merchantKey: string): string {
  const names = signedNames(parameters);
  let members = '';
  for (const name of names) members += `${quoted(name)}:${quoted(parameters[name] ?? '')},`;
  return Buffer.from(`{${members}"sign":"${signNames(names, parameters, merchantKey)}"}`).toString('base64');
}
