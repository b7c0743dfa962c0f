import type { OpenCancel } from '../audit/read-trail.ts';
import type { ResolvedCancel } from './resolve.ts';

/** Formats rows as left-aligned columns. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const SUBJECT = ['TIME', 'OPERATION', 'MACHINE', 'RECORD'];
const REQUEST = ['CALLER: SUB, CLIENT, NAME', 'TRACE'];

function subject({ record: { time, operation, machineNo, pickupCodeId = '-' } }: OpenCancel): string[] {
  return [time, operation, machineNo, pickupCodeId];
}

function request({ record: { caller, traceId } }: OpenCancel): string[] {
  const { sub = '-', clientId = '-', clientName = '-' } = caller;
  return [`${sub} ${clientId} ${clientName}`, traceId];
}

export const pendingTable = (cancels: readonly OpenCancel[]): string =>
  table([[...SUBJECT, ...REQUEST], ...cancels.map((cancel) => [...subject(cancel), ...request(cancel)])]);

function words({ found }: ResolvedCancel): string {
  switch (found.resolution) {
    case 'GONE':
      return 'gone';
    case 'STILL_USABLE':
      return 'still usable';
    case 'NOT_KNOWN':
      return `not known (${found.reason})`;
  }
}

export const resolutionTable = (resolved: readonly ResolvedCancel[]): string =>
  table([
    [...SUBJECT, 'RESOLUTION', ...REQUEST],
    ...resolved.map((entry) => [...subject(entry.cancel), words(entry), ...request(entry.cancel)]),
  ]);
