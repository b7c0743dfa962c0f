const MAX_LENGTH = 300;

/**
 * Takes out of the vendor's words what must not be passed on, should the vendor ever repeat it: our secrets,
 * what could be a signature or a payload, and what could be the digits of a pickup code.
 *
 * @param message - what the vendor said
 * @param secrets - strings that must not be shown
 * @param shown - numbers that may be shown although they look like pickup codes
 */
export function redact(message: string, secrets: readonly string[], shown: readonly string[]): string {
  const redacted = secrets
    .reduce((text, secret) => text.replaceAll(secret, '[redacted]'), message)
    .replace(/[A-Za-z0-9+/=]{32,}/g, '[redacted]')
    .replace(/(?<!\d)\d{6,10}(?!\d)/g, (digits) => (shown.includes(digits) ? digits : '[redacted]'));
  return redacted.length > MAX_LENGTH ? `${redacted.slice(0, MAX_LENGTH)}…` : redacted;
}
