import type { IncomingHttpHeaders } from 'node:http';

/** ASCII without a run of digits that is as long as a pickup code: most names, which stay as they are. */
const PLAIN = /^(?!.*\d{6})[ -~]*$/;

/**
 * The name that a client calls itself by, which nobody has verified. Digits that could be a pickup code are
 * left out of it.
 *
 * @param headers - those of a request; Apollo's name of the header is looked for before GraphQL's
 */
export function clientName(headers: IncomingHttpHeaders): string | undefined {
  const header = headers['apollographql-client-name'] ?? headers['graphql-client-name'];
  // Node reads headers as Latin-1, and what comes in them is UTF-8.
  if (typeof header !== 'string' || header === '') return undefined;
  if (PLAIN.test(header)) return header;
  return Buffer.from(header, 'latin1')
    .toString()
    .replace(/\d{6,10}/g, '[redacted]');
}
