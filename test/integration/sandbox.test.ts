import { createHash } from 'node:crypto';
import { createSandbox, defaultCredentials, type Sandbox } from '../../sandbox/app.ts';
import vectors from '../data/signature-vectors.json' with { type: 'json' };

// The clock and the key of the vendor's vectors, so that their recorded payloads can be sent as they are.
const seconds = 1714185061;
const merchantKey = '0123456789abcdef';
const credentials = { ...defaultCredentials, merchantKey };
const right = { Appid: credentials.appId, AppSecret: credentials.appSecret };

let sandbox: Sandbox;
let base: string;
let lines: string[];
let settled: Promise<void>;

beforeEach(async () => {
  lines = [];
  settled = new Promise((resolve) => {
    const log = (line: string): void => {
      lines.push(line);
      resolve();
    };
    sandbox = createSandbox({ now: () => seconds * 1000, credentials, slowMs: 80, log });
  });
  base = `${await sandbox.listen({ host: '127.0.0.1', port: 0 })}/api/openapi/v1`;
});

afterEach(() => sandbox.close());

function payload(params: Record<string, unknown>, timestamp = String(seconds)): string {
  const all: Record<string, unknown> = { timestamp, ...params };
  const text = Object.keys(all)
    .sort()
    .filter((name) => all[name] !== '')
    .map((name) => `${name}=${String(all[name])}`)
    .join('&');
  const sign = createHash('md5').update(`${text}&key=${merchantKey}`).digest('hex').toUpperCase();
  return Buffer.from(JSON.stringify({ ...all, sign })).toString('base64');
}

function recorded(name: string): string {
  const vector = vectors.find((candidate) => candidate.name === name);
  if (!vector) throw new Error(`no vector ${name}`);
  return vector.payload;
}

function send(method: string, path: string, body?: string, headers: Record<string, string> = right) {
  return fetch(`${base}/${path}`, { method, headers, ...(body !== undefined && { body }) });
}

async function call(method: string, path: string, params?: Record<string, unknown> | string) {
  const text = typeof params === 'string' ? params : params && payload(params);
  const response = await send(method, path, text && JSON.stringify({ payload: text }));
  return (await response.json()) as { code: number; message: string; data: unknown };
}

const cancel = (machine_no: string, id: string) =>
  call('PUT', 'pickup_codes', { machine_no, method: 'pickup_code.delete.id', id });
const idsOf = (machineNo: string) => sandbox.pickupCodes(machineNo).map(({ id }) => id);
const done = { code: 0, message: 'ok', data: {} };
const notFound = { code: 80002, message: '查不到对应记录', data: {} };

describe('canceling codes', () => {
  it('cancels the code of the recorded payload, and says the second time that there is no such record', async () => {
    expect(idsOf('16327129')).toContain(1122223);
    expect(await call('PUT', 'pickup_codes', recorded('cancel one'))).toEqual(done);
    expect(idsOf('16327129')).not.toContain(1122223);
    expect(idsOf('16327129')).toContain(1122224);
    expect(await call('PUT', 'pickup_codes', recorded('cancel one'))).toEqual(notFound);
    const received = {
      endpoint: 'pickup_codes',
      method: 'PUT',
      machineNo: '16327129',
      id: '1122223',
      verdict: '0',
    };
    expect(sandbox.calls).toEqual([received, { ...received, verdict: '80002' }]);
  });

  it('cancels all codes of one machine and of no other', async () => {
    const others = idsOf('16327130');
    expect(await call('PUT', 'pickup_codes', recorded('cancel all'))).toEqual(done);
    expect(idsOf('16327129')).toEqual([]);
    expect(idsOf('16327130')).toEqual(others);
  });

  it.each([
    ['a record of another machine', '16327130', '1122223', 80002],
    ['a used record', '16327129', '1122233', 10025],
    ['an expired record', '16327129', '1122234', 6032],
    ['an unknown machine', '11111111', '1122223', 30003],
    ['an offline machine', '16327132', '1140031', 30002],
    ['a machine out of operation', '16327133', '1140041', 30004],
    ['a machine whose pickup-code function is off', '16327134', '1', 10023],
    ['an id that is no number', '16327129', 'first', 4003],
  ])('refuses %s', async (_what, machineNo, id, code) => {
    expect(await cancel(machineNo, id)).toMatchObject({ code, data: {} });
  });
});

