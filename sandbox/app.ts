import type { Server } from 'node:http';
import { fastify } from 'fastify';
import { defaultCredentials, readParams, refuseHeaders, refuseParams, type Credentials } from './checks.ts';
import { endpoints } from './endpoints.ts';
import type { Faults } from './faults.ts';
import { createLedger, type LedgerEntry, type Received } from './ledger.ts';
import { createMisbehaviors } from './misbehavior.ts';
import { seedMachines } from './seed.ts';
import type { Params } from './signature.ts';
import { isAlive, type Machine, type PickupCode, type State } from './state.ts';
import { failure, type Answer } from './wire.ts';

export { defaultCredentials, type Credentials } from './checks.ts';

/** A request that the sandbox received. */
export interface Call {
  /** The route below `/api/openapi/v1/`, such as `products/:product_id/pickup_code`; `unknown` if none matches. */
  readonly endpoint: string;
  readonly method: string;
  machineNo?: string;
  /** The record id of the code to cancel, if the payload has one. */
  id?: string;
  /** `pending`, then the vendor code of the response (`0`, `80002`) or the name of the misbehavior (`reset`). */
  verdict: string;
}

/** A stub of the vendor's API that keeps its state in memory. */
export interface Sandbox {
  /** Listens and resolves to the base URL, without a trailing slash. Port 0 selects a free port. */
  listen(address: { host: string; port: number }): Promise<string>;
  /** Stops at once and closes all connections, even those with a pending response. */
  close(): Promise<void>;
  /** All requests received, oldest first. */
  readonly calls: readonly Readonly<Call>[];
  /** The requests and the changes they really made, regardless of the responses, oldest first. */
  readonly ledger: readonly LedgerEntry[];
  /** The HTTP server, for tests in which the vendor is temporarily down. */
  readonly server: Server;
  /** The codes that a shopper can use now, regardless of the vendor's responses; none for an unknown machine. */
  pickupCodes(machineNo: string): readonly PickupCode[];
}

export interface SandboxOptions {
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Receives one line per call, without digits of codes and without secrets. */
  readonly log?: (line: string) => void;
  readonly credentials?: Credentials;
  /** Response time of machine 99800006, in milliseconds. Default: 2000. */
  readonly slowMs?: number;
  /** Random faults of calls without a selected misbehavior, except calls that create codes. Default: none. */
  readonly faults?: Faults;
  /** By machine number. Default: the machines of `seed.ts`. */
  readonly machines?: ReadonlyMap<string, Machine>;
}

/** Creates a sandbox, which does not listen yet. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { now = Date.now, log, credentials = defaultCredentials, slowMs = 2000, faults } = options;
  const state: State = { machines: options.machines ?? seedMachines(), nextCodeId: 1200001, now };
  const ledger = createLedger(now);
  const misbehaviorOf = createMisbehaviors(slowMs);
  const calls: Call[] = [];

  const app = fastify({ forceCloseConnections: true });
  // The vendor's examples send no Content-Type, so every type is parsed the same way.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });

  for (const { method, path, signed, act } of endpoints) {
    app.route<{ Params: { machine_no?: string; product_id?: string } }>({
      method,
      url: `/api/openapi/v1/${path}`,
      handler: (request, reply) => {
        const call: Call = { endpoint: path, method, verdict: 'pending' };
        calls.push(call);
        const params = signed ? readParams(request.body) : undefined;
        const machineNo = request.params.machine_no ?? params?.['machine_no'] ?? '';
        note(call, machineNo, params);

        const settle = (verdict: string): void => {
          call.verdict = verdict;
          log?.(`${call.machineNo ?? '-'} ${method} ${path}${methodOf(params)}: ${verdict}`);
        };
        const respond = ({ status, envelope }: Answer): void => {
          settle(String(envelope.code));
          reply.code(status).send(envelope);
        };

        const refusal =
          refuseHeaders(request.headers, credentials) ??
          (signed ? refuseParams(params, credentials.merchantKey, now()) : undefined);
        const misbehavior = misbehaviorOf(machineNo, path === 'pickup_codes');
        // The service never creates codes, and faults must hit the calls of the service only.
        const isHit = !refusal && !misbehavior && !(method === 'POST' && path === 'pickup_codes');
        const fault = isHit
          ? faults?.of(`${method} ${request.url} ${machineNo} ${call.id ?? ''}`)
          : undefined;
        const received: Received = {
          request: calls.length - 1,
          machineNo,
          method: params?.['method'] ?? path,
          ...(call.id !== undefined && { id: call.id }),
          ...(fault && { fault: fault.name }),
        };
        ledger.received(received);
        if (refusal) {
          respond(refusal);
          return;
        }
        const productId = request.params.product_id ?? '';
        const exchange = {
          reply,
          respond,
          settle,
          act: () =>
            ledger.watch(received, state.machines.get(machineNo), () =>
              act({ state, params: params ?? {}, machineNo, productId }),
            ),
        };
        const misbehave = fault?.misbehave ?? misbehavior;
        if (misbehave) misbehave(exchange);
        else respond(exchange.act());
      },
    });
  }

  app.setNotFoundHandler((request, reply) => {
    calls.push({ endpoint: 'unknown', method: request.method, verdict: '404' });
    log?.(`- ${request.method} unknown path: 404`);
    reply.code(404).send(failure(404).envelope);
  });

  return {
    listen: (address) => app.listen(address),
    close: () => app.close(),
    calls,
    ledger: ledger.entries,
    server: app.server,
    pickupCodes: (machineNo) =>
      state.machines.get(machineNo)?.codes.filter((code) => isAlive(code, now())) ?? [],
  };
}

function note(call: Call, machineNo: string, params: Params | undefined): void {
  if (/^\d{1,20}$/.test(machineNo)) call.machineNo = machineNo;
  const id = params?.['id'];
  if (id) call.id = id;
}

/** The payload's `method` after a space; empty if it is not safe to log. */
function methodOf(params: Params | undefined): string {
  const method = params?.['method'] ?? '';
  return /^pickup_code\.[a-z.]{1,20}$/.test(method) ? ` ${method}` : '';
}
