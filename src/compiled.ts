import { createHash } from 'node:crypto';

/** How long the digest is that a file of compiled code begins with, in bytes. */
export const DIGEST_BYTES = 32;

/**
 * What V8 doesn't look at: it takes compiled code for that of any source of the same length, and crashes on code that
 * was damaged.
 *
 * @param source - the file that was compiled
 * @param compiled - what V8 made of it
 * @returns SHA-256 of both, and of the version of Node.js
 */
export const digestOf = (source: Buffer, compiled: Buffer): Buffer =>
  createHash('sha256').update(process.version).update(source).update(compiled).digest();