describe('what the vendor checks', () => {
  const body = JSON.stringify({ payload: recorded('cancel one') });

  it.each([
    ['no headers', {}, 401, 10008],
    ['no AppSecret', { Appid: right.Appid }, 401, 10008],
    ['a wrong Appid', { ...right, Appid: 'other' }, 401, 10014],
    ['a wrong AppSecret', { ...right, AppSecret: 'other' }, 401, 10013],
  ])('refuses %s', async (_what, headers, status, code) => {
    const response = await send('PUT', 'pickup_codes', body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, data: {} });
  });

  it.each([
    ['GET', 'pickup_codes'],
    ['PUT', 'products'],
    ['POST', 'pickup_codes/1'],
  ])('does not know %s %s', async (method, path) => {
    const response = await send(method, path);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ code: 404, message: 'Not Found', data: {} });
  });

  const one = { machine_no: '16327129', method: 'pickup_code.delete.id', id: '1122223' };
  it.each([
    ['a timestamp 61 s old', payload(one, String(seconds - 61)), 4003],
    ['a timestamp 61 s ahead', payload(one, String(seconds + 61)), 4003],
    ['a timestamp 60 s old', payload(one, String(seconds - 60)), 0],
    ['a timestamp in milliseconds', payload(one, String(seconds * 1000)), 4003],
    ['a value that is a number', payload({ ...one, id: 1122223 }), 4003],
    ['a value that is null', payload({ ...one, note: null }), 4003],
    ['a list', Buffer.from('[]').toString('base64'), 4003],
    ['no JSON', Buffer.from('x').toString('base64'), 4003],
    ['base64 without its padding', recorded('cancel one').replace(/=+$/, ''), 4003],
    ['base64 with a line break', `${recorded('cancel one')}\n`, 4003],
    ['an empty machine number', payload({ ...one, machine_no: '' }), 4003],
  ])('answers %s', async (_what, text, code) => {
    expect(await call('PUT', 'pickup_codes', text)).toMatchObject({ code });
    expect(idsOf('16327129').includes(1122223)).toBe(code !== 0);
  });

  it('takes standard base64 and refuses the URL-safe alphabet', async () => {
    // Five of the same byte fill a group of three, wherever they begin: '>>>' is Pj4+ and '???' is Pz8/.
    const text = payload({ ...one, note: '>>>>>?????' });
    const urlSafe = text.replaceAll('+', '-').replaceAll('/', '_');
    expect(urlSafe).not.toBe(text);
    expect(await call('PUT', 'pickup_codes', urlSafe)).toMatchObject({ code: 4003 });
    expect(await call('PUT', 'pickup_codes', text)).toEqual(done);
  });

  it('refuses a signature over other parameters', async () => {
    const signed = Buffer.from(payload(one), 'base64').toString();
    const changed = Buffer.from(signed.replace('1122223', '1122224')).toString('base64');
    expect(await call('PUT', 'pickup_codes', changed)).toEqual({
      code: 4006,
      message: 'sorry, payload sign invalid',
      data: {},
    });
    expect(idsOf('16327129')).toContain(1122224);
  });

  it.each(['', '{', '{}', '[]', '"x"', '{"payload":1}'])('refuses the body %j', async (text) => {
    const response = await send('PUT', 'pickup_codes', text);
    expect(await response.json()).toEqual({ code: 4003, message: 'sorry, invalid params', data: {} });
  });

  it('takes a body with no Content-Type, and keeps the log free of ids, digits and payloads', async () => {
    const response = await fetch(`${base}/pickup_codes`, {
      method: 'PUT',
      headers: right,
      body: Buffer.from(body),
    });
    expect(await response.json()).toEqual(done);
    expect(lines).toEqual(['16327129 PUT pickup_codes pickup_code.delete.id: 0']);
  });
});

