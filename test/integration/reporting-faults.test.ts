import {
  brokenTraces,
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
    await subgraph?.close();
  });

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
    const { sandbox, url } = subgraph;
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
  });
});
