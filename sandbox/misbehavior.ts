import { Readable, pipeline } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { failure, type Answer } from './wire.ts';

/** A call on a machine, before it is executed and answered. */
export interface Exchange {
  readonly reply: FastifyReply;
  /** Executes the call and returns the vendor's response. The sandbox's state does not change before. */
  readonly act: () => Answer;
  /** Sends a response as the vendor does, and records its code. */
  readonly respond: (answer: Answer) => void;
  /** Records the result of a call that does not end with `respond`. */
  readonly settle: (verdict: string) => void;
}

/** Handles a call instead of the normal execution and response. */
export type Misbehavior = (exchange: Exchange) => void;

/**
 * Creates the lookup of misbehaviors by machine number, which works like a payment provider's test cards. Machines
 * `998…` and `999…` misbehave on changes only, so that their codes can be read; `997…` and `996…` misbehave in the
 * same ways on every call.
 *
 * @param slowMs - response time of 99800006, in milliseconds
 * @returns the lookup, which returns undefined for a call that is answered normally
 */
export function createMisbehaviors(
  slowMs: number,
): (machineNo: string, isChange: boolean) => Misbehavior | undefined {
  let failures = 0;

  const byNumber: Readonly<Record<string, Misbehavior>> = {
    '99800001': ({ reply, settle }) => {
      reply.hijack();
      settle('never answers');
    },
    '99800002': ({ reply, settle }) => {
      settle('reset');
      reset(reply);
    },
    // Rejections are sent, so the second cancel of a record gets 80002: no such record.
    '99800003': ({ reply, act, respond, settle }) => {
      const answer = act();
      if (answer.envelope.code !== 0) {
        respond(answer);
        return;
      }
      settle('0, then reset');
      reset(reply);
    },
    '99800004': ({ reply, settle }) => {
      settle('HTTP 502');
      reply.code(502).type('text/html').send('<html><body><h1>502 Bad Gateway</h1></body></html>');
    },
    '99800005': ({ reply, act, settle }) => {
      const answer = act();
      settle(`${answer.envelope.code}, cut in half`);
      cutInHalf(reply, answer);
    },
    '99800006': ({ reply, act, settle }) => {
      const { status, envelope } = act();
      settle(`${envelope.code}, late`);
      const timer = setTimeout(() => {
        reply.code(status).send(envelope);
      }, slowMs);
      reply.raw.once('close', () => {
        clearTimeout(timer);
      });
    },
    '99800007': ({ reply, act, respond, settle }) => {
      failures = (failures + 1) % 3;
      if (failures === 0) {
        respond(act());
        return;
      }
      settle('HTTP 503');
      reply.code(503).type('text/plain').send('Service Unavailable');
    },
    '99800008': ({ reply, settle }) => {
      settle('endless');
      const { raw } = reply.hijack();
      raw.writeHead(200, { 'content-type': 'application/json' });
      // The pipeline is meant to end with an error, when the client disconnects.
      pipeline(Readable.from(endlessJson()), raw, () => undefined);
    },
    '99800009': ({ respond }) => {
      respond({ status: 200, envelope: { code: 0, message: '订单未支付', data: {} } });
    },
  };

  return (machineNo, isChange) => {
    const [, family = '', rest = ''] = /^99([6-9])(\d{5})$/.exec(machineNo) ?? [];
    if (!family || (!isChange && family > '7')) return undefined;
    if (family === '6' || family === '9') {
      return ({ respond }) => {
        respond(failure(Number(rest)));
      };
    }
    return byNumber[`998${rest}`];
  };
}

/** Resets the TCP connection without a response. */
export function reset(reply: FastifyReply): void {
  reply.hijack().raw.socket?.resetAndDestroy();
}

/** Sends the headers and half of the body, then closes the connection. */
export function cutInHalf(reply: FastifyReply, { status, envelope }: Answer): void {
  const body = Buffer.from(JSON.stringify(envelope));
  const { raw } = reply.hijack();
  raw.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  raw.write(body.subarray(0, body.length / 2), () => raw.destroy());
}

// JSON allows white space there, so only a size limit can make the client stop reading.
function* endlessJson(): Generator<Buffer> {
  yield Buffer.from('{"code":0,"message":"ok","data":[');
  const space = Buffer.alloc(16_384, ' ');
  for (;;) yield space;
}
