import { randomUUID } from 'node:crypto';
import { groupCommits } from './group-commit.ts';
import type { AuditSink } from './sinks.ts';

/** The caller of a cancel, as far as known. */
export interface AuditCaller {
  /** From the caller's verified token. */
  readonly sub?: string | undefined;
  readonly clientId?: string | undefined;
  /** The name that the client sends, unverified. */
  readonly clientName?: string | undefined;
}

/** `cancelPickupCodes` is recorded as one `cancelPickupCode` per id. */
export type AuditOperation = 'cancelPickupCode' | 'cancelAllPickupCodes';

export interface AuditTarget {
  readonly operation: AuditOperation;
  readonly machineNo: string;
  /** The id of the record; absent for a cancel of all codes. */
  readonly pickupCodeId?: string | undefined;
}

/** A cancel that is about to be sent. */
export interface AuditSubject extends AuditTarget {
  readonly caller: AuditCaller;
  /** The trace id of the request, which its log lines carry. */
  readonly traceId: string;
}

export interface AuditResult {
  readonly outcome: 'ACKNOWLEDGED' | 'INFERRED' | 'REJECTED' | 'NOT_SENT' | 'UNKNOWN';
  /** The `extensions.code` of the response, if the cancel failed. */
  readonly code?: string;
  readonly vendorCode?: number;
  /** How many requests were sent to the vendor, or tried. */
  readonly attempts: number;
}

/**
 * One line of the trail. All records of a cancel repeat its `id` and its subject. The service writes `intent` and
 * `outcome`, `audit:resolve --append` writes `resolution`.
 */
export type AuditRecord = {
  readonly audit: true;
  readonly event: 'intent' | 'outcome' | 'resolution';
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly time: string;
} & AuditSubject &
  /** In an outcome only. `durationMs`: since the intent was recorded. */
  Partial<AuditResult & { readonly durationMs: number }> & {
    /** In a resolution only: whether a usable code that the cancel concerned was left at the machine. */
    readonly resolution?: 'GONE' | 'STILL_USABLE' | 'NOT_KNOWN';
  };

/** The audit trail: two records for every cancel. */
export interface AuditTrail {
  /**
   * Records a cancel before it is sent. It must not be sent before this resolves, and not at all if it rejects.
   *
   * @returns the function that records the outcome; it rejects if it can't
   */
  intent(subject: AuditSubject): Promise<(result: AuditResult) => Promise<void>>;
  /** Continues in a new file at the same path, after log rotation has renamed the old one. */
  reopen(): Promise<void>;
  /** Closes the sink. */
  close(): Promise<void>;
}

/** In characters. */
const MAX_NAME_LENGTH = 100;
const WRITE_TIMEOUT_MS = 5000;

/**
 * Creates the audit trail: one JSON object per line.
 *
 * @param sink - closed with the trail
 * @param secrets - strings that are redacted in the names of callers
 * @param writeTimeoutMs - after this time, a record counts as not written
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

  /** Makes a name safe to show in a terminal: limited in length, without control and other invisible characters. */
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
