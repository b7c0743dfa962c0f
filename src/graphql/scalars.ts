import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** Under the schema's own name and description. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: undefined,
});

/** A decimal number as the string that the vendor sent; no argument takes one. */
export const Decimal = new GraphQLScalarType<string, string>({ name: 'Decimal', serialize: String });
