import fc from 'fast-check';
import {
  getNamedType,
  isLeafType,
  OperationTypeNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';

const schema = createSchema();

const machineNo = fc.constantFrom(
  '16327129',
  '16327131',
  '16327132',
  '99980002',
  '99800003',
  '99610014',
  '99904006',
  '1',
  '40400000',
);
/** What a variable can be given: numbers of machines, ids, and what is neither. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: machineNo },
  { weight: 2, arbitrary: fc.constantFrom('1140031', '1', '0', '7163684') },
  fc.constantFrom<unknown>(null, 16327129, 1e20, 123456789012345680000, 1.5, true, '', [], ['1'], {}),
  fc.array(
    fc.record(
      {
        __typename: fc.constantFrom<unknown>('Machine', 'MachineProduct', 'PickupCode', 'Nothing', 1, null),
        machineNo: fc.oneof(machineNo, fc.constantFrom<unknown>(16327129, null, 1e20, {})),
      },
      { requiredKeys: ['__typename'] },
    ),
    { maxLength: 4 },
  ),
);

/** Operations as the schema allows them, and some as it doesn't. */
export const anyOperation: fc.Arbitrary<string> = fc.oneof(
  fc.array(anyField(schema.getQueryType(), 4), { minLength: 1, maxLength: 4 }).map((fields) => {
    const used = ['machineNo', 'id'].filter((name) => fields.join().includes(`$${name}`));
    return operationOf(OperationTypeNode.QUERY, fields, used);
  }),
  fc.array(anyField(schema.getMutationType(), 3), { minLength: 1, maxLength: 3 }).map((fields) => {
    const used = ['machineNo', 'id'].filter((name) => fields.join().includes(`$${name}`));
    return operationOf(OperationTypeNode.MUTATION, fields, used);
  }),
);

const ENTITY_TYPES = ['Machine', 'MachineProduct', 'PickupCode'] as const;

/** An inline fragment with any fields of an entity, or nothing. */
const anyFragment = (type: (typeof ENTITY_TYPES)[number]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(''),
    fc
      .array(anyField(schema.getType(type) as GraphQLObjectType, 2), { minLength: 1, maxLength: 3 })
      // Variables and fragments would have to be defined.
      .filter((fields) => !/\$|\.\.\.F/.test(fields.join()))
      .map((fields) => `... on ${type} { ${fields.join(' ')} }`),
  );

/** `_entities` with any fields, and representations of entities and of nothing. */
export const anyEntities = fc.record({
  query: fc
    .tuple(...ENTITY_TYPES.map(anyFragment))
    .map((fragments) => fragments.join(' '))
    .map(
      (fragments) =>
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fragments} } }`,
    ),
  representations: fc.array(
    fc.record({
      __typename: fc.constantFrom<string>(...ENTITY_TYPES, 'Nothing'),
      machineNo,
      id: fc.constantFrom('1140031', '1340021', '1', 'x'),
    }),
    { maxLength: 5 },
  ),
});

function operationOf(kind: OperationTypeNode, fields: string[], used: string[]): string {
  const all = fields.join(' ');
  const declared = [
    ...used.map((name) => `$${name}: ID!`),
    ...['yes', 'no'].filter((name) => all.includes(`$${name}`)).map((name) => `$${name}: Boolean!`),
  ];
  const rest = all.includes('...F') ? ' fragment F on Machine { machineNo online }' : '';
  return `${kind}${declared.length > 0 ? `(${declared.join()})` : ''} { ${all} }${rest}`;
}

/** A field of a type with its arguments and what is below it, perhaps under another name or a condition. */
function anyField(type: GraphQLObjectType | null | undefined, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type?.getFields() ?? {}).filter(
    ({ name, type: of }) => !name.startsWith('_') && (depth > 0 || isLeafType(getNamedType(of))),
  );
  const directive = fc.oneof(
    { weight: 5, arbitrary: fc.constant('') },
    fc.constantFrom(' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $no)', ' @skip(if: false)'),
  );
  const alias = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom('a: ', 'b: ', 'c: '));
  const plain = fc
    .constantFrom(...fields)
    .chain((field) =>
      fc
        .tuple(alias, anyArguments(field), directive, selectionOf(field, depth - 1))
        .map(([as, given, when, below]) => `${as}${field.name}${given}${when}${below}`),
    );
  const typename = fc.constantFrom('__typename', `... on ${type?.name ?? ''} { __typename }`, 'nothing');
  const others = type?.name === 'Machine' ? [fc.constant('...F')] : [];
  return fc.oneof({ weight: 12, arbitrary: plain }, typename, ...others);
}

function anyArguments({ args }: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  if (args.length === 0) return fc.constant('');
  const values: Record<string, fc.Arbitrary<string>> = {
    machineNo: fc.oneof(
      machineNo.map((no) => `"${no}"`),
      fc.constantFrom('$machineNo', '16327129', 'null'),
    ),
    id: fc.constantFrom('"1140022"', '"1"', '$id', '1140023'),
    ids: fc.constantFrom('["1140024", "1"]', '[]', '"1140025"', '["1", $id]'),
    code: fc.constantFrom('"7163684"', '"12"'),
    productId: fc.constantFrom('"1340021"', '"x"', 'null'),
  };
  return fc
    .tuple(
      ...args.map(({ name }) => (values[name] ?? fc.constant('null')).map((value) => `${name}: ${value}`)),
    )
    .map((given) => `(${given.join()})`);
}

function selectionOf({ type }: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isLeafType(named)) return fc.constant('');
  return fc
    .array(anyField(named as GraphQLObjectType, depth), { minLength: 1, maxLength: 3 })
    .map((fields) => ` { ${fields.join(' ')} }`);
}
