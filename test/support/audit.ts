import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuditRecord } from '../../src/audit/trail.ts';

/** The whole records of an audit file. */
export function readRecords(path: string): AuditRecord[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AuditRecord);
}

/** Starts a vendor that is told of every cancel, by the id of its record, and answers as it likes. */
export async function startVendor(onCancel: (id: string, answer: () => ServerResponse) => void) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // A service asks at its start whether the vendor takes its credentials.
      if (request.method !== 'PUT') {
        response.end('{"message":"ok","data":"pong"}');
        return;
      }
      const { payload } = JSON.parse(Buffer.concat(chunks).toString()) as { payload: string };
      const { id = 'all' } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { id?: string };
      onCancel(id, () => response.end('{"message":"ok"}'));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves when all that was sent to it has been read. */
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
