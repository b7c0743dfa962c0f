import { withTimeout } from './timeout.ts';

export interface BulkheadOptions {
  readonly inFlight: number;
  readonly inFlightPerMachine: number;
  readonly waiting: number;
}

/** Why a call got no slot. */
export type BulkheadRejection = 'full' | 'too-late' | 'aborted';

export interface Load {
  readonly inFlight: number;
  readonly waiting: number;
  readonly maxInFlight: number;
  readonly maxWaiting: number;
}

/**
 * Limits the calls in flight, in all and for each machine, and the calls that wait for a slot. It is hand-made because
 * cockatiel's bulkhead has no limit for each machine, and a call can't stop waiting.
 */
export interface Bulkhead {
  readonly load: Load;
  /**
   * Waits for a slot. First come, first served, but a call that waits for a busy machine lets others pass.
   *
   * @param machineNo - absent for a call that is not about one machine
   * @param waitMs - how long it may wait
   * @param signal - ends the waiting
   * @returns the function that releases the slot, or why there was none
   */
  acquire(machineNo: string | undefined, waitMs: number, signal: AbortSignal | undefined): Promise<Acquired>;
}

type Acquired = (() => void) | BulkheadRejection;

interface Waiter {
  readonly machineNo: string | undefined;
  readonly admit: (release: () => void) => void;
}

export function createBulkhead(options: BulkheadOptions): Bulkhead {
  const waiters = new Set<Waiter>();
  const inFlightByMachine = new Map<string, number>();
  let inFlight = 0;

  const hasSlot = (machineNo: string | undefined) =>
    inFlight < options.inFlight &&
    (machineNo === undefined || (inFlightByMachine.get(machineNo) ?? 0) < options.inFlightPerMachine);

  const count = (machineNo: string | undefined, change: 1 | -1) => {
    inFlight += change;
    if (machineNo === undefined) return;
    const calls = (inFlightByMachine.get(machineNo) ?? 0) + change;
    if (calls === 0) inFlightByMachine.delete(machineNo);
    else inFlightByMachine.set(machineNo, calls);
  };

  const take = (machineNo: string | undefined) => {
    count(machineNo, 1);
    return () => {
      count(machineNo, -1);
      for (const waiter of waiters) {
        if (!hasSlot(waiter.machineNo)) continue;
        waiters.delete(waiter);
        waiter.admit(take(waiter.machineNo));
        // One slot was released, so at most one call can be admitted.
        return;
      }
    };
  };

  const wait = (machineNo: string | undefined, waitMs: number, signal: AbortSignal | undefined) =>
    withTimeout(
      waitMs,
      signal,
      (ended) =>
        new Promise<Acquired>((resolve) => {
          const waiter: Waiter = { machineNo, admit: resolve };
          waiters.add(waiter);
          ended.addEventListener('abort', () => {
            if (waiters.delete(waiter)) resolve(signal?.aborted ? 'aborted' : 'too-late');
          });
        }),
    );

  return {
    get load() {
      return {
        inFlight,
        waiting: waiters.size,
        maxInFlight: options.inFlight,
        maxWaiting: options.waiting,
      };
    },
    async acquire(machineNo, waitMs, signal) {
      if (signal?.aborted) return 'aborted';
      if (hasSlot(machineNo)) return take(machineNo);
      return waiters.size < options.waiting ? wait(machineNo, waitMs, signal) : 'full';
    },
  };
}
