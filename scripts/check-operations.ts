import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, parse, Source, specifiedRules, validate } from 'graphql';
import { limitRules } from '../src/graphql/limits.ts';
import { composeSupergraph } from '../supergraph/compose.ts';
import { vending } from '../supergraph/subgraphs.ts';

// Checks that every document of operations/ is valid in the composed schema and within the limits on operations.

const folder = new URL('../operations/', import.meta.url);
const schema = buildSchema(composeSupergraph([vending('http://localhost:4001/graphql')]));

for (const file of readdirSync(folder)) {
  for (const error of faults(file)) {
    console.error(String(error));
    process.exitCode = 1;
  }
}

function faults(file: string): readonly unknown[] {
  try {
    const document = parse(new Source(readFileSync(new URL(file, folder), 'utf8'), `operations/${file}`));
    return validate(schema, document, [...specifiedRules, ...limitRules]);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
