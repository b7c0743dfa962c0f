import { withTimeout, type Signal } from './timeout.ts';

/** How many calls there may be. */
export interface BulkheadOptions {
  readonly inFlight: number;
  readonly inFlightPerMachine: number;
  /** How many more may wait. */
  readonly waiting: number;
}

/** Why a call was not let in. */
export type BulkheadRejection = 'full' | 'too-late' | 'hung-up';

/** How many calls there are, and how many there may be. */
export interface Load {
  readonly inFlight: number;
  readonly waiting: number;
  readonly maxInFlight: number;
  readonly maxWaiting: number;
}

/** Bounds the calls in flight, in all and for each machine, and those that wait. */
export interface Bulkhead {
  readonly load: Load;
  /**
   * Waits for a place. First come, first served; but who waits for a busy machine lets others pass.
   *
   * @param machineNo - absent where the call isn't about one machine
   * @param waitMs - how long it may take
   * @param signal - aborted when the caller hangs up
   * @returns the function that gives the place back, or why there was none; a promise only where it has to be
   *   waited for
   */
  acquire(
    machineNo: string | undefined,
    waitMs: number,
    signal: Signal | undefined,
  ): Entered | Promise<Entered>;
}

type Entered = (() => void) | BulkheadRejection;

interface Waiter {
  readonly machineNo: string | undefined;
  readonly letIn: (leave: () => void) => void;
}

/** Makes a gate with all places free. */
export function createBulkhead(options: BulkheadOptions): Bulkhead {
  const waiters = new Set<Waiter>();
  const ofMachine = new Map<string, number>();
  let inFlight = 0;

  const hasPlace = (machineNo: string | undefined) =>
    inFlight < options.inFlight &&
    (machineNo === undefined || (ofMachine.get(machineNo) ?? 0) < options.inFlightPerMachine);

  const change = (machineNo: string | undefined, by: 1 | -1) => {
    inFlight += by;
    if (machineNo === undefined) return;
    const count = (ofMachine.get(machineNo) ?? 0) + by;
    if (count === 0) ofMachine.delete(machineNo);
    else ofMachine.set(machineNo, count);
  };

  const take = (machineNo: string | undefined) => {
    change(machineNo, 1);
    return () => {
      change(machineNo, -1);
      for (const waiter of waiters) {
        if (!hasPlace(waiter.machineNo)) continue;
        waiters.delete(waiter);
        waiter.letIn(take(waiter.machineNo));
        // One place came free, so at most one can come in.
        return;
      }
    };
  };

  return {
    get load() {
      return {
        inFlight,
        waiting: waiters.size,
        maxInFlight: options.inFlight,
        maxWaiting: options.waiting,
      };
    },
    acquire(machineNo, waitMs, signal) {
      if (signal?.aborted) return 'hung-up';
      if (hasPlace(machineNo)) return take(machineNo);
      if (waiters.size >= options.waiting) return 'full';
      return withTimeout(
        waitMs,
        signal,
        (ended) =>
          new Promise((resolve) => {
            const waiter: Waiter = { machineNo, letIn: resolve };
            waiters.add(waiter);
            ended.addEventListener('abort', () => {
              if (waiters.delete(waiter)) resolve(signal?.aborted ? 'hung-up' : 'too-late');
            });
          }),
      );
    },
  };
}
