export interface BulkheadOptions {
  /** How many calls may be in flight. */
  readonly inFlight: number;
  /** How many of them may concern one machine. */
  readonly inFlightPerMachine: number;
  /** How many calls may wait for a slot. */
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

/** The function that releases the slot, or why there is none. */
type Acquired = (() => void) | BulkheadRejection;

interface Waiter {
  readonly machineNo: string | undefined;
  admit(release: () => void): void;
}

/**
 * Limits the calls in flight, in total and per machine, and the calls that wait for a slot. It is hand-made because
 * cockatiel's bulkhead has no limit per key, and a waiting call can't be aborted.
 */
export class Bulkhead {
  readonly #options: BulkheadOptions;
  readonly #waiters = new Set<Waiter>();
  readonly #inFlightByMachine = new Map<string, number>();
  #inFlight = 0;

  constructor(options: BulkheadOptions) {
    this.#options = options;
  }

  get load(): Load {
    const { inFlight: maxInFlight, waiting: maxWaiting } = this.#options;
    return { inFlight: this.#inFlight, waiting: this.#waiters.size, maxInFlight, maxWaiting };
  }

  /**
   * Waits for a slot: first come, first served, except that calls for a busy machine let others pass.
   *
   * @param machineNo - absent for a call that does not concern one machine
   * @param waitMs - the longest wait, in milliseconds
   * @param signal - its abort ends the wait
   */
  async acquire(
    machineNo: string | undefined,
    waitMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Acquired> {
    if (signal?.aborted) return 'aborted';
    if (this.#hasSlot(machineNo)) return this.#take(machineNo);
    return this.#waiters.size < this.#options.waiting ? this.#wait(machineNo, waitMs, signal) : 'full';
  }

  #hasSlot(machineNo: string | undefined): boolean {
    if (this.#inFlight >= this.#options.inFlight) return false;
    return machineNo === undefined || this.#callsOf(machineNo) < this.#options.inFlightPerMachine;
  }

  #callsOf(machineNo: string): number {
    return this.#inFlightByMachine.get(machineNo) ?? 0;
  }

  #count(machineNo: string | undefined, change: 1 | -1): void {
    this.#inFlight += change;
    if (machineNo === undefined) return;
    const calls = this.#callsOf(machineNo) + change;
    if (calls === 0) this.#inFlightByMachine.delete(machineNo);
    else this.#inFlightByMachine.set(machineNo, calls);
  }

  #take(machineNo: string | undefined): () => void {
    this.#count(machineNo, 1);
    return () => {
      this.#count(machineNo, -1);
      for (const waiter of this.#waiters) {
        if (!this.#hasSlot(waiter.machineNo)) continue;
        // One slot was released, so at most one call can be admitted.
        waiter.admit(this.#take(waiter.machineNo));
        return;
      }
    };
  }

  #wait(machineNo: string | undefined, waitMs: number, signal: AbortSignal | undefined): Promise<Acquired> {
    return new Promise((resolve) => {
      const end = (acquired: Acquired) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        this.#waiters.delete(waiter);
        resolve(acquired);
      };
      const onAbort = () => {
        end('aborted');
      };
      const waiter: Waiter = { machineNo, admit: end };
      const timer = setTimeout(end, waitMs, 'too-late');
      signal?.addEventListener('abort', onAbort);
      this.#waiters.add(waiter);
    });
  }
}