describe('creating codes', () => {
  const name = 'create codes for a product (spaces and colons)';
  const create = (params: Record<string, string>) => call('POST', 'pickup_codes', params);
  const listed = async (product: string) =>
    (await call('POST', `products/${product}/pickup_code`, { machine_no: '16327129' })).data;

  it('creates the codes of the recorded payload, lists them, and cancels one', async () => {
    await call('PUT', 'pickup_codes', recorded('cancel all'));
    expect(await call('POST', 'pickup_codes', recorded(name))).toEqual(done);
    const record = {
      code: expect.stringMatching(/^\d{7}$/) as string,
      status: 'UNUSED',
      created_at: '2024-04-27 10:31:01',
      expired_at: '2024-12-31 23:59:59',
      quantity: 1,
    };
    expect(await listed('1323442')).toEqual([
      { ...record, id: 1200001 },
      { ...record, id: 1200002 },
    ]);
    expect(await cancel('16327129', '1200001')).toEqual(done);
    expect(await listed('1323442')).toEqual([{ ...record, id: 1200002 }]);
  });

  it('takes the signature of the Go library as well', async () => {
    const { params, sign_go } = vectors.find((vector) => vector.name === name) ?? {};
    const text = Buffer.from(JSON.stringify({ ...params, sign: sign_go })).toString('base64');
    expect(await call('POST', 'pickup_codes', text)).toEqual(done);
  });

  it('creates one code for each product, valid for ever and six digits long', async () => {
    await call('PUT', 'pickup_codes', recorded('cancel all'));
    await create({ machine_no: '16327129', method: 'pickup_code.product.all' });
    const codes = sandbox.pickupCodes('16327129');
    expect(codes.map(({ product_id }) => product_id)).toEqual([1323441, 1323442, 1323443, 1323444]);
    expect(codes.every(({ code, expired_at }) => code.length === 6 && expired_at === undefined)).toBe(true);
  });

  it.each([
    ['a product of another machine', { product_id: '1330001' }, 80002],
    ['more than fit into the machine', { count: '11' }, 4003],
    ['five digits', { code_length: '5' }, 4003],
    ['a time that is over', { expired_at: '2024-04-27 10:31:01' }, 6029],
    ['30 February', { expired_at: '2025-02-30 00:00:00' }, 6029],
    ['a machine whose pickup-code function is off', { machine_no: '16327134' }, 10023],
  ])('refuses %s', async (_what, params, code) => {
    const before = sandbox.pickupCodes('16327129');
    const usual = { machine_no: '16327129', method: 'pickup_code.product.id', product_id: '1323442' };
    expect(await create({ ...usual, ...params })).toMatchObject({ code });
    expect(sandbox.pickupCodes('16327129')).toEqual(before);
  });
});

