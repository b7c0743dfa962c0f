import { hash, timingSafeEqual } from 'node:crypto';

const digest = (secret: string) => hash('sha256', secret, 'buffer');

/**
 * Makes the check of the `Router-Authorization` header.
 *
 * @param secrets - those that are valid now: two while they are being rotated
 * @returns a function that says whether a header carries one of them, in a time that doesn't depend on which
 */
export function createRouterSecretCheck(secrets: readonly string[]): (header: unknown) => boolean {
  const digests = secrets.map(digest);
  return (header) => {
    if (typeof header !== 'string') return false;
    const given = digest(header);
    return digests.map((valid) => timingSafeEqual(valid, given)).includes(true);
  };
}
