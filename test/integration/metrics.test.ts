import { scrape, valuesOf, type Sample } from '../support/metrics.ts';
import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';
import { AUDIENCE, createSigner, ISSUER, startKeyServer } from '../support/tokens.ts';
import { hang, ok, startVendor } from '../support/vendor.ts';
import manifest from '../../package.json' with { type: 'json' };

const cancel = (machineNo: string, id = '1122223') =>
  `mutation { cancelPickupCode(machineNo: "${machineNo}", id: "${id}") { id } }`;
const CANCEL_ALL = 'mutation { cancelAllPickupCodes(machineNo: "99800002") { machine { machineNo } } }';

describe('the metrics', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  async function start(options: Parameters<typeof startSubgraph>[0] = {}): Promise<Subgraph> {
    const subgraph = await startSubgraph(options);
    closing.push(() => subgraph.close());
    return subgraph;
  }
  const read = async ({ origin }: Subgraph, name: string) => valuesOf(await scrape(origin), name);

  it('count what became of every cancel, as the audit trail has it', async () => {
    const subgraph = await start();
    await post(subgraph.url, cancel('16327129'));
    await post(subgraph.url, cancel('99980002'));
    // Done, and then the connection is reset; the next attempt is told that there is no such record.
    await post(subgraph.url, cancel('99800003', String(subgraph.sandbox.pickupCodes('99800003')[0]?.id)));
    await post(subgraph.url, cancel('99800009'));
    await post(subgraph.url, CANCEL_ALL);
    await post(
      subgraph.url,
      'mutation { cancelPickupCodes(machineNo: "16327129", ids: ["1122224", "77"]) { id } }',
    );
    // Refused for its form: there was no cancel.
    await post(subgraph.url, cancel('1'));
    expect(await read(subgraph, 'vending_cancels_total')).toEqual({
      'cancelPickupCode ACKNOWLEDGED': 2,
      'cancelPickupCode REJECTED': 2,
      'cancelPickupCode INFERRED': 1,
      'cancelPickupCode UNKNOWN': 1,
      'cancelAllPickupCodes UNKNOWN': 1,
    });
    const outcomes = subgraph.records.filter(({ event }) => event === 'outcome');
    expect(outcomes).toHaveLength(7);
  });

  it('have what alerts are made of before it happens for the first time', async () => {
    const samples = await scrape((await start()).origin);
    const zeros = samples.filter(({ value }) => value === 0).map(({ name, labels }) => ({ name, labels }));
    for (const outcome of ['UNKNOWN', 'NOT_SENT', 'INFERRED']) {
      for (const operation of ['cancelPickupCode', 'cancelAllPickupCodes']) {
        expect(zeros).toContainEqual({ name: 'vending_cancels_total', labels: { operation, outcome } });
      }
    }
    expect(zeros).toContainEqual({ name: 'vending_audit_failures_total', labels: { event: 'intent' } });
    for (const code of ['VENDOR_CREDENTIALS_REJECTED', 'INTERNAL_SERVER_ERROR', 'other']) {
      expect(zeros).toContainEqual({ name: 'vending_graphql_errors_total', labels: { code } });
    }
  });

  it('measure requests by the root field of the schema, and by the worst that became of them', async () => {
    const subgraph = await start();
    const { url } = subgraph;
    await post(url, 'mutation CancelIt { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }');
    await post(
      url,
      `mutation { a: cancelPickupCode(machineNo: "99980002", id: "7") { id }
                                b: cancelPickupCode(machineNo: "99800009", id: "7") { id } }`,
    );
    await post(url, 'query Machines { machines { machineNo } __typename }');
    await post(
      url,
      'query { ...F } fragment F on Query { machines { name } machine(machineNo: "16327129") { name } }',
    );
    await post(url, 'query { machine(machineNo: "99630001") { name } }');
    await post(url, '{ _service { sdl } }');
    await post(url, '{ nope }');
    await post(url, 'no GraphQL');
    await post(url, cancel('1'));
    await post(url, '{ __typename }');
    expect(await read(subgraph, 'vending_graphql_request_duration_seconds_count')).toEqual({
      'cancelPickupCode OK': 1,
      'cancelPickupCode UNKNOWN': 1,
      'machines OK': 1,
      'several OK': 1,
      'machine ERROR': 1,
      '_service OK': 1,
      'none ERROR': 2,
      'cancelPickupCode NOT_SENT': 1,
      '__typename OK': 1,
    });
    expect(await read(subgraph, 'vending_graphql_errors_total')).toEqual({
      PICKUP_CODE_NOT_FOUND: 1,
      VENDOR_ERROR: 1,
      MACHINE_NOT_FOUND: 1,
      GRAPHQL_VALIDATION_FAILED: 1,
      GRAPHQL_PARSE_FAILED: 1,
      BAD_USER_INPUT: 1,
    });
  });

  it('measure HTTP requests by route and status', async () => {
    const subgraph = await start();
    await post(subgraph.url, '{ __typename }');
    await post(subgraph.url, '{ __typename }', { headers: { 'router-authorization': 'wrong' } });
    await fetch(`${subgraph.origin}/livez`);
    await fetch(`${subgraph.origin}/some/where?code=1234567`);
    await fetch(`${subgraph.origin}/livez`, { method: 'PROPFIND' });
    await fetch(subgraph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'router-authorization': ROUTER_SECRETS[0] },
      body: '{',
    });
    const ofHttp = await read(subgraph, 'http_server_request_duration_seconds_count');
    expect(ofHttp).toEqual({
      'POST /graphql 200': 1,
      'POST /graphql 401': 1,
      'POST /graphql 400': 1,
      'GET /livez 200': 1,
      'GET  404': 1,
      '_OTHER  404': 1,
    });
    expect(await read(subgraph, 'vending_graphql_errors_total')).toEqual({
      UNAUTHENTICATED: 1,
      BAD_REQUEST: 1,
    });
  });

  it('measure the calls to the vendor and each of their attempts', async () => {
    const subgraph = await start();
    await post(subgraph.url, cancel('16327129'));
    const first = (machineNo: string) => String(subgraph.sandbox.pickupCodes(machineNo)[0]?.id);
    // Fails twice with 503, then works.
    await post(subgraph.url, cancel('99800007', first('99800007')));
    // Is done, and then the connection is reset; the next attempt is told that there is no such record.
    await post(subgraph.url, cancel('99800003', first('99800003')));
    await post(subgraph.url, cancel('99980002'));
    await post(
      subgraph.url,
      '{ machines { name } machine(machineNo: "16327129") { pickupCodes(productId: "1323441") { id } } }',
    );
    expect(await read(subgraph, 'vending_vendor_call_duration_seconds_count')).toEqual({
      'cancelPickupCode OK': 2,
      'cancelPickupCode INFERRED': 1,
      'cancelPickupCode REJECTED': 1,
      'machines OK': 1,
      'pickupCodes OK': 1,
    });
    expect(await read(subgraph, 'vending_vendor_attempt_duration_seconds_count')).toEqual({
      'cancelPickupCode OK': 2,
      'cancelPickupCode UNKNOWN': 3,
      'cancelPickupCode REJECTED': 2,
      'machines OK': 1,
      'pickupCodes OK': 1,
    });
  });

  it('count the codes of the vendor: those that it documents by number, and all others as one', async () => {
    const subgraph = await start();
    for (const machineNo of ['99904006', '99980002', '99970707', '99971717', '99800004']) {
      await post(subgraph.url, cancel(machineNo));
    }
    expect(await read(subgraph, 'vending_vendor_failures_total')).toEqual({
      'cancelPickupCode VENDOR_CREDENTIALS_REJECTED 4006': 1,
      'cancelPickupCode PICKUP_CODE_NOT_FOUND 80002': 1,
      'cancelPickupCode VENDOR_ERROR other': 2,
      // A 502 with an HTML page, three times.
      'cancelPickupCode VENDOR_UNAVAILABLE none': 3,
    });
  });

  it('tell how many calls are in flight and wait, and how many may', async () => {
    const vendor = await startVendor(hang, hang, ok);
    closing.push(() => vendor.close());
    const subgraph = await start({ vendorUrl: vendor.url, maxConnections: 2, maxQueue: 5, deadlineMs: 1000 });
    const sent = [1, 2, 3].map((id) => post(subgraph.url, cancel(`1632713${id}`, String(id))));
    await vendor.hasReceived(2);
    let calls = await read(subgraph, 'vending_vendor_calls');
    while (!calls['waiting']) calls = await read(subgraph, 'vending_vendor_calls');
    expect(calls).toEqual({ in_flight: 2, waiting: 1 });
    expect(await read(subgraph, 'vending_vendor_calls_max')).toEqual({ in_flight: 2, waiting: 5 });
    await Promise.all(sent);
    expect(await read(subgraph, 'vending_vendor_calls')).toEqual({});
  });

  it('count the audit records that could not be written', async () => {
    let appends = 0;
    const subgraph = await start({
      auditSink: {
        append: () => (appends++ === 1 ? Promise.resolve() : Promise.reject(new Error('full'))),
        reopen: () => Promise.resolve(),
        close: () => Promise.resolve(),
      },
    });
    await post(subgraph.url, cancel('16327129'));
    expect(await read(subgraph, 'vending_audit_failures_total')).toEqual({ intent: 1 });
    expect(await read(subgraph, 'vending_cancels_total')).toEqual({ 'cancelPickupCode NOT_SENT': 1 });
    await post(subgraph.url, cancel('16327129'));
    expect(await read(subgraph, 'vending_audit_failures_total')).toEqual({ intent: 1, outcome: 1 });
    // The cancel was done, whatever could be written about it.
    expect(await read(subgraph, 'vending_cancels_total')).toEqual({
      'cancelPickupCode NOT_SENT': 1,
      'cancelPickupCode ACKNOWLEDGED': 1,
    });
  });

  it('tell when the keys were fetched that tokens are checked with', async () => {
    const signer = await createSigner('a');
    const server = await startKeyServer(signer);
    closing.push(() => server.close());
    const FETCHED = 'vending_jwks_fetched_timestamp_seconds';
    const auth = { jwks: server.url, issuer: ISSUER, audience: AUDIENCE, now: () => 1_795_000_000_000 };
    const subgraph = await start({ auth });
    let fetched = await read(subgraph, FETCHED);
    while (fetched[''] === undefined) fetched = await read(subgraph, FETCHED);
    expect(fetched).toEqual({ '': 1_795_000_000 });

    const none = await scrape((await start()).origin);
    expect(none.map(({ name }) => name)).not.toContain(FETCHED);
  });

  it('tell which version runs, and how late the event loop is', async () => {
    const samples = await scrape((await start()).origin);
    const find = (wanted: string): Sample | undefined => samples.find(({ name }) => name === wanted);
    expect(find('vending_build_info')).toEqual({
      name: 'vending_build_info',
      labels: { version: manifest.version, node_version: process.version },
      value: 1,
    });
    expect(find('nodejs_eventloop_lag_p99_seconds')).toBeDefined();
  });

  it('have no word of a client, no secret and no digits in a label', async () => {
    const subgraph = await start();
    const digits = subgraph.sandbox.pickupCodes('16327129').map(({ code }) => code);
    for (let i = 0; i < 5; i++) {
      const query = `query Client${i}x${digits[0] ?? ''} { a${i}: machine(machineNo: "1632712${i}") { findPickupCode(code: "${digits[i] ?? ''}") { id } } }`;
      await post(subgraph.url, query, { headers: { 'apollographql-client-name': `client-${i}` } });
      await fetch(`${subgraph.origin}/${digits[i] ?? ''}`, { method: i === 0 ? 'PROPFIND' : 'GET' });
    }
    const allowed = /^([A-Z_]+|[a-z]+([A-Z][a-z]+)*|[a-z_-]+|\d{3}|\/[a-z]*|)$/;
    const own = (await scrape(subgraph.origin)).filter(({ name }) => /^(vending|http)_/.test(name));
    const words = own
      .filter(({ name }) => name !== 'vending_build_info')
      .flatMap(({ labels }) => Object.entries(labels))
      .flatMap(([label, word]) => (label === 'le' ? [] : [word]));
    expect(words.filter((word) => !allowed.test(word))).toEqual(['30003']);
  });
});
