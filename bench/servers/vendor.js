// The calls of the baseline and of the peers: the same signature and an undici pool of the same size. A call has a
// deadline where VENDOR_DEADLINE_MS sets one.
import { createHash } from 'node:crypto';
import { Pool } from 'undici';

const { VENDOR_URL, VENDOR_APP_ID, VENDOR_APP_SECRET, VENDOR_MERCHANT_KEY } = process.env;
const deadlineMs = Number(process.env.VENDOR_DEADLINE_MS);
const pool = new Pool(VENDOR_URL, { connections: 256 });
const headers = { Appid: VENDOR_APP_ID, AppSecret: VENDOR_APP_SECRET, 'Content-Type': 'application/json' };

function signed(parameters) {
  const all = { ...parameters, timestamp: String(Math.floor(Date.now() / 1000)) };
  const pairs = Object.keys(all)
    .sort()
    .map((name) => `${name}=${all[name]}`);
  const sign = createHash('md5')
    .update([...pairs, `key=${VENDOR_MERCHANT_KEY}`].join('&'))
    .digest('hex')
    .toUpperCase();
  return JSON.stringify({ payload: Buffer.from(JSON.stringify({ ...all, sign })).toString('base64') });
}

async function call(method, path, body) {
  const signal = deadlineMs ? AbortSignal.timeout(deadlineMs) : undefined;
  const answer = await pool.request({ method, path: `/api/openapi/v1${path}`, headers, body, signal });
  const { code, message, data } = await answer.body.json();
  if (code !== 0 || message !== 'ok') throw new Error(`the vendor refused: ${code} ${message}`);
  return data;
}

export async function cancelPickupCode(machineNo, id) {
  await call('PUT', '/pickup_codes', signed({ machine_no: machineNo, method: 'pickup_code.delete.id', id }));
  return { id, confirmation: 'ACKNOWLEDGED', machine: { machineNo } };
}

export const cancelPickupCodes = (machineNo, ids) =>
  Promise.all(ids.map((id) => cancelPickupCode(machineNo, id)));

const toMachine = (machineNo, wire) => ({
  machineNo,
  name: wire.machine_name,
  address: wire.address,
  online: wire.is_online,
});

export const getMachine = async (machineNo) =>
  toMachine(machineNo, await call('POST', `/rent/machines/${machineNo}`, ''));

/** All machines, by their number. */
export async function getMachines() {
  const machines = await call('POST', '/rent/machines', '');
  return new Map(machines.map((wire) => [wire.machine_no, toMachine(wire.machine_no, wire)]));
}

export async function getProducts(machineNo) {
  const parameters = { machine_no: machineNo, page: '1', per_page: '100', select_all: '1' };
  const { data } = await call('POST', '/products', signed(parameters));
  return data.map(({ id, category, good, channel, current_inventory, inventory }) => ({
    id: String(id),
    name: good.name,
    imageUrl: good.thumb,
    category: category.title,
    slot: channel.addr,
    price: { amount: good.price },
    stock: current_inventory,
    capacity: inventory,
  }));
}
