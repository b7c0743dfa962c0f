import { once } from 'node:events';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { getIntrospectionQuery, graphqlSync } from 'graphql';
import { createSandbox, type Sandbox } from '../../sandbox/app.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { cancel, environment, killServices, post, startService } from '../support/service.ts';

const cwd = resolve(__dirname, '../..');
const BUILT = ['npm', 'start'];

describe('the built service', () => {
  let sandbox: Sandbox;
  let vendorUrl: string;
  beforeEach(async () => {
    sandbox = createSandbox({ slowMs: 1000 });
    vendorUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    killServices();
    await sandbox.close();
  });

  // At its start the service sends a ping as well.
  const puts = () => sandbox.calls.filter(({ method }) => method === 'PUT');

  it('cancels a code with one PUT', async () => {
    const service = await startService(BUILT, { cwd, env: environment(vendorUrl) });
    expect(await cancel(service.url, '16327129', '1122223')).toEqual({
      data: { cancelPickupCode: { id: '1122223', confirmation: 'ACKNOWLEDGED' } },
    });
    expect(puts()).toMatchObject([{ id: '1122223', verdict: '0' }]);
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  });

  it('loads OpenTelemetry, the Redis client and GraphiQL on demand', async () => {
    // Nothing listens there; the service starts regardless.
    const nowhere = '127.0.0.1:1';
    const wanted = {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://${nowhere}`,
      REDIS_URL: `redis://${nowhere}`,
      INTROSPECTION: 'true',
      EXPLORER: 'graphiql',
    };
    const { url } = await startService(BUILT, { cwd, env: { ...environment(vendorUrl), ...wanted } });
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<!doctype html>');
    const ready = await fetch(`${url}/readyz`);
    expect(await ready.json()).toMatchObject({ status: 'ready', redis: 'unreachable' });
  });

  it('serves the same schema as the sources', async () => {
    const { url } = await startService(['node', 'dist/main.js'], {
      cwd,
      env: { ...environment(vendorUrl), INTROSPECTION: 'true' },
    });
    const schema = createSchema();
    for (const source of ['{ _service { sdl } }', getIntrospectionQuery()]) {
      const { data } = graphqlSync({ schema, source });
      expect(await post(url, source)).toEqual({ data });
    }
  });

  it('finishes what is under way when it is told to end, and ends with 0', async () => {
    const service = await startService(['node', 'dist/main.js'], {
      cwd,
      env: { ...environment(vendorUrl), NODE_ENV: 'production' },
    });
    const id = String(sandbox.pickupCodes('99800006')[0]?.id);
    const answer = cancel(service.url, '99800006', id);
    while (puts().length === 0) await new Promise(setImmediate);
    service.process.kill('SIGTERM');
    expect(await answer).toEqual({ data: { cancelPickupCode: { id, confirmation: 'ACKNOWLEDGED' } } });
    expect(await service.ended).toBe(0);
  });

  it.each([
    ['nothing', ''],
    ['half a header', 'POST /graphql HTT'],
    [
      'half a body, without a secret',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    ],
  ])('ends with 0 beside a client that has sent %s', async (_, bytes) => {
    const service = await startService(['node', 'dist/main.js'], { cwd, env: environment(vendorUrl) });
    const client = connect(Number(new URL(service.url).port), '127.0.0.1');
    client.on('error', () => undefined);
    await once(client, 'connect');
    client.write(bytes);
    // When this is answered, the service has seen the other connection.
    await cancel(service.url, '16327129', '1122223');
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    client.destroy();
  });

  it('does not start without its configuration, and says in one message what is missing', async () => {
    const service = await startService(['node', 'dist/main.js'], { cwd, env: { NODE_ENV: 'production' } });
    expect(await service.ended).toBe(1);
    expect(service.lines).toEqual([
      'The configuration has faults:',
      expect.stringMatching(/^ {2}VENDOR_URL is required/),
      '  VENDOR_APP_ID is required',
      '  VENDOR_APP_SECRET is required',
      expect.stringMatching(/^ {2}VENDOR_MERCHANT_KEY is required/),
      expect.stringMatching(/^ {2}ROUTER_SECRETS is required in production/),
    ]);
  });
});
