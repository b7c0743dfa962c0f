import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

/** The reason of an exchange whose answer is longer than its limit. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
  readonly code = 'ANSWER_TOO_LONG';
}

/** The content codings of RFC 9110, section 8.4.1, and Brotli. */
const decoders: ReadonlyMap<string, (body: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>> =
  new Map([
    ['gzip', promisify(gunzip)],
    ['x-gzip', promisify(gunzip)],
    ['deflate', promisify(inflate)],
    ['br', promisify(brotliDecompress)],
  ]);

/**
 * Decodes a body that came compressed although nothing asked for it.
 *
 * @param encoding - the header `Content-Encoding`
 * @throws AnswerTooLong when the decoded body is longer than `maxBytes`, or an error of zlib
 */
export async function decodeBody(body: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const decode = decoders.get(encoding.trim().toLowerCase());
  // An unknown coding, or none: the body is read as it is.
  if (!decode) return body;
  try {
    return await decode(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new AnswerTooLong();
    throw error;
  }
}
