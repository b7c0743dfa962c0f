import { Bulkhead, type BulkheadOptions } from '../../../src/vendor-client/bulkhead.ts';

const bulkhead = (given: Partial<BulkheadOptions> = {}) =>
  new Bulkhead({ inFlight: 2, inFlightPerMachine: 1, waiting: 2, ...given });

/** Acquires a slot, or fails the test. */
async function acquire(of: Bulkhead, machineNo?: string, signal?: AbortSignal) {
  const release = await of.acquire(machineNo, 60_000, signal);
  if (typeof release === 'string') throw new Error(release);
  return release;
}

const ended = async (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((resolve) => setImmediate(resolve, false))]);

describe('the bulkhead', () => {
  it('admits calls up to its limit, and the next one when a slot is released, first come first served', async () => {
    const here = bulkhead();
    const first = await acquire(here);
    await acquire(here);
    const third = acquire(here);
    const fourth = acquire(here);
    expect(await ended(third)).toBe(false);
    first();
    expect(await ended(third)).toBe(true);
    expect(await ended(fourth)).toBe(false);
    (await third)();
    expect(await ended(fourth)).toBe(true);
  });

  it('rejects a call when its queue is full', async () => {
    const here = bulkhead({ waiting: 1 });
    await acquire(here);
    const release = await acquire(here);
    const waiting = acquire(here);
    expect(await here.acquire(undefined, 60_000, undefined)).toBe('full');
    release();
    await waiting;
  });

  it('lets calls pass that wait for a busy machine', async () => {
    const here = bulkhead();
    const first = await acquire(here, 'a');
    const second = acquire(here, 'a');
    const other = await acquire(here, 'b');
    expect(await ended(second)).toBe(false);
    other();
    expect(await ended(second)).toBe(false);
    first();
    expect(await ended(second)).toBe(true);
  });

  it('has all slots of a machine free after its calls were released', async () => {
    const here = bulkhead();
    for (let i = 0; i < 3; i++) (await acquire(here, 'a'))();
    await acquire(here, 'a');
  });

  it('rejects a call that has waited too long, and frees its place in the queue', async () => {
    const here = bulkhead({ waiting: 1 });
    await acquire(here);
    const release = await acquire(here);
    expect(await here.acquire(undefined, 1, undefined)).toBe('too-late');
    const next = acquire(here);
    release();
    expect(await ended(next)).toBe(true);
  });

  it('rejects a call that is aborted before or while it waits', async () => {
    const here = bulkhead({ waiting: 1 });
    await acquire(here);
    const release = await acquire(here);
    const caller = new AbortController();
    const waiting = here.acquire(undefined, 60_000, caller.signal);
    caller.abort();
    expect(await waiting).toBe('aborted');
    expect(await here.acquire(undefined, 60_000, caller.signal)).toBe('aborted');
    const next = acquire(here);
    release();
    expect(await ended(next)).toBe(true);
  });
});
