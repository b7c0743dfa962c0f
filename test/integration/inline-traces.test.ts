import { Trace } from '@apollo/usage-reporting-protobuf';
import { ROUTER_SECRETS, startSubgraph } from '../support/subgraph.ts';

describe('the inline traces for gateways', () => {
  /** Asks as a gateway does that reports to GraphOS. */
  async function ask(url: string, query: string, variables?: Record<string, unknown>) {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'router-authorization': ROUTER_SECRETS[0],
        'apollo-federation-include-trace': 'ftv1',
      },
      body: JSON.stringify({ query, variables }),
    });
    const { extensions } = (await response.json()) as { extensions: { ftv1: string } };
    const bytes = Buffer.from(extensions.ftv1, 'base64');
    return { trace: Trace.decode(bytes), text: bytes.toString('latin1') };
  }

  it('say how long each resolver took, of a mutation and of what is read below it', async () => {
    const subgraph = await startSubgraph();
    const query = `mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { machine { name } } }`;
    // The second time the operation is known, and could be executed without being traced.
    for (let time = 1; time <= 2; time++) {
      const { trace } = await ask(subgraph.url, query);
      const [cancel] = trace.root?.child ?? [];
      expect(cancel).toMatchObject({
        responseName: 'cancelPickupCode',
        type: 'CancelPickupCodePayload',
        parentType: 'Mutation',
      });
      expect(Number(cancel?.endTime)).toBeGreaterThan(Number(cancel?.startTime));
      expect(trace.durationNs).toBeGreaterThanOrEqual(Number(cancel?.endTime));
    }
    await subgraph.close();
  });

  it('have no digits of a code, and no message of an error', async () => {
    const subgraph = await startSubgraph();
    const [code] = subgraph.sandbox.pickupCodes('16327129');
    const query =
      'query ($code: String!) { machine(machineNo: "16327129") { findPickupCode(code: $code) { code } } }';
    const { text } = await ask(subgraph.url, query, { code: code?.code });
    expect(text).toContain('findPickupCode');
    expect(text).not.toContain(code?.code);
    const refused = await ask(
      subgraph.url,
      'mutation { cancelPickupCode(machineNo: "99980002", id: "7") { id } }',
    );
    expect(refused.trace.root?.child?.[0]?.error).toHaveLength(1);
    expect(refused.text).not.toMatch(/record|查/);
    await subgraph.close();
  });
});
