import { createRateLimits } from '../../../src/rate-limit/limits.ts';

const DAY_MS = 86_400_000;
const context = { caller: undefined, log: { warn: () => undefined } };

describe('a limit', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    ['ahead', DAY_MS],
    ['back', -DAY_MS],
  ])('neither ends nor lasts longer when the clock is set %s by a day', async (_, by) => {
    const limits = createRateLimits({ failedLookups: 1, cancelAll: 1 });
    await limits.cancelAll(context, '16327129');
    const set = Date.now() + by;
    jest.useFakeTimers({
      doNotFake: ['performance', 'setTimeout', 'clearTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
      now: set,
    });
    try {
      const refused = await limits.cancelAll(context, '16327129').catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'RateLimited' });
      expect((refused as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(60);
    } finally {
      jest.useRealTimers();
    }
  });
});
