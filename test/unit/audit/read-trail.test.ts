import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrail } from '../../../src/audit/read-trail.ts';
import type { AuditRecord } from '../../../src/audit/trail.ts';

const INTENT_AT = Date.parse('2026-01-01T00:00:00.000Z');

function record(id: string, more: Partial<AuditRecord>, seconds = 0): AuditRecord {
  const subject = { operation: 'cancelPickupCode', machineNo: '16327129', pickupCodeId: id } as const;
  const time = new Date(INTENT_AT + seconds * 1000).toISOString();
  return { audit: true, event: 'intent', time, id, ...subject, traceId: 'a', caller: {}, ...more };
}
const intent = (id: string) => record(id, {});
const outcome = (id: string, outcome: NonNullable<AuditRecord['outcome']>) =>
  record(id, { event: 'outcome', outcome }, 1);
const resolution = (id: string, resolution: 'GONE' | 'STILL_USABLE', seconds: number) =>
  record(id, { event: 'resolution', resolution }, seconds);

describe('the reader of the audit trail', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Reads files that have these records, or these lines. */
  async function read(...files: readonly (readonly (AuditRecord | string)[])[]) {
    const paths = files.map((lines, i) => {
      const path = join(folder, `audit.jsonl.${i}`);
      writeFileSync(
        path,
        lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
      );
      return path;
    });
    const { open, torn, newestFile } = await readTrail(paths);
    const ids = open.map(({ record: { id }, isUnknown }) => `${id}${isUnknown ? ' UNKNOWN' : ''}`);
    return { ids, torn, newest: newestFile === undefined ? undefined : paths.indexOf(newestFile) };
  }

  it('finds cancels without an outcome and with the outcome UNKNOWN', async () => {
    const records = [
      intent('1'),
      intent('2'),
      intent('3'),
      outcome('3', 'UNKNOWN'),
      outcome('1', 'REJECTED'),
    ];
    expect((await read(records)).ids).toEqual(['2', '3 UNKNOWN']);
  });

  it('joins the records of a cancel over files in any order', async () => {
    const files = [
      [outcome('1', 'ACKNOWLEDGED'), outcome('2', 'UNKNOWN')],
      [intent('1'), intent('2')],
    ];
    expect(await read(...files)).toEqual({ ids: ['2 UNKNOWN'], torn: 0, newest: 0 });
  });

  it('finds a cancel of which only the outcome UNKNOWN is in the files', async () => {
    expect((await read([outcome('1', 'UNKNOWN')])).ids).toEqual(['1 UNKNOWN']);
  });

  it('leaves out what was resolved, whichever record comes first', async () => {
    const gone = [resolution('1', 'GONE', 2), intent('1'), intent('2'), resolution('2', 'STILL_USABLE', 121)];
    expect((await read(gone)).ids).toEqual([]);
  });

  it('does not believe a STILL_USABLE that was found while the cancel could still be done', async () => {
    expect((await read([intent('1'), resolution('1', 'STILL_USABLE', 119)])).ids).toEqual(['1']);
  });

  it('skips lines of a log and counts torn records', async () => {
    const lines = ['{"level":"info"}', '{"audit":true,"event":"int', '', intent('1')];
    expect(await read(lines)).toEqual({ ids: ['1'], torn: 1, newest: 0 });
  });
});
