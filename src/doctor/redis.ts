import { createClient, ErrorReply } from '@redis/client';
import { fail, ok, reason, skip, type Finding } from './finding.ts';

const check = 'Redis';
const TIMEOUT_MS = 2000;

/** Checks that the Redis of the shared rate limits accepts writes: a read-only replica answers PING too. */
export async function checkRedis(url: URL | undefined): Promise<Finding> {
  if (!url) return skip(check, 'no REDIS_URL: each replica counts its limits alone');
  const client = createClient({
    url: url.href,
    socket: { connectTimeout: TIMEOUT_MS, reconnectStrategy: false },
    commandOptions: { timeout: TIMEOUT_MS },
  });
  // The rejection below reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.set('vending:doctor', '', { PX: 1 });
    return ok(check, `${url.host} accepts writes`);
  } catch (error) {
    const message = `${url.host} can't be used (${replyCode(error) ?? reason(error)})`;
    const fix =
      'Until then each replica counts its limits alone; everything else works. Is Redis up, is the password in REDIS_URL\n' +
      'right, may this machine reach it: firewall, NetworkPolicy? READONLY, MOVED: it is not the primary. The service\n' +
      'reconnects without a restart.';
    return fail(check, message, fix);
  } finally {
    client.destroy();
  }
}

/** The first word of an error reply of Redis, such as READONLY; the rest can quote arguments. */
function replyCode(error: unknown): string | undefined {
  return error instanceof ErrorReply ? /^[A-Z]+/.exec(error.message)?.[0] : undefined;
}
