import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { configurationPage } from './docs/configuration.ts';
import { errorsPage } from './docs/errors.ts';
import { metricsPage } from './docs/metrics.ts';

// Writes the pages of docs/ that are tables of what the code knows. With --check, says which are out of date.

const pages = {
  'errors.md': errorsPage(),
  'configuration.md': configurationPage(),
  'metrics.md': metricsPage(),
};

for (const [name, text] of Object.entries(pages)) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  const formatted = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  if (!process.argv.includes('--check')) await writeFile(file, formatted);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== formatted) {
    console.error(`docs/${name} is out of date: run npm run codegen`);
    process.exitCode = 1;
  }
}
