import { createHash } from 'node:crypto';
import { cutInHalf, reset, type Exchange, type Misbehavior } from './misbehavior.ts';
import { failure, type Answer } from './wire.ts';

/** Injects random faults, independent of the machine. */
export interface Faults {
  /** The share of calls that get a fault, from 0 to 1. Can be changed at any time. */
  rate: number;
  /** The number of injections of each fault, by its name. */
  readonly counts: ReadonlyMap<string, number>;
  /**
   * Selects the fault of a call, if any. The n-th call with the same key gets the same fault in every run with the
   * same seed, regardless of the order in which calls arrive.
   */
  of(key: string): { readonly name: string; readonly misbehave: Misbehavior } | undefined;
}

type Fault = (exchange: Exchange, random: () => number, lateMs: number) => void;

/** Vendor codes that reject a change without making it. None claims that the record is unknown, which would be false. */
const REFUSALS = [4003, 4006, 6021, 10008, 10023, 30002, 30004, 6044, 10009, 31337];

/** Bodies that violate the documented envelope; some have one half of a success, such as its code or its message. */
const WRONG_BODIES = [
  '{"code":"0","message":"ok","data":{}}',
  '{"code":0,"message":true,"data":{}}',
  '{"code":0.5,"message":"ok","data":{}}',
  '{"code":null,"message":"ok"}',
  '[{"code":0,"message":"ok"}]',
  '{"data":{}}',
  '"ok"',
  'ok',
  '',
];

/** Responses that do not tell whether the change was made. */
const DOUBTFUL: readonly Answer[] = [
  { status: 200, envelope: { code: 0, message: '订单未支付', data: {} } },
  { status: 200, envelope: { code: 6015, message: 'timeout', data: {} } },
  { status: 500, envelope: { code: 31337, message: 'sorry, unknown error', data: {} } },
];

const serverError = ({ reply }: Exchange, random: () => number) =>
  reply
    .code(500 + Math.floor(random() * 5))
    .type('text/html')
    .send('<html><h1>Bad Gateway</h1></html>');

const faults: Readonly<Record<string, Fault>> = {
  'reset before': ({ reply }) => {
    reset(reply);
  },
  'reset after': ({ reply, act }) => {
    act();
    reset(reply);
  },
  '5xx before': (exchange, random) => {
    serverError(exchange, random);
  },
  '5xx after': (exchange, random) => {
    exchange.act();
    serverError(exchange, random);
  },
  'half body': ({ reply, act }) => {
    cutInHalf(reply, act());
  },
  'wrong types': ({ reply, act }, random) => {
    if (random() < 0.5) act();
    reply.type('application/json').send(pick(WRONG_BODIES, random));
  },
  refusal: ({ respond }, random) => {
    respond(failure(pick(REFUSALS, random)));
  },
  doubtful: ({ respond, act }, random) => {
    if (random() < 0.5) act();
    respond(pick(DOUBTFUL, random));
  },
  'late, done at once': ({ respond, act, reply }, random, lateMs) => {
    const answer = act();
    setTimeout(() => {
      if (!reply.raw.destroyed) respond(answer);
    }, random() * lateMs);
  },
  // Makes the change even if the client has disconnected by then.
  'late, done late': ({ respond, act, reply }, random, lateMs) => {
    setTimeout(() => {
      const answer = act();
      if (!reply.raw.destroyed) respond(answer);
    }, random() * lateMs);
  },
  'hung before': ({ reply }) => {
    reply.hijack();
  },
  'hung after': ({ reply, act }) => {
    act();
    reply.hijack();
  },
  '429': ({ reply }, random) => {
    if (random() < 0.5) reply.header('retry-after', String(Math.floor(random() * 3)));
    reply.code(429).type('text/plain').send('Too Many Requests');
  },
};

/**
 * Creates reproducible random faults.
 *
 * @param seed - equal seeds produce equal faults
 * @param rate - the initial `rate`, from 0 to 1
 * @param lateMs - the maximum delay of a late response, in milliseconds
 */
export function createFaults({ seed, rate, lateMs }: { seed: string; rate: number; lateMs: number }): Faults {
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  const all = Object.entries(faults);
  return {
    rate,
    counts,
    of(key) {
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      const random = createRandom(`${seed} ${key} ${nth}`);
      if (random() >= this.rate) return undefined;
      const [name, fault] = pick(all, random);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return {
        name,
        misbehave: (exchange) => {
          exchange.settle(name);
          fault(exchange, random, lateMs);
        },
      };
    },
  };
}

/** Creates a generator of random numbers in [0, 1). Equal seeds produce equal sequences. */
export function createRandom(seed: string): () => number {
  let n = 0;
  return () => createHash('sha1').update(`${seed} ${n++}`).digest().readUInt32BE() / 2 ** 32;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
