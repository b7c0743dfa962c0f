import { randomUUID } from 'node:crypto';
import { groupCommits } from './group-commit.ts';
import type { AuditSink } from './sinks.ts';

/** The caller of a cancel, as far as it is known. */
export interface AuditCaller {
  /** The subject and the client of the caller's verified token. */
  readonly sub?: string | undefined;
  readonly clientId?: string | undefined;
  /** What the client calls itself, unverified. */
  readonly clientName?: string | undefined;
}

/** The mutations that are recorded; `cancelPickupCodes` is recorded as one `cancelPickupCode` for each id. */
export type AuditOperation = 'cancelPickupCode' | 'cancelAllPickupCodes';

/** What a cancel is about. */
export interface AuditTarget {
  readonly operation: AuditOperation;
  readonly machineNo: string;
  /** The id of the record; absent where all codes of the machine are canceled. */
  readonly pickupCodeId?: string | undefined;
}

/** A cancel that is about to be sent. */
export interface AuditSubject extends AuditTarget {
  readonly caller: AuditCaller;
  /** The id under which the log has the request. */
  readonly traceId: string;
}

/** The result of a cancel. */
export interface AuditResult {
  readonly outcome: 'ACKNOWLEDGED' | 'INFERRED' | 'REJECTED' | 'NOT_SENT' | 'UNKNOWN';
  /** The `extensions.code` of the answer, where the cancel failed. */
  readonly code?: string;
  readonly vendorCode?: number;
  /** How many requests were sent to the vendor, or tried. */
  readonly attempts: number;
}

/**
 * One line of the trail. All records of a cancel have its `id` and its subject. The service writes `intent` and
 * `outcome`; `audit:resolve --append` writes `resolution`.
 */
export type AuditRecord = {
  readonly audit: true;
  readonly event: 'intent' | 'outcome' | 'resolution';
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly time: string;
} & AuditSubject &
  /** Only of an outcome: the result, and the milliseconds since the intent was recorded. */
  Partial<AuditResult & { readonly durationMs: number }> & {
    /** Only of a resolution: whether a usable code that the cancel was about was left at the machine. */
    readonly resolution?: 'GONE' | 'STILL_USABLE' | 'NOT_KNOWN';
  };

/** The audit trail: two records for every cancel. */
export interface AuditTrail {
  /**
   * Records a cancel that is about to be sent. It must not be sent before this resolves, and not at all if it
   * rejects.
   *
   * @returns the function that records the outcome; it rejects when that can't be recorded
   */
  intent(subject: AuditSubject): Promise<(result: AuditResult) => Promise<void>>;
  /** Opens a new file at the path of the old one, after somebody renamed that. */
  reopen(): Promise<void>;
  /** Closes the sink: nothing can be recorded any more. */
  close(): Promise<void>;
}

/** How many characters of a caller's name are recorded. */
const MAX_NAME_LENGTH = 100;
const WRITE_TIMEOUT_MS = 5000;

/**
 * Creates the audit trail: one JSON object a line.
 *
 * @param sink - closed with the trail
 * @param secrets - strings that must not be in a record, whatever a client calls itself
 * @param writeTimeoutMs - how long a record may take to be written before it counts as not written. Default: 5000
 */
export function createAuditTrail(
  sink: AuditSink,
  secrets: readonly string[] = [],
  writeTimeoutMs = WRITE_TIMEOUT_MS,
): AuditTrail {
  const append = groupCommits(sink, writeTimeoutMs);
  const write = (event: 'intent' | 'outcome', subject: object, result?: object) => {
    const time = new Date().toISOString();
    return append(`${JSON.stringify({ audit: true, event, time, ...subject, ...result })}\n`);
  };

  /** A name from outside, safe to show in a terminal: bounded, without control and other invisible characters. */
  const sanitize = (name: string | undefined) =>
    name === undefined
      ? undefined
      : secrets
          .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), name)
          .slice(0, MAX_NAME_LENGTH)
          .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');

  return {
    async intent({ operation, machineNo, pickupCodeId, traceId, caller: { sub, clientId, clientName } }) {
      const caller = { sub: sanitize(sub), clientId: sanitize(clientId), clientName: sanitize(clientName) };
      const subject = { id: randomUUID(), operation, machineNo, pickupCodeId, traceId, caller };
      await write('intent', subject);
      const startedAt = performance.now();
      return ({ outcome, code, vendorCode, attempts }) => {
        const durationMs = Math.round(performance.now() - startedAt);
        return write('outcome', subject, { outcome, code, vendorCode, attempts, durationMs });
      };
    },
    reopen: () => sink.reopen(),
    close: () => sink.close(),
  };
}
