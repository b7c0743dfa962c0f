import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { groupCommits } from './group-commit.ts';
import type { AuditSink } from './sinks.ts';
import { isoTime } from '../telemetry/iso-time.ts';

/** Who asked for a cancel, as far as it is known. */
export interface AuditCaller {
  /** From the caller's token: its subject and its client. */
  readonly sub?: string | undefined;
  readonly clientId?: string | undefined;
  /** What the client calls itself, unverified. */
  readonly clientName?: string | undefined;
}

/** What is about to be sent. */
export interface AuditSubject {
  readonly operation: 'cancelPickupCode' | 'cancelAllPickupCodes';
  readonly machineNo: string;
  /** The id of the record; absent where all codes of the machine are cancelled. */
  readonly pickupCodeId?: string | undefined;
  readonly caller: AuditCaller;
  /** The id under which the log has the request. */
  readonly traceId: string;
}

/** What came of it. */
export interface AuditResult {
  readonly outcome: 'ACKNOWLEDGED' | 'INFERRED' | 'REJECTED' | 'NOT_SENT' | 'UNKNOWN';
  /** The `extensions.code` that was answered, when it failed. */
  readonly code?: string;
  readonly vendorCode?: number;
  /** How many requests were sent to the vendor for it, or tried. */
  readonly attempts: number;
}

/** One line of the trail. Both records of a cancel have its `id`, and say what it was about. */
export type AuditRecord = {
  readonly audit: true;
  readonly event: 'intent' | 'outcome';
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly time: string;
} & AuditSubject &
  /** From the intent's being recorded to the outcome, in milliseconds; like the result, only of an outcome. */
  Partial<AuditResult & { readonly durationMs: number }>;

/** The record of every cancel. */
export interface AuditTrail {
  /**
   * Records what is about to be sent. It must not be sent before this resolves, and not at all if it rejects.
   *
   * @returns the function that records what came of it; it rejects when that can't be recorded
   */
  intent(subject: AuditSubject): Promise<(result: AuditResult) => Promise<void>>;
  /** Goes on in a new file at the path of the old one, after somebody renamed that. */
  reopen(): Promise<void>;
  /** Nothing can be recorded any more. */
  close(): Promise<void>;
}

const MAX_LENGTH = 100;
/** How many names of callers are remembered. */
const MAX_NAMES = 1000;
const PATIENCE_MS = 5000;

/** A string as JSON; one of letters, digits and dashes is put in quotes as it is. */
const quoted = (text: string) => (/^[\w-]*$/.test(text) ? `"${text}"` : JSON.stringify(text));

/**
 * Makes the audit trail: one JSON object a line.
 *
 * @param sink - closed with the trail
 * @param secrets - strings that must not be in a record, whatever a client calls itself
 * @param patienceMs - how long a record may take to be written before it counts as not written. Default: 5000
 */
export function createAuditTrail(
  sink: AuditSink,
  secrets: readonly string[] = [],
  patienceMs = PATIENCE_MS,
): AuditTrail {
  const append = groupCommits(sink, patienceMs);

  /** What came from outside as JSON, fit to be read in a terminal: bounded, without control and other unseen characters. */
  const names = new LRUCache<string, string>({
    max: MAX_NAMES,
    maxEntrySize: MAX_LENGTH,
    sizeCalculation: (_, name) => name.length + 1,
    memoMethod(name) {
      const shown = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), name);
      return JSON.stringify(shown.slice(0, MAX_LENGTH).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?'));
    },
  });
  const member = (key: keyof AuditCaller, name?: string) =>
    name === undefined ? '' : `,"${key}":${names.memo(name)}`;

  return {
    intent({ operation, machineNo, pickupCodeId, traceId, caller: { sub, clientId, clientName } }) {
      // Both records have it; made once, and piece by piece: to make an object and stringify it takes as long as all
      // the rest of a record.
      const by = member('sub', sub) + member('clientId', clientId) + member('clientName', clientName);
      const about = `"id":"${randomUUID()}","operation":"${operation}","machineNo":${quoted(machineNo)}${
        pickupCodeId === undefined ? '' : `,"pickupCodeId":${quoted(pickupCodeId)}`
      },"traceId":${quoted(traceId)},"caller":{${by.slice(1)}}`;
      const record = (event: AuditRecord['event'], more: string) =>
        append(`{"audit":true,"event":"${event}","time":"${isoTime()}",${about}${more}}\n`);

      return record('intent', '').then(() => {
        const startedAt = performance.now();
        return ({ outcome, code, vendorCode, attempts }) => {
          const durationMs = Math.round(performance.now() - startedAt);
          const failed = code === undefined ? '' : `,"code":"${code}"`;
          const refused = vendorCode === undefined ? '' : `,"vendorCode":${vendorCode}`;
          const ended = `${failed}${refused},"attempts":${attempts},"durationMs":${durationMs}`;
          return record('outcome', `,"outcome":"${outcome}"${ended}`);
        };
      });
    },
    reopen: () => sink.reopen(),
    close: () => sink.close(),
  };
}
