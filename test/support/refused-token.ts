import { bearer } from './tokens.ts';
import { post, type Subgraph } from './subgraph.ts';

/** A cancel that a valid token with its scope is allowed. */
export const CANCEL = 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }';

/**
 * Sends a cancel with a forged token. The vendor gets no call, the caller does not learn the reason, and the log has it
 * without any part of the token.
 *
 * @param reason - the `reason` or the `claim` of the log line
 */
export async function expectRefusedToken(
  { url, sandbox, lines }: Subgraph,
  forge: () => string | Promise<string>,
  reason: string,
): Promise<void> {
  const before = lines.length;
  const token = await forge();
  const { status, data, errors } = await post(url, CANCEL, { headers: bearer(token) });
  expect(status).toBe(200);
  expect(data).toEqual({ cancelPickupCode: null });
  expect(errors).toEqual([
    {
      message: 'This needs a valid bearer token in Authorization.',
      locations: [{ line: 1, column: 12 }],
      path: ['cancelPickupCode'],
      extensions: {
        code: 'UNAUTHENTICATED',
        retryable: false,
        outcome: 'NOT_SENT',
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    },
  ]);
  expect(sandbox.calls).toEqual([]);
  const logged = lines.slice(before).join('');
  expect(logged).toMatch(new RegExp(`"(reason|claim)":"${reason}"`));
  for (const part of token.split('.').filter(({ length }) => length > 5)) expect(logged).not.toContain(part);
}
