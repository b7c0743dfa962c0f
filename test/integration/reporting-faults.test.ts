import { GraphQLError } from 'graphql';
import { Counter, Histogram, Registry } from 'prom-client';
import {
  brokenTraces,
  countsThatReject,
  createBrokenLog,
  createSinkWithoutOutcomes,
  tracesWithoutAttempts,
} from '../support/faults.ts';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const MACHINE = '16327129';
const CANCEL = `mutation ($ids: [ID!]!, $id: ID!) {
  a: cancelPickupCode(machineNo: "${MACHINE}", id: $id) { confirmation }
  b: cancelPickupCodes(machineNo: "${MACHINE}", ids: $ids) { confirmation }
  c: cancelPickupCode(machineNo: "${MACHINE}", id: "7") { confirmation }
}`;

type Options = Parameters<typeof startSubgraph>[0];

describe('the answer of a cancel survives', () => {
  let subgraph: Subgraph | undefined;
  afterEach(async () => {
    jest.restoreAllMocks();
    await subgraph?.close();
  });

  async function expectAnswers({ sandbox, url }: Subgraph) {
    const usable = () => sandbox.pickupCodes(MACHINE).map(({ id }) => String(id));
    // An operation that comes again is cached, and executed in another way.
    for (const round of [1, 2]) {
      const [id = '', ...ids] = usable().slice(0, round);
      const answer = await post(url, CANCEL, { variables: { id, ids: [...ids, '8'] } });
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({
        a: { confirmation: 'ACKNOWLEDGED' },
        b: [...ids.map(() => ({ confirmation: 'ACKNOWLEDGED' })), null],
        c: null,
      });
      expect(answer.errors?.map(({ path, extensions }) => [path, extensions['outcome']])).toEqual([
        [['b', ids.length], 'REJECTED'],
        [['c'], 'REJECTED'],
      ]);
      for (const gone of [id, ...ids]) expect(usable()).not.toContain(gone);
    }
  }

  it.each<[fault: string, options: () => Options]>([
    ['spans of requests that fail', () => ({ traces: brokenTraces })],
    ['spans of attempts that fail', () => ({ traces: tracesWithoutAttempts })],
    ['a log that fails', () => ({ logOutput: createBrokenLog() })],
    ['an audit trail that records no outcome', () => ({ auditSink: createSinkWithoutOutcomes() })],
    [
      'an audit trail that records no outcome and a log that fails',
      () => ({ auditSink: createSinkWithoutOutcomes(), logOutput: createBrokenLog() }),
    ],
  ])('%s', async (_, options) => {
    subgraph = await startSubgraph(options());
    await expectAnswers(subgraph);
  });

  it('metrics that fail', async () => {
    const registered = jest.spyOn(Registry.prototype, 'registerMetric');
    subgraph = await startSubgraph();
    let failures = 0;
    const fail = () => {
      failures++;
      throw new TypeError('a fault of ours');
    };
    for (const [metric] of registered.mock.calls) {
      // Those of Node.js are observed by prom-client itself.
      if (!/^(vending|http)_/.test((metric as { name?: string }).name ?? '')) continue;
      if (metric instanceof Counter) jest.spyOn(metric, 'inc').mockImplementation(fail);
      if (metric instanceof Histogram) jest.spyOn(metric, 'observe').mockImplementation(fail);
    }
    await expectAnswers(subgraph);
    expect(failures).toBeGreaterThan(10);
  });

  it.each<[fault: string, error: () => Error]>([
    [
      'an error without extensions, as engines other than graphql-js make them',
      () => Object.assign(new GraphQLError('x', { path: ['b'] }), { extensions: undefined }),
    ],
    [
      'an error that can not be formatted',
      () =>
        Object.defineProperty(new GraphQLError('x', { path: ['b'] }), 'extensions', {
          get() {
            throw new Error('a fault of ours');
          },
        }),
    ],
  ])('%s', async (_, error) => {
    subgraph = await startSubgraph({
      rateLimits: { failedLookups: 1, cancelAll: 1000, shared: countsThatReject(error()) },
    });
    const { sandbox, url } = subgraph;
    const query = `mutation ($id: ID!) {
      a: cancelPickupCode(machineNo: "${MACHINE}", id: $id) { confirmation }
      b: cancelAllPickupCodes(machineNo: "${MACHINE}") { confirmation }
    }`;
    for (const id of sandbox
      .pickupCodes(MACHINE)
      .slice(0, 2)
      .map(({ id }) => String(id))) {
      const { status, data, errors } = await post(url, query, { variables: { id } });
      expect([status, data]).toEqual([200, { a: { confirmation: 'ACKNOWLEDGED' }, b: null }]);
      // Nobody knows what the error is about, so it is not NOT_SENT.
      expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', outcome: 'UNKNOWN' } }]);
    }
  });
});
