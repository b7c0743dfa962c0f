import { timingSafeEqual } from 'node:crypto';

/**
 * Makes the check of the `Router-Authorization` header.
 *
 * @param secrets - those that are valid now: two while they are being rotated
 * @returns a function that says whether a header carries one of them, in a time that doesn't depend on which, nor on
 *   how much of it is right; how long they are is no secret
 */
export function createRouterSecretCheck(secrets: readonly string[]): (header: unknown) => boolean {
  const valid = secrets.map((secret) => Buffer.from(secret));
  return (header) => {
    if (typeof header !== 'string') return false;
    const given = Buffer.from(header);
    let isValid = false;
    for (const secret of valid) {
      if (secret.length === given.length && timingSafeEqual(secret, given)) isValid = true;
    }
    return isValid;
  };
}
