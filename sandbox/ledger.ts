import type { Machine } from './state.ts';
import type { Answer } from './wire.ts';

/** An event at the vendor, recorded regardless of the response. */
export interface LedgerEntry {
  /** Starts at 1 and has no gaps. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `canceled all` is followed by one `canceled` per code. */
  readonly event: 'received' | 'created' | 'canceled all' | 'canceled';
  /** The index in `Sandbox.calls` of the request that was received or that made the change. */
  readonly request: number;
  /** As sent in the request. */
  readonly machineNo: string;
  /** The record id: as sent in the request or, for `created` and `canceled`, of the code itself. */
  readonly id?: string;
  /** The payload's `method`, or the path if there is none. */
  readonly method: string;
  /** The name of the fault injected into the request, if any. */
  readonly fault?: string;
}

/** The properties of a request that the ledger records. */
export type Received = Pick<LedgerEntry, 'request' | 'machineNo' | 'method' | 'id' | 'fault'>;

/** An append-only record of the requests and of the changes they really made, in chronological order. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  received(request: Received): void;
  /** Executes a request with `act`, and records the codes of the machine that it created and canceled. */
  watch(request: Received, machine: Machine | undefined, act: () => Answer): Answer;
}

/** Creates an empty ledger. `now` returns milliseconds since 1970. */
export function createLedger(now: () => number): Ledger {
  const entries: LedgerEntry[] = [];
  const add = (event: LedgerEntry['event'], entry: Received) => {
    entries.push({ seq: entries.length + 1, at: now(), event, ...entry });
  };
  return {
    entries,
    received(request) {
      add('received', request);
    },
    watch(request, machine, act) {
      const { request: number, machineNo, method } = request;
      // Compares the state itself, so that no change depends on an endpoint to report it.
      const before = machine?.codes.map(({ id }) => id) ?? [];
      const answer = act();
      const after = machine?.codes.map(({ id }) => id) ?? [];
      if (method === 'pickup_code.delete.all' && answer.envelope.code === 0) add('canceled all', request);
      const [had, has] = [new Set(before), new Set(after)];
      for (const id of before) {
        if (!has.has(id)) add('canceled', { request: number, machineNo, method, id: String(id) });
      }
      for (const id of after) {
        if (!had.has(id)) add('created', { request: number, machineNo, method, id: String(id) });
      }
      return answer;
    },
  };
}
