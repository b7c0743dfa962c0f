import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { errorCodes } from '../src/graphql/error-codes.ts';

// Says what docs/runbook.md lacks: every error code and every alert has an entry there that answers four questions,
// and says of a code the same about who can act as the table does. Nothing else of its links may be broken.

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const QUESTIONS = ['Means', 'Who can act', 'Look at', 'Do'];
const ALERTS = 'deploy/observability/alerts.yml';
const DASHBOARD = 'deploy/observability/dashboard.json';

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly annotations: Record<string, string> }[];
  }[];
}

const runbook = read('docs/runbook.md');
/** The text below each heading, by the heading. */
const entries = new Map(
  runbook
    .split(/^#+ /m)
    .slice(1)
    .map((part): [string, string] => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]),
);
/** As GitHub makes them. */
const anchors = new Set(
  [...entries.keys()].map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  ),
);
const alerts = (parse(read(ALERTS)) as Rules).groups.flatMap(({ rules }) => rules);
const faults: string[] = [];

function checkEntry(name: string): string | undefined {
  const entry = entries.get(name);
  if (entry === undefined) {
    faults.push(`docs/runbook.md has no entry for ${name}`);
    return undefined;
  }
  for (const question of QUESTIONS) {
    if (!new RegExp(`^- \\*\\*${question}:\\*\\* \\S`, 'm').test(entry))
      faults.push(`docs/runbook.md, ${name}: "- **${question}:** …" is missing`);
  }
  return entry;
}

for (const [code, { owner }] of Object.entries(errorCodes)) {
  const [, actor] = /^- \*\*Who can act:\*\* (\w+)/m.exec(checkEntry(code) ?? '') ?? [];
  if (actor !== undefined && actor !== owner)
    faults.push(`docs/runbook.md, ${code}: the table says that the ${owner} can act, not the ${actor}`);
}
for (const { alert, annotations } of alerts) {
  checkEntry(alert);
  const link = `${packageJson.config.runbookUrl}#${alert.toLowerCase()}`;
  if (annotations['runbook_url'] !== link) faults.push(`${ALERTS}, ${alert}: runbook_url must be ${link}`);
}
const known = new Set([...Object.keys(errorCodes), ...alerts.map(({ alert }) => alert)]);
for (const name of entries.keys()) {
  if (/^(Vending\w+|[A-Z_]+)$/.test(name) && !known.has(name))
    faults.push(`docs/runbook.md, ${name}: there is no such code or alert`);
}
const dashboard = read(DASHBOARD);
if (!dashboard.includes(`"url": "${packageJson.config.runbookUrl}"`))
  faults.push(`${DASHBOARD}: a link to the runbook is missing`);
for (const [, anchor = ''] of dashboard.matchAll(/"url": "[^"#]*#([^"]*)"/g)) {
  if (!anchors.has(anchor)) faults.push(`${DASHBOARD}: the runbook has no heading #${anchor}`);
}
for (const [, anchor = ''] of runbook.matchAll(/\]\(#([^)]*)\)/g)) {
  if (!anchors.has(anchor)) faults.push(`docs/runbook.md: the link #${anchor} leads nowhere`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
