import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createVendorClient, type VendorClientOptions } from '../../src/vendor-client/index.ts';
import { defaultCredentials } from '../../sandbox/app.ts';

/** How a vendor deals with a request. */
export type Behavior = (response: ServerResponse, request: IncomingMessage) => void;

export const ok: Behavior = (response) => {
  response.end('{"code":0,"message":"ok","data":{}}');
};
export const code =
  (vendorCode: number): Behavior =>
  (response) => {
    response.end(JSON.stringify({ code: vendorCode, message: 'no' }));
  };
export const status =
  (status: number, headers: Record<string, string> = {}): Behavior =>
  (response) => {
    response.writeHead(status, headers).end('<html>');
  };
export const reset: Behavior = (response) => {
  response.socket?.resetAndDestroy();
};
export const hang: Behavior = () => undefined;

/**
 * Starts a vendor over real HTTP that does one thing after the other, and the last one for ever.
 *
 * @returns its URL, and the decoded payload of every request that it was sent, oldest first
 */
export async function startVendor(...behaviors: Behavior[]) {
  const received: Record<string, string>[] = [];
  /** Called when a request has come. */
  const watchers: (() => void)[] = [];
  const server = createServer((request, response) => {
    const behave = behaviors[Math.min(received.length, behaviors.length - 1)] ?? hang;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      behave(response, request);
    });
    request.on('end', () => {
      received.push(decode(Buffer.concat(chunks)));
      for (const watcher of watchers.splice(0)) watcher();
    });
  });
  const listen = (port: number) =>
    new Promise<void>((listening) => {
      server.listen(port, '127.0.0.1', listening);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    /** Waits until it was sent so many requests. */
    async hasReceived(count: number) {
      while (received.length < count) await new Promise<void>((resolve) => watchers.push(resolve));
    },
    listen: () => listen(port),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function decode(body: Buffer): Record<string, string> {
  if (body.length === 0) return {};
  const { payload } = JSON.parse(body.toString()) as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64').toString()) as Record<string, string>;
}

/** A client of that vendor, which sends again at once what it sends again. */
export const clientOf = (url: string, given: Partial<VendorClientOptions> = {}) =>
  createVendorClient({
    ...defaultCredentials,
    url: new URL(url),
    deadlineMs: 2000,
    connectTimeoutMs: 1000,
    maxAttempts: 3,
    maxConnections: 64,
    maxQueue: 1024,
    random: () => 0,
    ...given,
  });
