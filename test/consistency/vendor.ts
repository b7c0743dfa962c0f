import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { createSandbox, defaultCredentials, type Sandbox } from '../../sandbox/app.ts';
import { createFaults, createRandom, type Faults } from '../../sandbox/faults.ts';
import { sign } from '../../sandbox/signature.ts';
import { createFleet } from './fleet.ts';
import type { Order } from './plan.ts';

const HOST = '127.0.0.1';
/** How far the vendor's clock is from ours at most, in milliseconds; it refuses requests of more than 60 s. */
const MAX_SKEW_MS = 55_000;

/** The vendor of a run: the sandbox, whose state and ledger outlive what listens. */
export interface Vendor {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly faults: Faults;
  /** Accepts no new connection any more; `kill` also ends those that are open. */
  goAway(how: 'refuse' | 'kill'): void;
  comeBack(): Promise<void>;
  /** When it was last away (`performance.now()`), and minus infinity if it never was. */
  readonly lastAway: number;
  /** Creates codes, as somebody else than the service would. @returns their record ids */
  create(order: Order): Promise<readonly string[]>;
}

/** Starts a vendor with a fleet of its own. `lateMs`: how late an answer can be, in milliseconds. */
export async function startVendor({ seed, lateMs }: { seed: string; lateMs: number }): Promise<Vendor> {
  const faults = createFaults({ seed, rate: 0, lateMs });
  const skewMs = (2 * createRandom(`${seed} clock`)() - 1) * MAX_SKEW_MS;
  const now = () => Date.now() + skewMs;
  const sandbox = createSandbox({ faults, machines: createFleet().machines, now });
  const { server, ledger } = sandbox;
  const url = await sandbox.listen({ host: HOST, port: 0 });
  const port = Number(new URL(url).port);
  let lastAway = -Infinity;

  return {
    url,
    sandbox,
    faults,
    goAway(how) {
      server.close();
      if (how === 'kill') server.closeAllConnections();
    },
    async comeBack() {
      server.listen(port, HOST);
      await once(server, 'listening');
      lastAway = performance.now();
    },
    get lastAway() {
      return server.listening ? lastAway : performance.now();
    },
    async create({ machineNo, productId, count }) {
      const before = ledger.length;
      while (!server.listening) await sleep(10);
      const { appId, appSecret, merchantKey } = defaultCredentials;
      const params = {
        machine_no: machineNo,
        method: 'pickup_code.product.id',
        product_id: productId,
        count: String(count),
        timestamp: String(Math.floor(now() / 1000)),
      };
      const signed = JSON.stringify({ ...params, sign: sign(params, merchantKey) });
      const { body } = await request(`${url}/api/openapi/v1/pickup_codes`, {
        method: 'POST',
        headers: { Appid: appId, AppSecret: appSecret, connection: 'close' },
        body: JSON.stringify({ payload: Buffer.from(signed).toString('base64') }),
      });
      const answer = (await body.json()) as { code: number };
      if (answer.code !== 0) throw new Error(`Codes could not be created: ${JSON.stringify(answer)}`);
      // Nobody else creates any.
      return ledger.slice(before).flatMap(({ event, id }) => (event === 'created' && id ? [id] : []));
    },
  };
}
