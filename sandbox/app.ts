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

/** One request that the vendor received. */
export interface Call {
  /** The path below `/api/openapi/v1/`, such as `products/:product_id/pickup_code`; `unknown` for any other. */
  readonly endpoint: string;
  /** The HTTP method. */
  readonly method: string;
  machineNo?: string;
  /** The record id, where a code was to be canceled. */
  id?: string;
  /** `pending`, then the vendor's code (`0`, `80002`), or what was done instead of answering (`reset`). */
  verdict: string;
}

/** A stand-in for the vendor. */
export interface Sandbox {
  /** Starts to listen, with port 0 at any free port; gives the base URL without a slash at its end. */
  listen(address: { host: string; port: number }): Promise<string>;
  /** Stops at once, whatever is still unanswered. */
  close(): Promise<void>;
  /** Every request received, oldest first. */
  readonly calls: readonly Readonly<Call>[];
  /** What truly happened, oldest first. */
  readonly ledger: readonly LedgerEntry[];
  /** What listens: for tests in which the vendor goes away for a while. */
  readonly server: Server;
  /** The records of a machine that a shopper could use now, whatever the vendor answered; none if unknown. */
  pickupCodes(machineNo: string): readonly PickupCode[];
}

export interface SandboxOptions {
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Is given one line for each call, with no digits of a code and nothing secret in it. */
  readonly log?: (line: string) => void;
  readonly credentials?: Credentials;
  /** How long 99800006 takes to answer, in milliseconds. Default: 2000. */
  readonly slowMs?: number;
  /** What goes wrong at random on ordinary machines, except where codes are created. Default: nothing. */
  readonly faults?: Faults;
  /** By machine number. Default: those of `seed.ts`. */
  readonly machines?: ReadonlyMap<string, Machine>;
}

/** Builds a vendor with the state of `seed.ts`; it doesn't listen yet. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { now = Date.now, log, credentials = defaultCredentials, slowMs = 2000, faults } = options;
  const state: State = { machines: options.machines ?? seedMachines(), nextCodeId: 1200001, now };
  const ledger = createLedger(now);
  const misbehaviorOf = createMisbehaviors(slowMs);
  const calls: Call[] = [];

  const app = fastify({ forceCloseConnections: true });
  // The vendor's examples send no Content-Type, so it can't matter.
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
        // Codes are created by others than the service, and only the service is to be hit.
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

/** The payload's `method`, if it is fit for a log line. */
function methodOf(params: Params | undefined): string {
  const method = params?.['method'] ?? '';
  return /^pickup_code\.[a-z.]{1,20}$/.test(method) ? ` ${method}` : '';
}