describe('reads', () => {
  const products = (params: Record<string, string>) => call('POST', 'products', params);
  const page = { machine_no: '16327130', page: '1', per_page: '25' };

  it('lists codes that are neither used nor expired, and none as an empty list', async () => {
    const list = (machine_no: string, product: string) =>
      call('POST', `products/${product}/pickup_code`, { machine_no });
    const { data } = await list('16327129', '1323441');
    expect(data).toMatchObject([{ id: 1122223 }, { id: 1122227 }, { id: 1122231 }]);
    expect(await list('16327134', '1340051')).toEqual({ ...done, data: [] });
    expect(await list('16327129', '1330001')).toEqual(notFound);
  });

  it('pages through products and leaves zero and empty fields out', async () => {
    expect((await products({ ...page, page: '3' })).data).toMatchObject({
      data: { length: 10 },
      total: 60,
      current_page: 3,
      last_page: 3,
      per_page: 25,
    });
    const { data } = (await products(page)).data as { data: Record<string, object>[] };
    expect(data[0]).toMatchObject({ id: 1330001, current_inventory: 5, good: { price: '2.00' } });
    expect(Object.keys(data[0]?.['channel'] ?? {})).toEqual(['name', 'cabinet_name', 'code', 'addr']);
    expect(data[3]).not.toHaveProperty('current_inventory');
  });

  it.each([
    ['category_id', '13', 12],
    ['cabinet_name', 'B', 30],
    ['addr', '60', 1],
    ['select_all', '1', 60],
  ])('selects products by %s', async (name, value, total) => {
    const { data } = await products({ ...page, per_page: '5', [name]: value });
    expect(data).toMatchObject({ total, data: { length: name === 'select_all' ? 60 : Math.min(5, total) } });
  });

  it.each([
    ['of an empty machine', { machine_no: '16327131' }],
    ['behind the last page', { page: '4' }],
    ['of a cabinet that is not there', { cabinet_name: 'Z' }],
  ])('answers the products %s with an empty list', async (_what, params) => {
    expect(await products({ ...page, ...params })).toEqual({ ...done, data: [] });
  });

  it.each([{ cabinet_name: 'A', addr: '1' }, { cabinet_name: 'a' }, { page: '0' }, { per_page: '' }])(
    'refuses products by %j',
    async (params) => {
      expect(await products({ ...page, ...params })).toMatchObject({ code: 4003 });
    },
  );

  it('lists the 40 ordinary machines, with false and empty fields left out', async () => {
    const { data } = await call('POST', 'rent/machines');
    const machines = data as Record<string, unknown>[];
    const byNumber = new Map(machines.map((machine) => [machine['machine_no'], machine]));
    expect(byNumber.size).toBe(40);
    expect(machines[0]).toMatchObject({ machine_no: '16327129', is_online: true, status: true });
    expect(byNumber.get('16327132')).not.toHaveProperty('is_online');
    expect(byNumber.get('16327133')).not.toHaveProperty('status');
    expect(byNumber.get('16327136')).not.toHaveProperty('lng_lat');
    expect(byNumber.has('86683806253754')).toBe(true);
    expect(byNumber.has('99800001')).toBe(false);
  });

  it('shows one machine without its number, and answers a ping', async () => {
    const { data } = await call('POST', 'rent/machines/16327130');
    expect(data).toMatchObject({ model: { cabinet_names: ['A', 'B'] }, currency: { code: 'USD' } });
    expect(data).not.toHaveProperty('machine_no');
    expect(await call('POST', 'rent/machines/11111111')).toMatchObject({ code: 30003, data: {} });
    expect(await call('POST', 'ping')).toEqual({ ...done, data: 'pong' });
  });
});

