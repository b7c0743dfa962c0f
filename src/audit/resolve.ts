import type { OpenCancel } from './read-trail.ts';
import type { AuditRecord, AuditTarget } from './trail.ts';

/** What a look at the vendor found out about a cancel. */
export type Resolution =
  /** No usable code that the cancel was about is left at the machine. */
  | { readonly resolution: 'GONE' }
  /** A usable code that the cancel was about is at the machine. */
  | { readonly resolution: 'STILL_USABLE' }
  | { readonly resolution: 'NOT_KNOWN'; readonly reason: string };

/** A cancel, and what was found out about it. */
export interface ResolvedCancel {
  readonly cancel: OpenCancel;
  readonly found: Resolution;
}

/** Looks at the codes of one machine, and tells of a cancel whether its codes are gone. */
export type Look = (machineNo: string) => Promise<(target: AuditTarget, startedAt: number) => Resolution>;

/**
 * Finds out what became of cancels. Each machine is looked at once, one after the other.
 *
 * @returns the cancels in their order
 */
export async function resolveCancels(cancels: readonly OpenCancel[], look: Look): Promise<ResolvedCancel[]> {
  const looks = new Map<string, Awaited<ReturnType<Look>>>();
  for (const { record } of cancels) {
    if (!looks.has(record.machineNo)) looks.set(record.machineNo, await look(record.machineNo));
  }
  return cancels.map((cancel) => {
    const { record, startedAt } = cancel;
    const found = looks.get(record.machineNo)?.(record, startedAt);
    return { cancel, found: found ?? { resolution: 'NOT_KNOWN', reason: 'it was not looked at' } };
  });
}

/** The `resolution` record of a cancel, as a line of the trail. */
export function resolutionLine({ cancel, found }: ResolvedCancel, now: Date): string {
  const { id, operation, machineNo, pickupCodeId, traceId, caller } = cancel.record;
  const subject = { id, operation, machineNo, pickupCodeId, traceId, caller };
  const record: AuditRecord = {
    audit: true,
    event: 'resolution',
    time: now.toISOString(),
    ...subject,
    ...found,
  };
  return `${JSON.stringify(record)}\n`;
}
