import { createHash } from 'node:crypto';

/** The parameters of a payload: one flat object, every value a string. */
export type Params = Readonly<Record<string, string>>;

/**
 * Whether `params['sign']` is the signature of the other parameters under the merchant key.
 *
 * The vendor's own libraries differ on values with characters that a URL escapes: PHP signs the raw value, Go
 * and Kotlin the URL-encoded one. Both are accepted (vendor API, signature).
 */
export function isSigned(params: Params, merchantKey: string): boolean {
  const given = params['sign'];
  return given === sign(params, merchantKey) || given === sign(params, merchantKey, urlEncode);
}

/** The signature of the parameters under the merchant key; a `sign` among them doesn't count. */
export function sign(params: Params, merchantKey: string, encode = (value: string) => value): string {
  const pairs = Object.entries(params)
    .filter(([name, value]) => name !== 'sign' && value !== '' && value !== 'NULL')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${encode(value)}&`);
  return createHash('md5')
    .update(`${pairs.join('')}key=${merchantKey}`, 'utf8')
    .digest('hex')
    .toUpperCase();
}

// As Go's url.QueryEscape. URLSearchParams differs from it in two characters only, and unlike
// encodeURIComponent it doesn't throw on half a surrogate pair.
function urlEncode(value: string): string {
  return new URLSearchParams({ '': value }).toString().slice(1).replaceAll('*', '%2A').replaceAll('%7E', '~');
}
