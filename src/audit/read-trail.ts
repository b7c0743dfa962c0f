import { open } from 'node:fs/promises';
import type { AuditRecord } from './trail.ts';

/** A cancel whose result is not known from its records. */
export interface OpenCancel {
  /** Its intent; its outcome where the intent is in none of the files. */
  readonly record: AuditRecord;
  /** When it was about to be sent, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Whether it has the outcome UNKNOWN; else it has none. */
  readonly isUnknown: boolean;
}

/** The part of the trail that is not complete. */
export interface Trail {
  /** Cancels without an outcome, or with the outcome UNKNOWN, that no resolution closes; oldest first. */
  readonly open: readonly OpenCancel[];
  /** How many lines are records, but not whole. */
  readonly torn: number;
  /** The file of the newest record; absent without records. */
  readonly newestFile: string | undefined;
}

/**
 * How long after its intent a cancel may still be done: the longest deadline, and the time for which the vendor accepts
 * a signed request. A resolution STILL_USABLE that is younger is not final.
 */
const MAX_FLIGHT_MS = 120_000;

interface Records {
  intent?: AuditRecord;
  outcome?: AuditRecord;
  resolution?: AuditRecord;
}

/**
 * Reads the records in files of any order, among other lines. Only incomplete cancels are held in memory.
 *
 * @throws the error of the file system when a file can't be read
 */
export async function readTrail(paths: readonly string[]): Promise<Trail> {
  const cancels = new Map<string, Records | 'closed'>();
  let torn = 0;
  let newest = '';
  let newestFile: string | undefined;
  for (const path of paths) {
    const file = await open(path);
    // The first read of a directory would fail outside of this function.
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
    // Its last record: nothing of it has to be remembered.
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
