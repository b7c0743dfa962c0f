const MAX_LENGTH = 300;

/**
 * Redacts a message of the vendor: secrets, possible signatures and payloads, and possible digits of a pickup code.
 *
 * @param shown - numbers that are kept although they look like pickup codes
 */
export function redact(message: string, secrets: readonly string[], shown: readonly string[]): string {
  const redacted = secrets
    .reduce((text, secret) => text.replaceAll(secret, '[redacted]'), message)
    .replace(/[A-Za-z0-9+/=]{32,}/g, '[redacted]')
    .replace(/(?<!\d)\d{6,10}(?!\d)/g, (digits) => (shown.includes(digits) ? digits : '[redacted]'));
  return redacted.length > MAX_LENGTH ? `${redacted.slice(0, MAX_LENGTH)}…` : redacted;
}
