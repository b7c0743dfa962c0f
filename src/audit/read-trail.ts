import { open } from 'node:fs/promises';
import type { AuditRecord } from './trail.ts';

/** A cancel without a known result. */
export interface OpenCancel {
  /** Its intent, or its outcome if no file has the intent. */
  readonly record: AuditRecord;
  /** The time of the record, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Whether it has the outcome UNKNOWN; otherwise it has no outcome. */
  readonly isUnknown: boolean;
}

/** The result of reading a trail. */
export interface Trail {
  /** Cancels without an outcome, or with the outcome UNKNOWN, that no resolution closes; oldest first. */
  readonly open: readonly OpenCancel[];
  /** The number of truncated records. */
  readonly torn: number;
  /** The file of the newest record; absent without records. */
  readonly newestFile: string | undefined;
}

/**
 * How long after its intent a cancel may still be done, in milliseconds: the longest deadline, and the time for which
 * the vendor accepts a signed request. An earlier resolution STILL_USABLE is not final.
 */
const MAX_FLIGHT_MS = 120_000;

interface Records {
  intent?: AuditRecord;
  outcome?: AuditRecord;
  resolution?: AuditRecord;
}

/**
 * Reads the records of files in any order and skips other lines. Only incomplete cancels are kept in memory.
 *
 * @throws the file system's error when a file can't be read
 */
export async function readTrail(paths: readonly string[]): Promise<Trail> {
  const cancels = new Map<string, Records | 'closed'>();
  let torn = 0;
  let newest = '';
  let newestFile: string | undefined;
  for (const path of paths) {
    const file = await open(path);
    // Reading a directory would fail outside of this function.
    if ((await file.stat()).isDirectory()) {
      await file.close();
      throw new Error(`${path} is a directory`);
    }
    for await (const line of file.readLines()) {
      if (!line.startsWith('{"audit":true')) continue;
      const record = parse(line);
      if (!record) {
        torn++;
        continue;
      }
      if (record.time >= newest) [newest, newestFile] = [record.time, path];
      add(cancels, record);
    }
  }
  const incomplete = [...cancels.values()].filter((records) => records !== 'closed').flatMap(toOpenCancel);
  incomplete.sort((a, b) => a.startedAt - b.startedAt);
  return { open: incomplete, torn, newestFile };
}

function parse(line: string): AuditRecord | undefined {
  try {
    return JSON.parse(line) as AuditRecord;
  } catch {
    return undefined;
  }
}

function add(cancels: Map<string, Records | 'closed'>, record: AuditRecord): void {
  const { id, event, outcome } = record;
  const records = cancels.get(id) ?? {};
  if (records === 'closed') {
    // This was its last record.
    if (event === 'intent') cancels.delete(id);
    return;
  }
  if (event === 'outcome' && outcome !== 'UNKNOWN') {
    if (records.intent) cancels.delete(id);
    else cancels.set(id, 'closed');
    return;
  }
  cancels.set(id, { ...records, [event]: record });
}

function toOpenCancel({ intent, outcome, resolution }: Records): OpenCancel[] {
  const record = intent ?? outcome;
  if (!record) return [];
  const startedAt = Date.parse(record.time);
  if (resolution?.resolution === 'GONE') return [];
  if (resolution && Date.parse(resolution.time) > startedAt + MAX_FLIGHT_MS) return [];
  return [{ record, startedAt, isUnknown: outcome !== undefined }];
}
