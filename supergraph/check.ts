import { composeSupergraph } from './compose.ts';
import { vending } from './subgraphs.ts';

try {
  composeSupergraph([vending('http://localhost:4001/graphql')]);
  console.log('schema.graphql composes into a supergraph.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
