import { readFileSync } from 'node:fs';
import { buildSubgraph, printSchema } from '@apollo/federation-internals';
import type { Plugin } from 'esbuild';
import {
  buildASTSchema,
  Kind,
  parse,
  print,
  printSchema as printExecutable,
  type DefinitionNode,
  type DocumentNode,
} from 'graphql';

/** What @apollo/federation-internals makes of `schema.graphql`: the executable schema, and what `_service` answers. */
function federate(): { document: DocumentNode; sdl: string } {
  const { schema } = buildSubgraph('', '', parse(readFileSync('schema.graphql', 'utf8')), false).validate();
  const executable = schema.toGraphQLJSSchema();
  const nodes = [executable, ...Object.values(executable.getTypeMap()), ...executable.getDirectives()].map(
    ({ astNode }) => astNode as DefinitionNode | null | undefined,
  );
  // As text and back, so that it has no positions in it.
  const text = print({ kind: Kind.DOCUMENT, definitions: nodes.filter((node) => node != null) });
  const document = parse(text, { noLocation: true });
  const again = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  if (printExecutable(again) !== printExecutable(executable)) throw new Error('the schema is another one');
  return { document, sdl: printSchema(schema) };
}

/**
 * Has done ahead what @apollo/subgraph does of `schema.graphql` at each start: what it asks of federation-internals is
 * answered with what that has answered here.
 */
export const federatedAhead: Plugin = {
  name: 'federated-ahead',
  setup(build) {
    const name = '@apollo/federation-internals';
    build.onResolve({ filter: /^@apollo\/federation-internals$/ }, () => ({
      path: name,
      namespace: 'ahead',
    }));
    build.onLoad({ filter: /^@apollo\/federation-internals$/, namespace: 'ahead' }, () => {
      const { document, sdl } = federate();
      return {
        resolveDir: process.cwd(),
        contents: `
          import { buildASTSchema } from 'graphql';
          const document = JSON.parse(${JSON.stringify(JSON.stringify(document))});
          export const FEDERATION_UNNAMED_SUBGRAPH_NAME = '';
          export const assert = () => {};
          export const printSchema = () => ${JSON.stringify(sdl)};
          export const buildSubgraph = () => ({
            schema: {
              toGraphQLJSSchema: () => buildASTSchema(document, { assumeValid: true, assumeValidSDL: true }),
              schemaDefinition: { rootType: () => ({ name: 'Query' }) },
            },
            metadata: () => ({ entityType: () => true }),
          });`,
      };
    });
  },
};

/** Leaves out of undici what the service doesn't use: fetch, WebSockets, cookies and caches. */
export const poolAlone: Plugin = {
  name: 'pool-alone',
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'ahead' }));
    build.onLoad({ filter: /^undici$/, namespace: 'ahead' }, () => ({
      resolveDir: process.cwd(),
      contents: "export { default as Pool } from 'undici/lib/dispatcher/pool.js';",
    }));
  },
};
