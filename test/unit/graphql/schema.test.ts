import { isEnumType, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { errorCodes } from '../../../src/graphql/error-codes.ts';
import { createSchema } from '../../../src/graphql/schema.ts';

/** The coordinates of everything that somebody reads in Explorer, each with its description. */
function descriptions(schema: GraphQLSchema): [coordinate: string, description: string][] {
  const found: [string, string][] = [];
  const add = (coordinate: string, { description }: { description?: string | null | undefined }) => {
    found.push([coordinate, description ?? '']);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    // What federation adds has its own documentation, and so has what GraphQL brings.
    if (
      isIntrospectionType(type) ||
      /^(_|federation__|link__|String$|ID$|Int$|Float$|Boolean$)/.test(type.name)
    )
      continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (!isRoot) add(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      add(`${type.name}.${field.name}`, field);
      for (const argument of field.args) add(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return found;
}

describe('schema.graphql', () => {
  it('has the names that it is introspected with', () => {
    const types = Object.entries(createSchema().getTypeMap());
    expect(types.map(([, { name }]) => name)).toEqual(types.map(([name]) => name));
  });

  it.each(descriptions(createSchema()))('describes %s', (_, description) => {
    expect(description.trim()).not.toBe('');
  });

  it.each(descriptions(createSchema()))(
    'names, where it describes %s, only errors that there are',
    (_, description) => {
      const [, ...lists] = description.split(/\bErrors\b[^:]*:/);
      const named = lists.flatMap((list) =>
        [...list.matchAll(/`([A-Z]+_[A-Z_]+|FORBIDDEN)`/g)].map(([, code]) => code),
      );
      expect(Object.keys(errorCodes)).toEqual(expect.arrayContaining(named));
    },
  );
});
