import { resolve } from 'node:path';
import { createSandbox, defaultCredentials } from '../../sandbox/app.ts';
import { startCollector, type CollectedSpan } from '../support/collector.ts';
import { environment, killServices, startService } from '../support/service.ts';
import { ok, reset, startVendor } from '../support/vendor.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const traceparent = `00-${TRACE}-${PARENT}-01`;
const SERVER = 2;
const CLIENT = 3;

// Starting takes a second or two, and much longer on a machine that is busy.
jest.setTimeout(30_000);

describe('the traces', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    killServices();
    for (const close of closing.splice(0)) await close();
  });

  /** Starts the service, and sends one operation after the other; it ends, and with that has sent its spans. */
  async function start(vendorUrl: string, env: Record<string, string>) {
    const service = await startService(['node', '--import', 'tsx', 'src/main.ts'], {
      cwd: resolve(__dirname, '../..'),
      env: { ...environment(vendorUrl), ...env },
    });
    return {
      ...service,
      async send(
        query: string,
        headers: Record<string, string> = {},
        variables: Record<string, unknown> = {},
      ) {
        const response = await fetch(`${service.url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'router-authorization': 'smoke-router-secret',
            ...headers,
          },
          body: JSON.stringify({ query, variables }),
        });
        return (await response.json()) as { data: unknown; errors?: { extensions: { traceId: string } }[] };
      },
      async end() {
        service.process.kill('SIGTERM');
        expect(await service.ended).toBe(0);
      },
    };
  }

  async function startSandbox() {
    const sandbox = createSandbox({ slowMs: 50 });
    closing.push(() => sandbox.close());
    return { sandbox, vendorUrl: await sandbox.listen({ host: '127.0.0.1', port: 0 }) };
  }
  async function collect() {
    const collector = await startCollector();
    closing.push(() => collector.close());
    return collector;
  }
  const cancel = (machineNo: string, id = '1122223') =>
    `mutation { cancelPickupCode(machineNo: "${machineNo}", id: "${id}") { confirmation } }`;
  const ofKind = (spans: readonly CollectedSpan[], kind: number) =>
    spans.filter((span) => span.kind === kind);

  it("have a span for a request, below the caller's, and one for each attempt at the vendor below that", async () => {
    const { sandbox, vendorUrl } = await startSandbox();
    const collector = await collect();
    const service = await start(vendorUrl, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    // Done, and then the connection is reset; the next attempt is told that there is no such record.
    const id = String(sandbox.pickupCodes('99800003')[0]?.id);
    const { data } = await service.send(cancel('99800003', id), { traceparent, tracestate: 'a=b' });
    expect(data).toEqual({ cancelPickupCode: { confirmation: 'INFERRED' } });
    await service.end();

    const [request] = ofKind(collector.spans, SERVER);
    expect(request).toMatchObject({
      traceId: TRACE,
      parentSpanId: PARENT,
      name: 'mutation cancelPickupCode',
      attributes: {
        'graphql.operation.type': 'mutation',
        'http.route': '/graphql',
        'vending.operation': 'cancelPickupCode',
        'vending.outcome': 'OK',
      },
    });
    const { hostname, port } = new URL(vendorUrl);
    const attempts = ofKind(collector.spans, CLIENT);
    const ofBoth = {
      'http.request.method': 'PUT',
      'url.template': '/api/openapi/v1/pickup_codes',
      'server.address': hostname,
      'server.port': Number(port),
      'vending.operation': 'cancelPickupCode',
      'vending.machine_no': '99800003',
    };
    expect(attempts).toMatchObject([
      {
        traceId: TRACE,
        parentSpanId: request?.spanId,
        name: 'PUT /api/openapi/v1/pickup_codes',
        status: { code: 2 },
        attributes: {
          ...ofBoth,
          'vending.attempt': 1,
          'vending.outcome': 'UNKNOWN',
          'error.type': 'VENDOR_UNAVAILABLE',
        },
      },
      {
        traceId: TRACE,
        parentSpanId: request?.spanId,
        attributes: {
          ...ofBoth,
          'vending.attempt': 2,
          'http.request.resend_count': 1,
          'vending.outcome': 'REJECTED',
          'vending.code': 'PICKUP_CODE_NOT_FOUND',
          'vending.vendor_code': 80002,
        },
      },
    ]);
    expect(attempts[1]?.attributes).not.toHaveProperty('error.type');
    expect(collector.spans).toHaveLength(3);
    expect(collector.resources[0]).toMatchObject({ 'service.name': 'vending', 'service.version': '0.1.0' });
    expect(collector.requests[0]?.url).toBe('/v1/traces');
  });

  it('have the trace id of the error and of the log where the trace begins here, and no span for a field', async () => {
    const { vendorUrl } = await startSandbox();
    const collector = await collect();
    const service = await start(vendorUrl, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const { errors } = await service.send(cancel('99904006'));
    const traceId = errors?.[0]?.extensions.traceId;
    await service.send(
      '{ machines { name online } machine(machineNo: "16327129") { products { name price { amount } } } }',
      { traceparent },
    );
    await service.send('{ nope }', { traceparent });
    await service.end();

    const [refused, several, invalid] = ofKind(collector.spans, SERVER);
    expect(refused).toMatchObject({
      traceId,
      status: { code: 2 },
      attributes: { 'vending.outcome': 'REJECTED', 'error.type': 'VENDOR_CREDENTIALS_REJECTED' },
    });
    expect(refused?.parentSpanId ?? '').toBe('');
    const line = service.lines.find((line) => line.includes('"msg":"request"'));
    expect(JSON.parse(line ?? '')).toMatchObject({ traceId });
    expect(several).toMatchObject({ name: 'query several', attributes: { 'vending.outcome': 'OK' } });
    // The caller's mistake is none of this service.
    expect(invalid).toMatchObject({
      name: 'GraphQL',
      attributes: { 'vending.code': 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(invalid?.status.code ?? 0).toBe(0);
    const endpoints = collector.spans.flatMap(({ parentSpanId, attributes }) =>
      parentSpanId === several?.spanId ? [attributes['url.template']] : [],
    );
    expect(endpoints.sort()).toEqual(['/api/openapi/v1/products', '/api/openapi/v1/rent/machines']);
    expect(collector.spans).toHaveLength(6);
  });

  it('have no secret, no payload and no digits of a code', async () => {
    const { sandbox, vendorUrl } = await startSandbox();
    const collector = await collect();
    const service = await start(vendorUrl, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const digits = sandbox.pickupCodes('16327129').map(({ code }) => code);
    await service.send(
      `query Find${digits[0] ?? ''} ($code: String!) {
        machine(machineNo: "16327129") { findPickupCode(code: $code) { id code } pickupCodes { code } }
      }`,
      { authorization: 'Bearer a.b.c', traceparent },
      { code: digits[0] },
    );
    await service.send(`{ machine(machineNo: ${digits[1] ?? ''}) { nope } }`);
    // The digits in place of the record's id.
    await service.send(cancel('16327129', digits[2]));
    for (const machineNo of ['99910014', '99800004', '99800005', '99800009'])
      await service.send(cancel(machineNo));
    await service.end();

    const sent = collector.requests
      .map(({ url, headers, body }) => JSON.stringify([url, headers, body]))
      .join();
    expect(collector.spans.length).toBeGreaterThan(10);
    const { appId, appSecret, merchantKey } = defaultCredentials;
    for (const secret of [
      appId,
      appSecret,
      merchantKey,
      'smoke-router-secret',
      'a.b.c',
      'payload',
      ...digits,
    ]) {
      expect(sent).not.toContain(secret);
    }
    expect(sent).not.toMatch(/\b[0-9A-F]{32}\b/);
  });

  it('heed the variables of OpenTelemetry', async () => {
    const { vendorUrl } = await startSandbox();
    const collector = await collect();
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=key-of-the-collector',
      OTEL_SERVICE_NAME: 'cancels',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    };
    const service = await start(vendorUrl, env);
    await service.send(cancel('16327129'));
    // Whoever calls doesn't record this trace, and so it isn't recorded here either.
    await service.send(cancel('16327129'), { traceparent: traceparent.replace(/1$/, '0') });
    await service.end();
    expect(collector.spans).toHaveLength(2);
    expect(collector.resources[0]).toMatchObject({
      'service.name': 'cancels',
      'deployment.environment.name': 'test',
    });
    expect(collector.requests[0]?.headers['api-key']).toBe('key-of-the-collector');
    expect(service.lines.join()).not.toContain('key-of-the-collector');

    const silent = await start(vendorUrl, { ...env, OTEL_TRACES_SAMPLER: 'always_off' });
    await silent.send(cancel('16327129'));
    await silent.end();
    expect(collector.spans).toHaveLength(2);
  });

  it('are missed by nobody who calls while the collector is away', async () => {
    const { vendorUrl } = await startSandbox();
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      OTEL_EXPORTER_OTLP_TIMEOUT: '100',
      OTEL_BSP_SCHEDULE_DELAY: '50',
    };
    const service = await start(vendorUrl, env);
    const warnings = () => service.lines.filter((line) => line.includes('spans may be missing'));
    while (warnings().length === 0) {
      const { data } = await service.send('{ machine(machineNo: "16327129") { online } }');
      expect(data).toEqual({ machine: { online: true } });
    }
    await service.end();
    expect(warnings()).toHaveLength(1);
    expect(JSON.parse(warnings()[0] ?? '')).toMatchObject({ level: 'warn', reason: expect.any(String) });
  });

  describe('at the vendor', () => {
    /** What the vendor is told of the trace, attempt by attempt. */
    async function told(env: Record<string, string>, headers: Record<string, string> = {}) {
      const seen: (string | undefined)[] = [];
      const states: unknown[] = [];
      const vendor = await startVendor((response, request) => {
        if (request.method !== 'PUT') {
          ok(response, request);
          return;
        }
        seen.push(request.headers['traceparent'] as string | undefined);
        states.push(request.headers['tracestate']);
        (seen.length === 1 ? reset : ok)(response, request);
      });
      closing.push(() => vendor.close());
      const service = await start(vendor.url, env);
      await service.send(cancel('16327129'), headers);
      await service.end();
      // What other vendors of traces have in it is none of this one's business.
      expect(states).toEqual([undefined, undefined]);
      return seen;
    }
    const mine = { traceparent, tracestate: 'tenant=somebody' };

    it('are unknown, unless VENDOR_TRACE says otherwise', async () => {
      const collector = await collect();
      expect(await told({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }, mine)).toEqual([
        undefined,
        undefined,
      ]);
    });

    it('go on below the span of the attempt', async () => {
      const collector = await collect();
      const seen = await told({ VENDOR_TRACE: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }, mine);
      const attempts = ofKind(collector.spans, CLIENT);
      expect(attempts).toHaveLength(2);
      expect(seen).toEqual(attempts.map(({ spanId }) => `00-${TRACE}-${spanId}-01`));
    });

    it("go on below the caller's span where there are none of ours", async () => {
      expect(await told({ VENDOR_TRACE: 'true' }, mine)).toEqual([traceparent, traceparent]);
      const [first, second] = await told({ VENDOR_TRACE: 'true' });
      expect(first).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
      expect(second).toBe(first);
    });
  });
});
