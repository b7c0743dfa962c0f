import { readFileSync } from 'node:fs';
import type { Subgraph } from './compose.ts';

/** The subgraph of this project, reached at `url`. Add yours beside it to try the two together. */
export function vending(url: string): Subgraph {
  return {
    name: 'vending',
    url,
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  };
}
