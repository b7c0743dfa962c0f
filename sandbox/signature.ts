import { createHash } from 'node:crypto';

/** The parameters of a payload: one flat object of strings. */
export type Params = Readonly<Record<string, string>>;

/**
 * Whether `params['sign']` is the signature of the other parameters under the merchant key.
 *
 * The vendor's own libraries differ for values with characters that URL encoding escapes: PHP signs the raw value, Go
 * and Kotlin sign the URL-encoded value. Both are accepted. Source: the vendor's API documentation, "signature".
 */
export function isSigned(params: Params, merchantKey: string): boolean {
  const given = params['sign'];
  return given === sign(params, merchantKey) || given === sign(params, merchantKey, urlEncode);
}

/** Signs the parameters with the merchant key. Ignores `sign` and parameters whose value is empty or `NULL`. */
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

// Encodes as Go's url.QueryEscape does. URLSearchParams differs from it in two characters only and, unlike
// encodeURIComponent, does not throw on a lone surrogate.
function urlEncode(value: string): string {
  return new URLSearchParams({ '': value }).toString().slice(1).replaceAll('*', '%2A').replaceAll('%7E', '~');
}
