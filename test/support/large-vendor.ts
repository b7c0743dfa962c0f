import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How much a vendor has, and how it fails. */
export interface VendorSize {
  readonly machines: number;
  /** Of each machine. */
  readonly products: number;
  /** Of each product. */
  readonly codes: number;
  /** How many pages of as many products there are. Default: 1. */
  readonly pages?: number;
  /** Which calls are answered with 503, by their number. Default: none. */
  readonly fails?: (call: number) => boolean;
  /** The `data` of the list of machines, as JSON. Default: so many machines. */
  readonly machinesJson?: string;
}

const list = <T>(length: number, item: (i: number) => T) => Array.from({ length }, (_, i) => item(i));

/** What a cancel is about: `machineNo/id`. */
function targetOf(body: Buffer): string {
  const { payload } = JSON.parse(body.toString()) as { payload: string };
  const { machine_no = '', id = '' } = JSON.parse(Buffer.from(payload, 'base64').toString()) as Record<
    string,
    string
  >;
  return `${machine_no}/${id}`;
}

/** Starts a vendor of a given size, which counts its calls and acknowledges every cancel. */
export async function startLargeVendor(size: VendorSize) {
  const state = { calls: 0, cancelled: new Set<string>() };
  const answer = (url = '') => {
    if (url.endsWith('/products'))
      return {
        data: list(size.products, (i) => ({ id: i + 1, good: { name: `p${i}` } })),
        last_page: size.pages ?? 1,
      };
    if (url.endsWith('/pickup_code'))
      return list(size.codes, (i) => ({ id: i + 1, status: 'UNUSED', created_at: '2024-04-27 10:31:01' }));
    if (url.endsWith('/pickup_codes')) return {};
    if (!url.endsWith('/rent/machines')) return { model: { cabinet_names: ['A', 'B', 'C'] } };
    return list(size.machines, (i) => ({ machine_no: String(16_000_000 + i) }));
  };
  const server = createServer((request, response) => {
    state.calls++;
    const failed = size.fails?.(state.calls) ?? false;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') state.cancelled.add(targetOf(Buffer.concat(chunks)));
      if (failed) response.writeHead(503).end();
      else if (size.machinesJson !== undefined && request.url?.endsWith('/rent/machines'))
        response.end(`{"code":0,"message":"ok","data":${size.machinesJson}}`);
      else response.end(JSON.stringify({ code: 0, message: 'ok', data: answer(request.url) }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
