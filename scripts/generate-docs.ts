import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { clientErrors, clientErrorsJson } from './docs/client-errors.ts';
import { configurationPage } from './docs/configuration.ts';
import { errorsPage } from './docs/errors.ts';
import { metricsPage } from './docs/metrics.ts';

// Generates the pages of docs/ and the files of client/ that are derived from the code. With --check, reports those that
// are out of date and fails.

const pages = {
  'docs/errors.md': errorsPage(),
  'docs/configuration.md': configurationPage(),
  'docs/metrics.md': metricsPage(),
  'client/errors.ts': clientErrors(),
  'client/errors.json': clientErrorsJson(),
};

for (const [name, text] of Object.entries(pages)) {
  const file = new URL(`../${name}`, import.meta.url);
  const formatted = await format(text, { ...(await resolveConfig(file)), filepath: name });
  if (!process.argv.includes('--check')) await writeFile(file, formatted);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== formatted) {
    console.error(`${name} is out of date: run npm run codegen`);
    process.exitCode = 1;
  }
}
