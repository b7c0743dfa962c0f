import { traceId } from '../../../src/telemetry/traceparent.ts';

const ID = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('the id under which a request is logged', () => {
  it.each([`00-${ID}-00f067aa0ba902b7-01`, `01-${ID}-00f067aa0ba902b7-01-later`])(
    'is taken from %s',
    (header) => {
      expect(traceId(header)).toBe(ID);
    },
  );

  it.each([
    undefined,
    '',
    ID,
    `ff-${ID}-00f067aa0ba902b7-01`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${ID}-0000000000000000-01`,
    `00-${ID.toUpperCase()}-00f067aa0ba902b7-01`,
    `00-${ID}-00f067aa0ba902b7-01\n{"level":"error"}`,
  ])('is made new for %j', (header) => {
    expect(traceId(header)).toMatch(/^[0-9a-f]{32}$/);
    expect(traceId(header)).not.toBe(ID);
    expect(traceId(header)).not.toBe(traceId(header));
  });
});