describe('machine numbers that misbehave', () => {
  const payloadOf = (machine_no: string, id: string) =>
    JSON.stringify({ payload: payload({ machine_no, method: 'pickup_code.delete.id', id }) });
  const put = (machineNo: string, id: string) => send('PUT', 'pickup_codes', payloadOf(machineNo, id));
  const verdicts = () => sandbox.calls.map(({ verdict }) => verdict);
  const reset = { cause: { code: 'ECONNRESET' } };

  it.each([
    ['99980002', 80002, '查不到对应记录'],
    ['99904006', 4006, 'sorry, payload sign invalid'],
    ['99906015', 6015, 'sorry, action run timeout'],
    ['99912345', 12345, 'sorry, unknown error'],
  ])('%s answers every cancel with its code, and look-ups as usual', async (machineNo, code, message) => {
    expect(await cancel(machineNo, '1')).toEqual({ code, message, data: {} });
    expect(await call('POST', `rent/machines/${machineNo}`)).toMatchObject({ code: 0 });
    expect(await call('POST', `products/${machineNo}/pickup_code`, { machine_no: machineNo })).toMatchObject({
      data: [1, 2, 3].map((n) => ({ id: Number(`${machineNo}${n}`) })),
    });
  });

  it('99680002 answers every call with the code 80002', async () => {
    expect(await cancel('99680002', '1')).toEqual(notFound);
    expect(await call('POST', 'rent/machines/99680002')).toEqual(notFound);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('9980000%i answers look-ups as usual', async (n) => {
    expect(await call('POST', `products/998${n}/pickup_code`, { machine_no: `9980000${n}` })).toMatchObject({
      data: [1, 2, 3].map((code) => ({ id: Number(`998${n}${code}`) })),
    });
  });

  it('99800001 never answers, and closing ends it', async () => {
    const answer = put('99800001', '99811').catch((error: unknown) => error);
    await settled;
    await sandbox.close();
    expect(await answer).toMatchObject({ cause: { message: 'other side closed' } });
    expect(verdicts()).toEqual(['never answers']);
    expect(idsOf('99800001')).toEqual([99811, 99812, 99813]);
  });

  it('99800002 resets the connection before doing anything', async () => {
    await expect(put('99800002', '99821')).rejects.toMatchObject(reset);
    expect(idsOf('99800002')).toContain(99821);
    expect(verdicts()).toEqual(['reset']);
  });

  it('99700002 resets the connection of a look-up, too', async () => {
    await expect(send('POST', 'rent/machines/99700002')).rejects.toMatchObject(reset);
  });

  it('99800003 cancels, then resets the connection, and says the second time that it is gone', async () => {
    await expect(put('99800003', '99831')).rejects.toMatchObject(reset);
    expect(idsOf('99800003')).toEqual([99832, 99833]);
    expect(await cancel('99800003', '99831')).toEqual(notFound);
    expect(verdicts()).toEqual(['0, then reset', '80002']);
  });

  it('99800004 answers 502 with an HTML page', async () => {
    const response = await put('99800004', '99841');
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<html>');
    expect(idsOf('99800004')).toContain(99841);
  });

  it('99800005 cancels, and cuts the body in half', async () => {
    const response = await put('99800005', '99851');
    const length = JSON.stringify(done).length;
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(length)]);
    const read: Buffer[] = [];
    const reading = async (): Promise<void> => {
      for await (const chunk of response.body ?? []) read.push(Buffer.from(chunk as Uint8Array));
    };
    await expect(reading()).rejects.toThrow('terminated');
    expect(Buffer.concat(read).length).toBe(Math.floor(length / 2));
    expect(idsOf('99800005')).not.toContain(99851);
  });

  it('99800006 cancels at once and answers late', async () => {
    const start = performance.now();
    const answer = cancel('99800006', '99861');
    await settled;
    expect(idsOf('99800006')).not.toContain(99861);
    expect(await answer).toEqual(done);
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  it('99800007 fails twice with 503, then works, and begins again', async () => {
    const statuses: number[] = [];
    for (const id of ['99871', '99871', '99871', '99872']) {
      const response = await put('99800007', id);
      statuses.push(response.status);
      expect(await response.text()).toBe(response.ok ? JSON.stringify(done) : 'Service Unavailable');
    }
    expect(statuses).toEqual([503, 503, 200, 503]);
    expect(idsOf('99800007')).toEqual([99872, 99873]);
  });

  it('99800008 sends a body without end, and closing ends it', async () => {
    const response = await put('99800008', '99881');
    const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
    for (let size = 0; size < 4 << 20;) size += (await reader?.read())?.value?.length ?? NaN;
    await sandbox.close();
    const drain = async (): Promise<void> => {
      while (!(await reader?.read())?.done);
    };
    await expect(drain()).rejects.toThrow('terminated');
    expect(idsOf('99800008')).toContain(99881);
  });

  it('99800009 answers code 0 with a message that is not ok', async () => {
    expect(await cancel('99800009', '99891')).toEqual({ code: 0, message: '订单未支付', data: {} });
    expect(idsOf('99800009')).toContain(99891);
  });
});
