import { parseArgs } from 'node:util';
import { readTrail, type Trail } from '../audit/read-trail.ts';
import { openAuditFile } from '../audit/sinks.ts';
import { parseConfig } from '../config/parse.ts';
import { version } from '../version.ts';
import { createVendorClient } from '../vendor-client/index.ts';
import { resolutionLine, resolveCancels, type ResolvedCancel } from './resolve.ts';
import { pendingTable, resolutionTable } from './table.ts';

// Finds the cancels in the audit trail that have no known result, and what became of them.

const HELP = `Usage: npm run audit:pending -- FILE...               (in the image: node dist/audit.js pending FILE...)
       npm run audit:resolve -- [--append] FILE...    (in the image: node dist/audit.js resolve [--append] FILE...)

pending lists every cancel that has an intent and no outcome in the files: the service ended, or could not write,
while the cancel was at the vendor. It calls nobody.

resolve takes these and the cancels whose outcome is UNKNOWN, and reads the products and codes of each machine, with
the environment of the service. It cancels nothing and never sends a cancel again. For each cancel it prints
  gone           no usable code with this record id is at this machine; of a cancel of all codes: no usable code that
                 existed before the cancel is left of any product that the machine lists
  still usable   such a code is there
  not known      and the reason
With --append, gone and still usable are appended as "resolution" records to the file that has the newest record, and
the cancel is not listed again. (still usable is looked at again if the look was less than 2 minutes after the cancel.)

Name the rotated files as well, in any order: the records of a cancel can be in two files. Lines of a log between the
records are skipped, so that standard output can be read too (/dev/stdin). A cancel in flight is listed; it is gone
from the list a few seconds later.

Exit code: 0 and "none" when there is nothing to list; of resolve also when all is known;
           1 when there is a list, of resolve: when something is not known;
           2 when this could not run: a wrong option, a file that can't be read or written, a wrong environment.`;

async function readFiles(files: readonly string[]): Promise<Trail> {
  const trail = await readTrail(files);
  const { torn } = trail;
  if (torn > 0) console.error(`${torn} torn: a write that broke off. An intent that is torn was not sent.`);
  return trail;
}

async function listPending(files: readonly string[]): Promise<number> {
  const trail = await readFiles(files);
  const pending = trail.open.filter(({ isUnknown }) => !isUnknown);
  console.log(pending.length === 0 ? 'none' : pendingTable(pending));
  return pending.length === 0 ? 0 : 1;
}

async function resolve(files: readonly string[], append: boolean): Promise<number> {
  // It serves no requests, so it needs no authentication of callers.
  const { vendor } = parseConfig({ ALLOW_ANONYMOUS: 'true', ...process.env });
  const trail = await readFiles(files);
  if (trail.open.length === 0) {
    console.log('none');
    return 0;
  }
  const client = createVendorClient({ ...vendor, userAgent: `vending/${version}` });
  const resolved = await resolveCancels(trail.open, client.forRequest({ lookup: true }));
  await client.close();
  console.log(resolutionTable(resolved));
  const known = resolved.filter(({ found }) => found.resolution !== 'NOT_KNOWN');
  if (append && known.length > 0) await appendResolutions(known, trail.newestFile);
  return known.length === resolved.length ? 0 : 1;
}

async function appendResolutions(known: readonly ResolvedCancel[], file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('There is no file to append to.');
  const sink = await openAuditFile(file);
  const now = new Date();
  await sink.append(known.map((resolved) => resolutionLine(resolved, now)).join(''));
  await sink.close();
  console.log(`${known.length} appended to ${file}`);
}

/** @returns the exit code */
async function run(args: readonly string[]): Promise<number> {
  const [command = '', ...rest] = args;
  const { values, positionals: files } = parseArgs({
    args: [...(command.startsWith('-') ? [command] : []), ...rest],
    options: { append: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { append = false } = values;
  if (files.length > 0 && command === 'pending' && !append) return listPending(files);
  if (files.length > 0 && command === 'resolve') return resolve(files, append);
  console.error(HELP);
  return 2;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
