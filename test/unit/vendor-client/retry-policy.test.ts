import { attemptTimeoutMs, planRetry, type RetryContext } from '../../../src/vendor-client/retry-policy.ts';
import { refusals, type RefusalCode } from '../../../src/vendor-client/error-codes.ts';
import type { UnsuccessfulAttempt } from '../../../src/vendor-client/attempt-result.ts';
import { classify } from '../../../src/vendor-client/classify.ts';

const error = (code: string) => Object.assign(new Error('x'), { code });
const timeout = new DOMException('x', 'TimeoutError');
const answered = (status: number, body: string, retryAfter?: string) =>
  classify({
    stage: 'answered',
    status,
    body: Buffer.from(body),
    ...(retryAfter && { retryAfter }),
  }) as UnsuccessfulAttempt;
const failed = (exchange: Parameters<typeof classify>[0]) => classify(exchange) as UnsuccessfulAttempt;

const read = { kind: 'read', idempotent: true } as const;
const cancel = { kind: 'mutation', idempotent: true } as const;
const cancelAll = { kind: 'mutation', idempotent: false } as const;

const retryContext = (
  given: Partial<RetryContext> & Pick<RetryContext, 'operation' | 'result'>,
): RetryContext => ({
  attempt: 1,
  maxAttempts: 3,
  timeLeftMs: 8000,
  now: Date.UTC(2026, 10, 23),
  random: 0.5,
  ...given,
});

/** How an attempt can end, and which operations are sent again after it: reads, cancels of one, cancels of all. */
const endings: readonly [string, UnsuccessfulAttempt, read: boolean, cancel: boolean, cancelAll: boolean][] =
  [
    ['refused connection', failed({ stage: 'unsent', cause: error('ECONNREFUSED') }), true, true, true],
    ['no such host', failed({ stage: 'unsent', cause: error('ENOTFOUND') }), true, true, true],
    ['no connection in time', failed({ stage: 'unsent', cause: timeout }), true, true, true],
    ['reset', failed({ stage: 'lost', cause: error('ECONNRESET') }), true, true, false],
    ['timeout', failed({ stage: 'lost', cause: timeout }), true, true, false],
    ['half an answer', failed({ stage: 'lost', cause: error('x'), status: 200 }), true, true, false],
    ['half a 502', failed({ stage: 'lost', cause: error('x'), status: 502 }), true, true, false],
    ['too long', failed({ stage: 'lost', cause: error('ANSWER_TOO_LONG'), status: 200 }), true, true, false],
    ['not HTTP', failed({ stage: 'lost', cause: error('HPE_INVALID') }), true, true, false],
    ['502', answered(502, '<html>'), true, true, false],
    ['503 with code 0', answered(503, '{"code":0,"message":"ok"}'), true, true, false],
    ['unreadable', answered(200, 'ok'), true, true, false],
    ['404 without an envelope', answered(404, 'not here'), true, true, false],
    ['429', answered(429, 'slow down'), true, true, true],
    ['code 0 that is not ok', answered(200, '{"code":0,"message":"no"}'), false, false, false],
    ['an unknown code', answered(200, '{"code":77777}'), false, false, false],
    ['an unknown code with 500', answered(500, '{"code":77777}'), false, false, false],
    ['a code with 429', answered(429, '{"code":80002}'), false, false, false],
    ['6015 as timeout', answered(200, '{"code":6015,"message":"action run timeout"}'), true, false, false],
    ...(Object.keys(refusals) as RefusalCode[])
      .filter((code) => refusals[code].codes.length > 0 && code !== 'VENDOR_TIMEOUT')
      .map((code): (typeof endings)[number] => {
        const result = answered(200, `{"code":${refusals[code].codes[0]}}`);
        return [code, result, code === 'MACHINE_OFFLINE', false, false];
      }),
  ];

const cells = endings.flatMap(([name, result, ...again]) =>
  ([read, cancel, cancelAll] as const).flatMap((operation, i) =>
    [1, 2, 3].map((attempt) => ({
      name,
      result,
      operation,
      what: ['a read', 'a cancel of one', 'a cancel of all'][i],
      attempt,
      again: again[i] === true && attempt < 3,
    })),
  ),
);

describe('whether a call is sent again', () => {
  it.each(cells)('after $name: $what, attempt $attempt: $again', ({ result, operation, attempt, again }) => {
    const decision = planRetry(retryContext({ operation, result, attempt }));
    expect(decision).toEqual(again ? { afterMs: 50 * 2 ** (attempt - 1) } : undefined);
  });

  it('has a cell for every kind of refusal', () => {
    const kinds = new Set(endings.map(([, result]) => result.type === 'refused' && result.code));
    expect([...kinds].filter(Boolean).sort()).toEqual(Object.keys(refusals).sort());
  });
});

describe('the pause before a call is sent again', () => {
  const unsent = failed({ stage: 'unsent', cause: timeout });
  const afterMs = (given: Partial<RetryContext>) =>
    planRetry(retryContext({ operation: cancel, result: unsent, maxAttempts: 10, ...given }))?.afterMs;

  it.each([
    [1, 0, 0],
    [1, 0.999, 99.9],
    [2, 0.999, 199.8],
    [5, 0.999, 1598.4],
    // It grows no longer than that.
    [6, 0.999, 1998],
    [9, 0.999, 1998],
  ])('after attempt %i, at random %d, is %d ms', (attempt, random, ms) => {
    expect(afterMs({ attempt, random })).toBeCloseTo(ms);
  });

  it.each([
    [151, 50],
    [150, 50],
    [149.9, undefined],
    [100, undefined],
    [0, undefined],
    [-5, undefined],
  ])('with %d ms left until the deadline: %p', (timeLeftMs, expected) => {
    expect(afterMs({ timeLeftMs })).toBe(expected);
  });

  it.each([
    ['1', 1000],
    ['0', 50],
    ['7', 7000],
    // No attempt could end before the deadline.
    ['8', undefined],
    ['120', undefined],
    ['Mon, 23 Nov 2026 00:00:03 GMT', 3000],
    ['Mon, 23 Nov 2026 01:00:00 GMT', undefined],
    ['Sun, 22 Nov 2026 23:00:00 GMT', 50],
    ['-1', 50],
    ['1.5', 50],
    ['soon', 50],
    ['Mon, soon', 50],
    ['2026-11-23T00:00:03Z', 50],
  ])('is at least what the vendor asks for with Retry-After: %s', (retryAfter, expected) => {
    for (const status of [429, 503]) {
      expect(afterMs({ result: answered(status, '', retryAfter) })).toBe(expected);
    }
  });
});

describe('the time of an attempt', () => {
  it.each([
    [cancel, 1, 8000, 4000],
    [cancel, 2, 4000, 2000],
    [cancel, 3, 2000, 2000],
    [read, 1, 8000, 4000],
    [cancel, 1, 160, 100],
    [cancel, 1, 90, 90],
    [cancelAll, 1, 8000, 8000],
    [cancelAll, 2, 7000, 7000],
  ])('%j, attempt %i, with %i ms left: %i ms', (operation, attempt, timeLeftMs, ms) => {
    expect(attemptTimeoutMs(operation, { attempt, maxAttempts: 3, timeLeftMs })).toBe(ms);
  });
});
