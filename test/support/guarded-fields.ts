import { getNamedType, isLeafType, isObjectType, type GraphQLField } from 'graphql';
import { requiredScopes } from '../../src/graphql/scopes.ts';
import type { Context } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';

type Field = GraphQLField<unknown, Context>;

/** A field with scopes, and an operation that asks for it. */
export interface GuardedField {
  readonly query: string;
  /** Those of the field itself. */
  readonly scopes: readonly string[];
  /** Those that it takes to come to it; as few as can be. */
  readonly onTheWay: readonly string[];
}

const values: Readonly<Record<string, string>> = {
  machineNo: '"16327129"',
  id: '"1122223"',
  ids: '["1122224"]',
  code: '"7163684"',
};

/** The field with what has to stand after it. */
function asked({ name, args, type }: Field): string {
  const given = args.flatMap((arg) => (values[arg.name] ? [`${arg.name}: ${values[arg.name]}`] : []));
  const named = getNamedType(type);
  const selection = isLeafType(named) ? '' : named.name === 'Machine' ? ' { name }' : ' { __typename }';
  return `${name}${given.length > 0 ? `(${given.join()})` : ''}${selection}`;
}

/**
 * Every field of the schema that has scopes, by `Type.field`.
 *
 * @param ofMachine - an operation that asks for something of machine 16327129, and needs no scope to come there
 */
export function guardedFields(ofMachine: (selection: string) => string): [string, GuardedField][] {
  const ways: Record<string, { to: (field: string) => string; onTheWay: string[] }> = {
    Query: { to: (field) => `{ ${field} }`, onTheWay: [] },
    Mutation: { to: (field) => `mutation { ${field} }`, onTheWay: [] },
    Machine: { to: ofMachine, onTheWay: [] },
    PickupCode: { to: (field) => ofMachine(`pickupCodes { ${field} }`), onTheWay: ['pickup_code:read'] },
    MachineProduct: {
      to: (field) => ofMachine(`pickupCodes { product { ${field} } }`),
      onTheWay: ['pickup_code:read'],
    },
    // A price needs the same scope as its currency.
    MachinePrice: {
      to: (field) => ofMachine(`pickupCodes { product { price { ${field} } } }`),
      onTheWay: ['pickup_code:read', 'machine:read'],
    },
  };
  return Object.values(createSchema().getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields() as Record<string, Field>).flatMap((field) => {
      const scopes = requiredScopes(field)?.flat();
      if (!scopes) return [];
      const way = ways[type.name];
      if (!way) throw new Error(`nobody knows how to come to ${type.name}.${field.name}`);
      const guarded = { query: way.to(asked(field)), scopes, onTheWay: way.onTheWay };
      return [[`${type.name}.${field.name}`, guarded] as [string, GuardedField]];
    });
  });
}
