import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  areAllGone,
  openAuditFile,
  readRemainingCodes
} from "./chunk-TWPW7EOH.js";
import {
  VendorError,
  createVendorClient,
  parseConfig,
  version
} from "./chunk-ZKP2DKVS.js";
import "./chunk-RYETXENO.js";

// src/audit-cli/main.ts
import { parseArgs } from "node:util";

// src/audit/read-trail.ts
import { open } from "node:fs/promises";
var MAX_FLIGHT_MS = 12e4;
async function readTrail(paths) {
  let cancels = /* @__PURE__ */ new Map(), torn = 0, newest = "", newestFile;
  for (let path of paths) {
    let file = await open(path);
    if ((await file.stat()).isDirectory())
      throw await file.close(), new Error(`${path} is a directory`);
    for await (let line of file.readLines()) {
      if (!line.startsWith('{"audit":true')) continue;
      let record = parse(line);
      if (!record) {
        torn++;
        continue;
      }
      record.time >= newest && ([newest, newestFile] = [record.time, path]), add(cancels, record);
    }
  }
  let incomplete = [...cancels.values()].filter((records) => records !== "closed").flatMap(toOpenCancel);
  return incomplete.sort((a, b) => a.startedAt - b.startedAt), { open: incomplete, torn, newestFile };
}
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return;
  }
}
function add(cancels, record) {
  let { id, event, outcome } = record, records = cancels.get(id) ?? {};
  if (records === "closed") {
    event === "intent" && cancels.delete(id);
    return;
  }
  if (event === "outcome" && outcome !== "UNKNOWN") {
    records.intent ? cancels.delete(id) : cancels.set(id, "closed");
    return;
  }
  cancels.set(id, { ...records, [event]: record });
}
function toOpenCancel({ intent, outcome, resolution }) {
  let record = intent ?? outcome;
  if (!record) return [];
  let startedAt = Date.parse(record.time);
  return resolution?.resolution === "GONE" ? [] : resolution && Date.parse(resolution.time) > startedAt + MAX_FLIGHT_MS ? [] : [{ record, startedAt, isUnknown: outcome !== void 0 }];
}

// src/audit-cli/resolve.ts
async function resolveCancels(cancels, vendor) {
  let machines = /* @__PURE__ */ new Map(), resolved = [];
  for (let cancel of cancels) {
    let { machineNo } = cancel.record, remaining = machines.get(machineNo) ?? await readRemainingCodes(vendor, machineNo).catch(asVendorError);
    machines.set(machineNo, remaining), resolved.push({ cancel, found: resolve(cancel, remaining) });
  }
  return resolved;
}
function asVendorError(error) {
  if (error instanceof VendorError) return error;
  throw error;
}
function resolve({ record, startedAt }, remaining) {
  if (remaining instanceof VendorError)
    return { resolution: "NOT_KNOWN", reason: `${remaining.code}: ${remaining.message}` };
  let { pickupCodeId } = record;
  return { resolution: (pickupCodeId === void 0 ? areAllGone(remaining, startedAt) : !remaining.some(({ id }) => id === pickupCodeId)) ? "GONE" : "STILL_USABLE" };
}
function resolutionLine({ cancel, found }, now) {
  let { id, operation, machineNo, pickupCodeId, traceId, caller } = cancel.record, record = {
    audit: !0,
    event: "resolution",
    time: now.toISOString(),
    id,
    operation,
    machineNo,
    pickupCodeId,
    traceId,
    caller,
    ...found
  };
  return `${JSON.stringify(record)}
`;
}

// src/audit-cli/table.ts
function table(rows) {
  let widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map(
    (row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()
  ).join(`
`);
}
var SUBJECT = ["TIME", "OPERATION", "MACHINE", "RECORD"], REQUEST = ["CALLER: SUB, CLIENT, NAME", "TRACE"];
function subject({ record: { time, operation, machineNo, pickupCodeId = "-" } }) {
  return [time, operation, machineNo, pickupCodeId];
}
function request({ record: { caller, traceId } }) {
  let { sub = "-", clientId = "-", clientName = "-" } = caller;
  return [`${sub} ${clientId} ${clientName}`, traceId];
}
var pendingTable = (cancels) => table([[...SUBJECT, ...REQUEST], ...cancels.map((cancel) => [...subject(cancel), ...request(cancel)])]);
function words({ found }) {
  switch (found.resolution) {
    case "GONE":
      return "gone";
    case "STILL_USABLE":
      return "still usable";
    case "NOT_KNOWN":
      return `not known (${found.reason})`;
  }
}
var resolutionTable = (resolved) => table([
  [...SUBJECT, "RESOLUTION", ...REQUEST],
  ...resolved.map((entry) => [...subject(entry.cancel), words(entry), ...request(entry.cancel)])
]);

// src/audit-cli/main.ts
var HELP = `Usage: npm run audit:pending -- FILE...               (in the image: node dist/audit.js pending FILE...)
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
async function readFiles(files) {
  let trail = await readTrail(files), { torn } = trail;
  return torn > 0 && console.error(`${torn} torn: a write that broke off. An intent that is torn was not sent.`), trail;
}
async function listPending(files) {
  let pending = (await readFiles(files)).open.filter(({ isUnknown }) => !isUnknown);
  return console.log(pending.length === 0 ? "none" : pendingTable(pending)), pending.length === 0 ? 0 : 1;
}
async function resolve2(files, append) {
  let { vendor } = parseConfig({ ALLOW_ANONYMOUS: "true", ...process.env }), trail = await readFiles(files);
  if (trail.open.length === 0)
    return console.log("none"), 0;
  let client = createVendorClient({ ...vendor, userAgent: `vending/${version}` }), resolved = await resolveCancels(trail.open, client.forRequest({ lookup: !0 }));
  await client.close(), console.log(resolutionTable(resolved));
  let known = resolved.filter(({ found }) => found.resolution !== "NOT_KNOWN");
  return append && known.length > 0 && await appendResolutions(known, trail.newestFile), known.length === resolved.length ? 0 : 1;
}
async function appendResolutions(known, file) {
  if (file === void 0) throw new Error("There is no file to append to.");
  let sink = await openAuditFile(file), now = /* @__PURE__ */ new Date();
  await sink.append(known.map((resolved) => resolutionLine(resolved, now)).join("")), await sink.close(), console.log(`${known.length} appended to ${file}`);
}
async function run(args) {
  let [command = "", ...rest] = args, { values, positionals: files } = parseArgs({
    args: [...command.startsWith("-") ? [command] : [], ...rest],
    options: { append: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    allowPositionals: !0
  });
  if (values.help)
    return console.log(HELP), 0;
  let { append = !1 } = values;
  return files.length > 0 && command === "pending" && !append ? listPending(files) : files.length > 0 && command === "resolve" ? resolve2(files, append) : (console.error(HELP), 2);
}
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error), process.exitCode = 2;
}
