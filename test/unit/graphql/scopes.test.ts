import {
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { missingScopes, type Caller } from '../../../src/auth/caller.ts';
import { guardResolvers, requiredScopes } from '../../../src/graphql/scopes.ts';
import type { Context } from '../../../src/graphql/context.ts';
import { resolvers } from '../../../src/graphql/resolvers/index.ts';
import { createSchema } from '../../../src/graphql/schema.ts';

type Field = GraphQLField<unknown, Context>;
const fields = Object.values(createSchema().getTypeMap())
  .filter((type): type is GraphQLObjectType<unknown, Context> => isObjectType(type))
  .filter(({ name }) => !name.startsWith('_'))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => !name.startsWith('_'))
      .map((field): [string, Field] => [`${type.name}.${field.name}`, field]),
  );

describe('every field', () => {
  const open = fields.filter(([, field]) => !requiredScopes(field)).map(([name]) => name);
  const guarded = fields.filter(([, field]) => requiredScopes(field));

  it('of Query and Mutation needs a scope', () => {
    expect(open.filter((name) => /^(Query|Mutation)\./.test(name))).toEqual([]);
    expect(guarded.length).toBeGreaterThan(20);
  });

  it('whose resolver can reach the vendor needs a scope', () => {
    // It reaches the vendor through the context, which is the third that a resolver is given.
    const byType: Record<string, object> = resolvers;
    const reaching = open.filter((name) => {
      const [type = '', field = ''] = name.split('.');
      const ofType: Record<string, unknown> | undefined = { ...byType[type] };
      const resolve = ofType[field];
      return resolve !== undefined && (typeof resolve !== 'function' || resolve.length >= 3);
    });
    // These read ahead for the fields below them, and only for those that the caller may read.
    expect(reaching).toEqual([
      'CancelPickupCodePayload.machine',
      'CancelAllPickupCodesPayload.machine',
      'MachineProduct.machine',
      'PickupCode.machine',
    ]);
  });

  it.each(guarded)('%s names its scopes in its description, or its type does', (name, field) => {
    const scopes = requiredScopes(field)?.flat() ?? [];
    const type = createSchema().getType(name.split('.')[0] ?? '');
    for (const scope of scopes) expect(`${field.description} ${type?.description}`).toContain(`\`${scope}\``);
  });

  it.each(guarded)('%s asks for them before anything else', (_, field) => {
    const untouched = (caller: Caller | undefined) =>
      new Proxy({ caller } as Context, {
        get(target, key) {
          if (key === 'caller') return target.caller;
          throw new Error(`the resolver was reached: it reads ${String(key)}`);
        },
      });
    const refused = (caller: Caller | undefined): unknown => {
      try {
        return field.resolve?.({}, {}, untouched(caller), {} as GraphQLResolveInfo);
      } catch (error) {
        return error;
      }
    };
    expect(refused(undefined)).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    for (const scope of requiredScopes(field)?.flat() ?? []) {
      const scopes = new Set(requiredScopes(field)?.flat());
      scopes.delete(scope);
      expect(refused({ scopes })).toMatchObject({
        extensions: { code: 'FORBIDDEN' },
        message: `The caller's token lacks the scope ${scope}.`,
      });
    }
  });
});

describe('scopes', () => {
  const lacked = (scopes: string[], required: string[][]) =>
    missingScopes({ scopes: new Set(scopes) }, required);
  it('are all of one set, or all of another', () => {
    const required = [['a', 'b'], ['c']];
    expect(lacked(['a', 'b'], required)).toBeUndefined();
    expect(lacked(['c'], required)).toBeUndefined();
    expect(lacked(['a'], required)).toEqual([['b'], ['c']]);
    expect(lacked([], required)).toEqual([['a', 'b'], ['c']]);
    expect(missingScopes({ scopes: 'all' }, required)).toBeUndefined();
  });

  it('that can never be complete open nothing', () => {
    expect(lacked(['a'], [])).toEqual([]);
  });

  it('are named in the message, whichever would do', () => {
    const typeDefs = parse('type Query { a: Int @requiresScopes(scopes: [["a", "b"], ["c"]]) }');
    type Resolve = (source: object, args: object, context: Pick<Context, 'caller'>, info: object) => unknown;
    const { a } = guardResolvers(typeDefs, {})['Query'] as Record<string, Resolve>;
    expect(() => a?.({}, {}, { caller: { scopes: new Set() } }, {})).toThrow(
      "The caller's token lacks the scopes a and b, or the scope c.",
    );
  });

  it.each([
    'type Query @requiresScopes(scopes: [["a"]]) { a: Int }',
    'interface I { a: Int @requiresScopes(scopes: [["a"]]) } type Query implements I { a: Int }',
  ])('that nobody would enforce are refused: %s', (definitions) => {
    expect(() => guardResolvers(parse(definitions), {})).toThrow(
      /is enforced on fields of object types only/,
    );
  });
});
