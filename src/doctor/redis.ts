import { createClient } from '@redis/client';
import { reason, type Finding } from './finding.ts';

const check = 'Redis';
const TIMEOUT_MS = 2000;

/** Whether the counts that replicas share can be reached. */
export async function checkRedis(url: URL | undefined): Promise<Finding> {
  if (!url)
    return { check, verdict: 'skip', says: 'no REDIS_URL: each replica counts its limits for itself' };
  const client = createClient({
    url: url.href,
    socket: { connectTimeout: TIMEOUT_MS, reconnectStrategy: false },
    commandOptions: { timeout: TIMEOUT_MS },
  });
  // Each of them is also the rejection below.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
    return { check, verdict: 'ok', says: `${url.host} answers` };
  } catch (error) {
    return {
      check,
      verdict: 'fail',
      says: `${url.host} can't be used (${reason(error)})`,
      mend:
        'Until then each replica counts its limits for itself, and all else works. Is Redis up, is the password in REDIS_URL\n' +
        'right, may this machine reach it: firewall, NetworkPolicy? It is tried again by itself; no restart.',
    };
  } finally {
    client.destroy();
  }
}
