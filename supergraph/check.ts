import { fileURLToPath } from 'node:url';
import { composeSupergraph } from './compose.ts';
import { readSubgraphs } from './subgraphs.ts';

try {
  composeSupergraph(readSubgraphs(fileURLToPath(new URL('supergraph.yaml', import.meta.url))));
  console.log('schema.graphql composes into a supergraph.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
