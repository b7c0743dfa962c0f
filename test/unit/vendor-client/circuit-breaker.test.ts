import { createCircuitBreaker, type CircuitBreaker } from '../../../src/vendor-client/circuit-breaker.ts';
import type { AttemptResult } from '../../../src/vendor-client/classify.ts';

const ok: AttemptResult = { verdict: 'ok', data: {} };
const failed = (
  code: 'VENDOR_UNAVAILABLE' | 'VENDOR_UNREACHABLE' | 'VENDOR_TIMEOUT' | 'VENDOR_BAD_RESPONSE',
) => ({ verdict: 'failed', code, detail: 'x', outcome: 'UNKNOWN' }) as const satisfies AttemptResult;
const turnedAway: AttemptResult = { ...failed('VENDOR_UNAVAILABLE'), outcome: 'REJECTED' };
const hungUp: AttemptResult = { ...failed('VENDOR_TIMEOUT'), cause: new DOMException('x', 'AbortError') };
const refused: AttemptResult = {
  verdict: 'refused',
  code: 'VENDOR_ERROR',
  vendorCode: 500,
  vendorMessage: 'x',
  outcome: 'UNKNOWN',
};

async function run(breaker: CircuitBreaker, verdict: AttemptResult, times: number) {
  for (let i = 0; i < times; i++) await breaker.run(() => Promise.resolve(verdict));
}

describe('the circuit breaker', () => {
  // Only the time of day stands still: cockatiel reads it.
  beforeEach(() =>
    jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'] }),
  );
  afterEach(() => jest.useRealTimers());

  it.each(['VENDOR_UNAVAILABLE', 'VENDOR_UNREACHABLE', 'VENDOR_TIMEOUT', 'VENDOR_BAD_RESPONSE'] as const)(
    'opens after 20 attempts that end in %s, and then makes none',
    async (code) => {
      const breaker = createCircuitBreaker();
      await run(breaker, failed(code), 19);
      expect(breaker.health).toBe('closed');
      await run(breaker, failed(code), 1);
      expect(breaker.health).toBe('open');
      const attempt = jest.fn(() => Promise.resolve(ok));
      expect(await breaker.run(attempt)).toBe('open');
      expect(attempt).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['refusals', refused],
    ['HTTP 429', turnedAway],
    ['callers who hang up', hungUp],
    ['successes', ok],
  ])('does not open for %s', async (_, verdict) => {
    const breaker = createCircuitBreaker();
    await run(breaker, verdict, 100);
    expect(breaker.health).toBe('closed');
  });

  it('does not open when half of the attempts go well', async () => {
    const breaker = createCircuitBreaker();
    for (let i = 0; i < 50; i++) {
      await run(breaker, ok, 1);
      await run(breaker, failed('VENDOR_TIMEOUT'), 1);
    }
    expect(breaker.health).toBe('closed');
  });

  it('is not opened again by an attempt that was begun before it opened', async () => {
    const breaker = createCircuitBreaker();
    let end: (verdict: AttemptResult) => void = () => undefined;
    const late = breaker.run(() => new Promise((resolve) => (end = resolve)));
    await run(breaker, failed('VENDOR_TIMEOUT'), 20);
    jest.setSystemTime(5000);
    end(failed('VENDOR_TIMEOUT'));
    await late;
    await run(breaker, ok, 1);
    expect(breaker.health).toBe('closed');
  });

  describe('that is open', () => {
    let breaker: CircuitBreaker;
    beforeEach(async () => {
      breaker = createCircuitBreaker();
      await run(breaker, failed('VENDOR_TIMEOUT'), 20);
    });

    it('lets one attempt through after 5 s, and turns others away at once meanwhile', async () => {
      jest.setSystemTime(4999);
      expect(await breaker.run(() => Promise.resolve(ok))).toBe('open');
      jest.setSystemTime(5000);
      let end: (verdict: AttemptResult) => void = () => undefined;
      const probe = breaker.run(() => new Promise((resolve) => (end = resolve)));
      expect(breaker.health).toBe('half-open');
      expect(await breaker.run(() => Promise.resolve(ok))).toBe('open');
      end(ok);
      expect(await probe).toBe(ok);
      expect(breaker.health).toBe('closed');
    });

    it.each([
      ['a refusal', refused, 'closed'],
      ['HTTP 429', turnedAway, 'closed'],
      ['another failure', failed('VENDOR_UNREACHABLE'), 'open'],
      ['a caller who hangs up', hungUp, 'open'],
    ] as const)('is after %s as a probe: %s', async (_, verdict, health) => {
      jest.setSystemTime(5000);
      await run(breaker, verdict, 1);
      expect(breaker.health).toBe(health);
    });
  });
});
