import type { AttemptResult } from '../../../src/vendor-client/attempt-result.ts';
import { CircuitBreaker } from '../../../src/vendor-client/circuit-breaker.ts';

const ok: AttemptResult = { type: 'ok', data: {} };
const failed = (
  code: 'VENDOR_UNAVAILABLE' | 'VENDOR_UNREACHABLE' | 'VENDOR_TIMEOUT' | 'VENDOR_BAD_RESPONSE',
) => ({ type: 'failed', code, detail: 'x', outcome: 'UNKNOWN' }) as const satisfies AttemptResult;
const rejected: AttemptResult = { ...failed('VENDOR_UNAVAILABLE'), outcome: 'REJECTED' };
const aborted: AttemptResult = { ...failed('VENDOR_TIMEOUT'), cause: new DOMException('x', 'AbortError') };
const refused: AttemptResult = {
  type: 'refused',
  code: 'VENDOR_ERROR',
  vendorCode: 500,
  vendorMessage: 'x',
  outcome: 'UNKNOWN',
};

async function run(breaker: CircuitBreaker, result: AttemptResult, times: number) {
  for (let i = 0; i < times; i++) await breaker.run(() => Promise.resolve(result));
}

describe('the circuit breaker', () => {
  beforeEach(() =>
    jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'] }),
  );
  afterEach(() => jest.useRealTimers());

  it.each(['VENDOR_UNAVAILABLE', 'VENDOR_UNREACHABLE', 'VENDOR_TIMEOUT', 'VENDOR_BAD_RESPONSE'] as const)(
    'opens after 20 attempts that end in %s, and makes none while it is open',
    async (code) => {
      const breaker = new CircuitBreaker();
      await run(breaker, failed(code), 19);
      expect(breaker.state).toBe('closed');
      await run(breaker, failed(code), 1);
      expect(breaker.state).toBe('open');
      const attempt = jest.fn(() => Promise.resolve(ok));
      expect(await breaker.run(attempt)).toBe('open');
      expect(attempt).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['refusals', refused],
    ['HTTP 429', rejected],
    ['aborted attempts', aborted],
    ['successes', ok],
  ])('does not open for %s', async (_, result) => {
    const breaker = new CircuitBreaker();
    await run(breaker, result, 100);
    expect(breaker.state).toBe('closed');
  });

  it('stays closed when half of the attempts succeed', async () => {
    const breaker = new CircuitBreaker();
    for (let i = 0; i < 50; i++) {
      await run(breaker, ok, 1);
      await run(breaker, failed('VENDOR_TIMEOUT'), 1);
    }
    expect(breaker.state).toBe('closed');
  });

  it('is not opened again by an attempt that started before it opened', async () => {
    const breaker = new CircuitBreaker();
    let end: (result: AttemptResult) => void = () => undefined;
    const late = breaker.run(() => new Promise((resolve) => (end = resolve)));
    await run(breaker, failed('VENDOR_TIMEOUT'), 20);
    jest.advanceTimersByTime(5000);
    end(failed('VENDOR_TIMEOUT'));
    await late;
    await run(breaker, ok, 1);
    expect(breaker.state).toBe('closed');
  });

  it('is not influenced by uncounted attempts, and makes them only while it is closed', async () => {
    const breaker = new CircuitBreaker();
    for (let i = 0; i < 100; i++) {
      await breaker.runUncounted(() => Promise.resolve(failed('VENDOR_TIMEOUT')));
    }
    expect(breaker.state).toBe('closed');
    await run(breaker, failed('VENDOR_TIMEOUT'), 20);
    expect(await breaker.runUncounted(() => Promise.resolve(ok))).toBe('open');
    jest.advanceTimersByTime(5000);
    expect(await breaker.runUncounted(() => Promise.resolve(ok))).toBe('open');
    expect(breaker.state).toBe('open');
  });

  describe('that is open', () => {
    let breaker: CircuitBreaker;
    beforeEach(async () => {
      breaker = new CircuitBreaker();
      await run(breaker, failed('VENDOR_TIMEOUT'), 20);
    });

    it('makes one attempt after 5 s, and rejects others at once meanwhile', async () => {
      jest.advanceTimersByTime(4999);
      expect(await breaker.run(() => Promise.resolve(ok))).toBe('open');
      jest.advanceTimersByTime(1);
      let end: (result: AttemptResult) => void = () => undefined;
      const probe = breaker.run(() => new Promise((resolve) => (end = resolve)));
      expect(breaker.state).toBe('half-open');
      expect(await breaker.run(() => Promise.resolve(ok))).toBe('open');
      end(ok);
      expect(await probe).toBe(ok);
      expect(breaker.state).toBe('closed');
    });

    it.each([
      ['back', -86_400_000],
      ['forward', 4000],
    ])('measures the 5 s by a monotonic clock, when the wall clock is set %s', async (_, ms) => {
      jest.setSystemTime(Date.now() + ms);
      jest.advanceTimersByTime(4999);
      expect(await breaker.run(() => Promise.resolve(ok))).toBe('open');
      jest.advanceTimersByTime(1);
      expect(await breaker.run(() => Promise.resolve(ok))).toBe(ok);
    });

    it.each([
      ['a refusal', refused, 'closed'],
      ['HTTP 429', rejected, 'closed'],
      ['another failure', failed('VENDOR_UNREACHABLE'), 'open'],
      ['an aborted attempt', aborted, 'open'],
    ] as const)('is after %s as a probe: %s', async (_, result, state) => {
      jest.advanceTimersByTime(5000);
      await run(breaker, result, 1);
      expect(breaker.state).toBe(state);
    });
  });
});
