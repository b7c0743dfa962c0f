import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProgram } from '../support/programs.ts';

/**
 * Starts a real HAProxy with the configuration that is deployed, in front of other replicas.
 *
 * @param replicas - their addresses
 */
export async function startBalancer(replicas: readonly string[]) {
  const port = await freePort();
  const servers = replicas.map((url, i) => `  server vending-${i + 1} ${new URL(url).host}`);
  const deployed = readFileSync('deploy/haproxy.cfg', 'utf8').trimEnd().split('\n');
  const config = [
    ...deployed
      .filter((line) => !line.startsWith('  server '))
      .map((line) => line.replace(/bind :4001/, `bind 127.0.0.1:${port}`)),
    ...servers,
    '',
  ];
  const folder = mkdtempSync(join(tmpdir(), 'vending-haproxy-'));
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, config.join('\n'));
  const url = `http://127.0.0.1:${port}`;
  const end = await startProgram(
    'haproxy',
    ['-db', '-f', file],
    async () => (await fetch(`${url}/readyz`)).ok,
  );
  return {
    url,
    close: async () => {
      await end();
      rmSync(folder, { recursive: true });
    },
  };
}
