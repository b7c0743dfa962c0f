import { open } from 'node:fs/promises';
import type { AuditRecord } from '../src/audit/trail.ts';

// Lists the cancels of which the audit trail says that they began and not what came of them.

const HELP = `Usage: npm run audit:pending -- FILE...

Lists every cancel that has an intent and no outcome in the files: the service ended, or could not write, while
the cancel was at the vendor. Look up each at the vendor: is there still a pickup code with this record id?

Give the rotated files as well, in any order: the two records of a cancel can be in two files. Lines of a log
between the records are skipped, so that standard output can be read too (/dev/stdin). A cancel that a running
service is just doing is listed; it is gone a few seconds later.

Exit code: 0 and "none" when every intent has its outcome, so that nothing is left to be looked up;
           1 when there is a list, so that a cron job or a pipeline can tell somebody;
           2 when a file can't be read or none is given, because then nothing is known.`;

const files = process.argv.slice(2);
if (files.includes('--help') || files.includes('-h')) {
  console.log(HELP);
} else if (files.length === 0) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = report(await readTrail(files));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

interface Trail {
  /** By the id of the cancel. */
  readonly intents: Map<string, AuditRecord>;
  readonly outcomes: Set<string>;
  /** How many lines are records, but not whole. */
  torn: number;
}

async function readTrail(paths: readonly string[]): Promise<Trail> {
  const trail: Trail = { intents: new Map(), outcomes: new Set(), torn: 0 };
  for (const path of paths) {
    const file = await open(path);
    // Only now, and not upon the first read, where it would end the program.
    if ((await file.stat()).isDirectory()) throw new Error(`${path} is a directory`);
    for await (const line of file.readLines()) read(line, trail);
  }
  return trail;
}

function read(line: string, trail: Trail): void {
  if (!line.startsWith('{"audit":true')) return;
  let record: AuditRecord;
  try {
    record = JSON.parse(line) as AuditRecord;
  } catch {
    trail.torn++;
    return;
  }
  if (record.event === 'outcome') {
    // Held in memory is only what has no partner yet.
    if (!trail.intents.delete(record.id)) trail.outcomes.add(record.id);
  } else if (!trail.outcomes.delete(record.id)) {
    trail.intents.set(record.id, record);
  }
}

/** Prints what was found. @returns the exit code */
function report({ intents, torn }: Trail): number {
  if (torn > 0) console.error(`${torn} torn: a write that broke off. An intent that is torn was not sent.`);
  if (intents.size === 0) {
    console.log('none');
    return 0;
  }
  const rows = [...intents.values()]
    .sort((a, b) => a.time.localeCompare(b.time))
    .map(({ time, operation, machineNo, pickupCodeId = '-', caller, traceId }) => {
      const { sub = '-', clientId = '-', clientName = '-' } = caller;
      return [time, operation, machineNo, pickupCodeId, `${sub} ${clientId} ${clientName}`, traceId];
    });
  const table = [['TIME', 'OPERATION', 'MACHINE', 'RECORD', 'CALLER: SUB, CLIENT, NAME', 'TRACE'], ...rows];
  const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0))) ?? [];
  for (const row of table)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  return 1;
}
