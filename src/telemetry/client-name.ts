import type { IncomingHttpHeaders } from 'node:http';

/** ASCII without as many digits in a row as a pickup code has: most names need no decoding. */
const PLAIN = /^(?!.*\d{6})[ -~]*$/;

/** The client's unverified name for itself, with digits that could be a pickup code redacted. */
export function clientName(headers: IncomingHttpHeaders): string | undefined {
  const header = headers['apollographql-client-name'] ?? headers['graphql-client-name'];
  // Node.js decodes headers as Latin-1, and clients send UTF-8.
  if (typeof header !== 'string' || header === '') return undefined;
  if (PLAIN.test(header)) return header;
  return Buffer.from(header, 'latin1')
    .toString()
    .replace(/\d{6,10}/g, '[redacted]');
}
