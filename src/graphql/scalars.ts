import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** graphql-scalars' type, with the name and the description of `schema.graphql`. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: undefined,
});

/** A decimal number, as the string that the vendor sent. No argument has this type. */
export const Decimal = new GraphQLScalarType<string, string>({ name: 'Decimal', serialize: String });
