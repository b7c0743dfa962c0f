import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender } from './contenders.ts';
import { send } from './http.ts';
import type { Files } from './prepare.ts';
import type { Runtime } from './runtime.ts';
import type { Operation } from './scenarios.ts';
import { bodyOf, headersFor, startServer, type Server } from './server.ts';
import type { VendorStub } from './vendor-stub.ts';

const COMPARED: readonly Operation[] = ['Cancel', 'CancelMany', 'Machine', 'Entities'];
/** How long a call to the vendor may take during the check, how long it would take, and how soon the answer must be there. */
const DEADLINE = { ms: 1000, vendorMs: 6000, answerMs: 4000 };
const QUIET_MS = 500;

/** What the check works with. */
export interface CheckOptions {
  readonly files: Files;
  readonly runtime: Runtime;
  readonly stub: VendorStub;
}

interface Checked extends CheckOptions {
  readonly contender: Contender;
  readonly server: Server;
}

/**
 * Checks that all contenders answer the same, and that those with duties do them. It fills the compile cache as well:
 * each contender is started once and stopped in order.
 *
 * @throws AssertionError that names the contender
 */
export async function check(all: readonly Contender[], options: CheckOptions): Promise<void> {
  const { runtime, stub, files } = options;
  const expected = new Map<Operation, unknown>();
  await stub.set('delay', 0);
  for (const contender of all) {
    rmSync(files.audit, { force: true });
    const server = await startServer(contender, {
      runtime: { ...runtime, flags: [...runtime.flags, '--import', './bench/servers/exit-on-sigterm.js'] },
      vendorUrl: stub.url,
      tokens: files.tokens,
      env: contender.requestCount ? { VENDOR_DEADLINE_MS: String(DEADLINE.ms) } : {},
      keepOutput: true,
    });
    const checked = { ...options, contender, server };
    try {
      for (const operation of COMPARED) {
        const data = await answerOf(checked, operation);
        if (!expected.has(operation)) expected.set(operation, data);
        deepStrictEqual(data, expected.get(operation), `${contender.name} answers ${operation} differently`);
      }
      if (contender.requestCount) await checkDuties(checked, contender.requestCount);
    } finally {
      await server.stop('SIGTERM');
    }
  }
  rmSync(files.audit, { force: true });
}

async function answerOf(checked: Checked, operation: Operation, retries = 3): Promise<unknown> {
  const { contender, server, files } = checked;
  const answer = await send(server.port, '/graphql', headersFor(contender, files.tokens), bodyOf(operation));
  ok(answer, `${contender.name} does not answer ${operation}`);
  const { data, errors } = JSON.parse(answer.body) as { data?: unknown; errors?: unknown };
  if (retries > 0 && answer.body.includes('"VENDOR_OVERLOADED"')) {
    // A machine that is busy with something else: load shedding refused the request, and nothing was sent.
    await sleep(QUIET_MS);
    return answerOf(checked, operation, retries - 1);
  }
  strictEqual(errors, undefined, `${contender.name} answers ${operation} with an error: ${answer.body}`);
  return data;
}

async function checkDuties(checked: Checked, requestCount: string): Promise<void> {
  await checkRefusals(checked);
  await checkRecords(checked, requestCount);
  await checkDeadline(checked);
}

/** A token with a wrong signature, one without the scope, and none at all are refused before the vendor is called. */
async function checkRefusals({ contender, server, files, stub }: Checked): Promise<void> {
  const { authorization = '', ...none } = headersFor(contender, files.tokens);
  const forged = authorization.replace(/\.([^.]*)$/, (_all, signature: string) => `.${swapped(signature)}`);
  const withoutScope = `Bearer ${readFileSync(files.withoutScope, 'utf8').trim()}`;
  const before = await stub.cancels();
  for (const headers of [
    none,
    { ...none, authorization: forged },
    { ...none, authorization: withoutScope },
  ]) {
    const answer = await send(server.port, '/graphql', headers, bodyOf('Cancel'));
    ok(answer, `${contender.name} does not answer`);
    ok(
      answer.body.includes('"errors"'),
      `${contender.name} accepts a token that it must refuse: ${answer.body}`,
    );
  }
  strictEqual(await stub.cancels(), before, `${contender.name} calls the vendor for a refused token`);
}

const swapped = (signature: string) => signature.slice(20) + signature.slice(0, 20);

/** A cancel writes two audit records and a log line, and is counted by the histogram. */
async function checkRecords(checked: Checked, requestCount: string): Promise<void> {
  const { contender, server, stub } = checked;
  const { name } = contender;
  // What earlier requests wrote is there once nothing has come for a while.
  await sleep(QUIET_MS);
  const before = linesOf(checked);
  const counted = await countOf(server, requestCount);
  const sent = await stub.cancels();
  await answerOf(checked, 'Cancel');
  await sleep(QUIET_MS);
  const after = linesOf(checked);
  const audit = after.audit.slice(before.audit.length);
  const log = after.log.slice(before.log.length);
  strictEqual(audit.length, 2, `${name} must write two audit records`);
  for (const record of audit) {
    ok(
      /"pickupCodeId":"1122001".*user-0|user-0.*"pickupCodeId":"1122001"/.test(record),
      `${name}: ${record}`,
    );
  }
  strictEqual(log.length, 1, `${name} must write one log line`);
  strictEqual((await countOf(server, requestCount)) - counted, 1, `${name} must count one request`);
  strictEqual((await stub.cancels()) - sent, 1, `${name} must call the vendor once`);
}

/** The audit records and the log lines so far; audit records are in the file where there is one. */
function linesOf({ contender, server }: Checked): Record<'audit' | 'log', string[]> {
  const file = contender.env['AUDIT_FILE'];
  const printed = server.output().split('\n').filter(Boolean);
  const isAudit = (line: string) => 'audit' in (JSON.parse(line) as object);
  const log = printed.filter((line) => !isAudit(line));
  const audit = printed.filter(isAudit);
  if (!file) return { audit, log };
  deepStrictEqual(audit, [], `${contender.name} must write its audit records to the file alone`);
  return { audit: readFileSync(file, 'utf8').split('\n').filter(Boolean), log };
}

async function countOf({ port }: Server, metric: string): Promise<number> {
  const answer = await send(port, '/metrics');
  const samples = (answer?.body ?? '').split('\n').filter((line) => line.startsWith(metric));
  return samples
    .filter((line) => !line.includes('/metrics'))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

/** A call that the vendor does not answer in time ends at the deadline, with an error. */
async function checkDeadline({ contender, server, files, stub }: Checked): Promise<void> {
  await stub.set('delay', DEADLINE.vendorMs);
  try {
    const startedAt = performance.now();
    const answer = await send(server.port, '/graphql', headersFor(contender, files.tokens), bodyOf('Cancel'));
    ok(answer?.body.includes('"errors"'), `${contender.name} must answer with an error at its deadline`);
    ok(performance.now() - startedAt < DEADLINE.answerMs, `${contender.name} must hold its deadline`);
  } finally {
    await stub.set('delay', 0);
  }
}
