import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { parseDocument } from 'yaml';
import { extensionKeys } from '../src/graphql/error-codes.ts';

// Writes the keys of the service's error extensions into the allow lists of the routers. With --check, reports the files
// that differ and fails.

/** The path of the allow list for the subgraph in each router's configuration. */
const allowLists = {
  'router.yaml': ['include_subgraph_errors', 'subgraphs', 'vending', 'allow_extensions_keys'],
  'hive-router.config.yaml': ['error_masking', 'subgraphs', 'vending', 'extensions', 'keys'],
  'cosmo.config.yaml': ['subgraph_error_propagation', 'allowed_extension_fields'],
};

for (const [name, path] of Object.entries(allowLists)) {
  const file = new URL(`../supergraph/${name}`, import.meta.url);
  const text = await readFile(file, 'utf8');
  const document = parseDocument(text);

  document.setIn(path, document.createNode(Object.keys(extensionKeys)));
  const written = await format(document.toString({ lineWidth: 0 }), {
    ...(await resolveConfig(file)),
    parser: 'yaml',
  });
  if (written === text) continue;
  if (!process.argv.includes('--check')) await writeFile(file, written);
  else {
    console.error(`supergraph/${name} lets other keys through than errors have: run npm run codegen`);
    process.exitCode = 1;
  }
}
