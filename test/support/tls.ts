import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { generate } from 'selfsigned';

const DAY_MS = 86_400_000;

/**
 * Puts TLS in front of a server, with a certificate for `localhost` that it has signed itself.
 *
 * @param daysLeft - how long the certificate is valid from now on; negative: it has expired
 */
export async function startTls(upstream: string, daysLeft: number) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 100 * DAY_MS),
    notAfterDate: new Date(Date.now() + daysLeft * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'vending-tls-'));
  const certificate = join(folder, 'ca.pem');
  writeFileSync(certificate, cert);
  const server = createServer({ key, cert }, (client) => {
    const behind = connect(Number(new URL(upstream).port), '127.0.0.1');
    for (const socket of [client, behind]) socket.on('error', () => undefined);
    client.pipe(behind).pipe(client);
  }).listen(0);
  await once(server, 'listening');
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    /** The path of the certificate. */
    certificate,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
