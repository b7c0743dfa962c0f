import type { Machine } from './state.ts';
import type { Answer } from './wire.ts';

/** Something that happened at the vendor, whatever it answered. */
export interface LedgerEntry {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `canceled all` is followed by a `canceled` for each of the codes. */
  readonly event: 'received' | 'created' | 'canceled all' | 'canceled';
  /** The request that was received, or that did it: its place in `Sandbox.calls`. */
  readonly request: number;
  /** As the request has it. */
  readonly machineNo: string;
  /** The record id: of a request as the request has it, else of the code that came or went. */
  readonly id?: string;
  /** What was asked for: the payload's `method`, or the path where there is none. */
  readonly method: string;
  /** The fault that the request met, when one was injected. */
  readonly fault?: string;
}

/** A request, as far as the ledger wants to know it. */
export type Received = Pick<LedgerEntry, 'request' | 'machineNo' | 'method' | 'id' | 'fault'>;

/** The record of what truly happened, in the order in which it did. Nothing is ever changed or taken away. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  received(request: Received): void;
  /** Does what a request asks for, and records which of the machine's codes came and went. */
  watch(request: Received, machine: Machine | undefined, act: () => Answer): Answer;
}

/** Makes an empty ledger. `now` is in milliseconds since 1970. */
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
      // What is compared is the state itself, so that an endpoint can't forget to tell.
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
