import { readFile, writeFile } from 'node:fs/promises';
import packageJson from '../package.json' with { type: 'json' };

// Writes the URL of the runbook (`config.runbookUrl` of package.json) into the alert rules, their tests and the dashboard.
// With --check, reports the files with another URL and fails.

const files = ['alerts.yml', 'alerts.test.yml', 'dashboard.json'];

for (const name of files) {
  const file = new URL(`../deploy/observability/${name}`, import.meta.url);
  const text = await readFile(file, 'utf8');
  const written = text.replaceAll(
    /("url": "|runbook_url: )[^\s"#]*/g,
    (_, key: string) => key + packageJson.config.runbookUrl,
  );
  if (written === text) continue;
  if (!process.argv.includes('--check')) await writeFile(file, written);
  else {
    console.error(`deploy/observability/${name} has another address of the runbook: run npm run codegen`);
    process.exitCode = 1;
  }
}
