import { createBulkhead, type Bulkhead } from '../../../src/vendor-client/bulkhead.ts';

const gate = (given: Partial<Parameters<typeof createBulkhead>[0]> = {}) =>
  createBulkhead({ inFlight: 2, inFlightPerMachine: 1, waiting: 2, ...given });

/** Comes in, or fails the test. */
async function enter(of: Bulkhead, machineNo?: string, signal?: AbortSignal) {
  const leave = await of.acquire(machineNo, 60_000, signal);
  if (typeof leave === 'string') throw new Error(leave);
  return leave;
}

const ended = async (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((resolve) => setImmediate(resolve, false))]);

describe('the gate', () => {
  it('lets in as many as may be in flight, and the next when one leaves, first come first', async () => {
    const here = gate();
    const first = await enter(here);
    await enter(here);
    const third = enter(here);
    const fourth = enter(here);
    expect(await ended(third)).toBe(false);
    first();
    expect(await ended(third)).toBe(true);
    expect(await ended(fourth)).toBe(false);
    (await third)();
    expect(await ended(fourth)).toBe(true);
  });

  it('turns away who would wait where as many wait as may', async () => {
    const here = gate({ waiting: 1 });
    await enter(here);
    const leave = await enter(here);
    const waiting = enter(here);
    expect(await here.acquire(undefined, 60_000, undefined)).toBe('full');
    leave();
    await waiting;
  });

  it('lets others pass those who wait for a busy machine', async () => {
    const here = gate();
    const first = await enter(here, 'a');
    const second = enter(here, 'a');
    const other = await enter(here, 'b');
    expect(await ended(second)).toBe(false);
    other();
    expect(await ended(second)).toBe(false);
    first();
    expect(await ended(second)).toBe(true);
  });

  it('counts a machine from nothing again when its calls have left', async () => {
    const here = gate();
    for (let i = 0; i < 3; i++) (await enter(here, 'a'))();
    await enter(here, 'a');
  });

  it('tells who has waited too long, and frees the place in the queue', async () => {
    const here = gate({ waiting: 1 });
    await enter(here);
    const leave = await enter(here);
    expect(await here.acquire(undefined, 1, undefined)).toBe('too-late');
    const next = enter(here);
    leave();
    expect(await ended(next)).toBe(true);
  });

  it('forgets a caller who hangs up, before or while waiting', async () => {
    const here = gate({ waiting: 1 });
    await enter(here);
    const leave = await enter(here);
    const caller = new AbortController();
    const waiting = here.acquire(undefined, 60_000, caller.signal);
    caller.abort();
    expect(await waiting).toBe('hung-up');
    expect(await here.acquire(undefined, 60_000, caller.signal)).toBe('hung-up');
    const next = enter(here);
    leave();
    expect(await ended(next)).toBe(true);
  });
});
