import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GRAPHIQL_FILE, renderGraphiql } from '../../src/http/explorer/graphiql.ts';
import { readOperations } from '../../src/http/explorer/operations.ts';
import { buildGraphiql } from '../build/graphiql.ts';
import { examples } from './services.ts';
import { DEVELOPMENT_FOLDER } from './tokens.ts';

const root = resolve(import.meta.dirname, '../..');

/** Builds GraphiQL if its sources changed after the last build. */
export async function ensureGraphiql(): Promise<void> {
  const file = fileURLToPath(GRAPHIQL_FILE);
  const sources = readdirSync(join(root, 'graphiql')).map((name) => join(root, 'graphiql', name));
  const changed = Math.max(
    ...[...sources, join(root, 'package-lock.json')].map((path) => statSync(path).mtimeMs),
  );
  if (existsSync(file) && statSync(file).mtimeMs > changed) return;
  await buildGraphiql(file);
}

/**
 * Writes the gateway's GraphiQL page, in which every tab has an operation that runs without changes.
 *
 * @param token - the bearer token that the page sends
 * @returns the path of the page
 */
export async function writeGraphiqlPage(token: string): Promise<string> {
  await ensureGraphiql();
  const page = await renderGraphiql({
    operations: readOperations(examples),
    headers: { Authorization: 'Bearer and your token' },
    values: { Authorization: `Bearer ${token}` },
  });
  const file = join(DEVELOPMENT_FOLDER, 'graphiql.html');
  // Readable by its owner only: the page contains the token.
  writeFileSync(file, page, { mode: 0o600 });
  return file;
}
