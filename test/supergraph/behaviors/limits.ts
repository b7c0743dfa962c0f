import { limits as ofSubgraph } from '../../../src/graphql/limits.ts';
import type { Refused } from '../facts.ts';
import type { World } from '../world.ts';

const { aliases, depth, tokens } = ofSubgraph;
const MACHINE = 'machine(machineNo: "16327129")';
const CANCEL = 'cancelPickupCode(machineNo: "16327129", id: "1122223") { id }';

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i));

/** A root field, so many times under an alias. */
const aliased = (count: number, field: string) => many(count, (i) => `c${i}: ${field}`).join(' ');

/** A root field with so many levels: a machine, its code, the machine of the code, and so on. */
const nested = (count: number) => {
  const objects = many(count - 2, (i) => (i % 2 === 0 ? 'pickupCode(id: "1122223")' : 'machine'));
  const leaf = count % 2 === 0 ? 'machineNo' : 'id';
  return `${[MACHINE, ...objects, leaf].join(' { ')}${' }'.repeat(count - 1)}`;
};

/** A query of so many tokens, none of them a string. A directive has 7; without them, validation takes seconds. */
const repeated = (count: number) => {
  const rest = count - 10;
  const included = many(Math.floor(rest / 8), () => 'name @include(if: true)');
  return `{ machine(machineNo: 16327129) { ${[...included, ...many(rest % 8, () => 'name')].join(' ')} } }`;
};

/** A cancel of so many tokens, none of them a string: 16 beside the ids. */
const listing = (count: number) =>
  `mutation { cancelPickupCodes(machineNo: 16327129, ids: [${many(count - 16, (i) => String(i + 1)).join()}]) { id } }`;

/** The limits of the subgraph for one operation, at the gateway and behind it. */
export function limits(world: () => World): void {
  it.each([
    [`${aliases} aliases`, `{ ${aliased(aliases, `${MACHINE} { name }`)} }`],
    [`${depth} levels`, `{ ${nested(depth)} }`],
    [
      `${depth} levels in fragments`,
      `{ ... on Query { ...Nested } } fragment Nested on Query { ${nested(depth)} }`,
    ],
    [`${tokens} tokens`, repeated(tokens)],
  ])('an operation with %s is answered', async (_, operation) => {
    const { body } = await world().send(operation);
    expect(body.errors).toBeUndefined();
    expect(Object.keys(body.data ?? {})).not.toEqual([]);
  });

  it.each([
    ['aliases', `mutation { ${aliased(aliases + 1, CANCEL)} }`, /aliases/i],
    ['levels', `{ ${nested(depth + 1)} }`, /depth|levels/i],
    // Hive Router finds no end of input where its limit is.
    ['tokens', listing(tokens + 1), /token|ids|end of input/i],
  ] satisfies [Refused, string, RegExp][])(
    'an operation with too many %s is refused, and the vendor is not called',
    async (what, operation, message) => {
      const { body } = await world().send(operation);
      expect(body.errors?.map((error) => error.message).join()).toMatch(message);
      const arrived = world().wire.received.length > 0;
      expect(arrived ? 'subgraph' : 'gateway').toBe(world().facts.refusedBy[what]);
      expect(world().sandbox.calls).toEqual([]);
    },
  );
}
