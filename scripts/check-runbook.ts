import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { errorCodes } from '../src/graphql/error-codes.ts';

// Checks docs/runbook.md: every alert has an entry that answers three questions, every error code is in the table for its
// owner, and no link to a heading is broken, including those in the alerts and the dashboard.

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const QUESTIONS = ['Means', 'Check', 'Do'];
const CLIENT_ERRORS = 'Errors of clients';
const OTHER_ERRORS = 'Errors of the vendor and the service';
const ALERTS = 'deploy/observability/alerts.yml';
const DASHBOARD = 'deploy/observability/dashboard.json';

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly annotations: Record<string, string> }[];
  }[];
}

const runbook = read('docs/runbook.md');
/** The text of each section, by its heading. */
const entries = new Map(
  runbook
    .split(/^#+ /m)
    .slice(1)
    .map((part): [string, string] => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]),
);
/** The anchors of the headings, as GitHub generates them. */
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

/** The rows of the table below a heading, by the error code in the first cell. */
function rowsBelow(heading: string): ReadonlyMap<string, string> {
  const rows = (entries.get(heading) ?? '').matchAll(/^\| `([A-Z_]+)` +\| (.*) \|$/gm);
  return new Map([...rows].map(([, code = '', rest = '']) => [code, rest]));
}

const clientErrors = rowsBelow(CLIENT_ERRORS);
const otherErrors = rowsBelow(OTHER_ERRORS);
for (const [code, { owner }] of Object.entries(errorCodes)) {
  const isRight =
    owner === 'caller'
      ? clientErrors.has(code) && !otherErrors.has(code)
      : otherErrors.get(code)?.startsWith(`${owner} `) && !clientErrors.has(code);
  if (!isRight)
    faults.push(`docs/runbook.md, ${code}: must be in one table only, as an error of the ${owner}`);
}
for (const code of [...clientErrors.keys(), ...otherErrors.keys()]) {
  if (!(code in errorCodes)) faults.push(`docs/runbook.md, ${code}: no such code`);
}

for (const { alert, annotations } of alerts) {
  for (const question of QUESTIONS) {
    if (!new RegExp(`^- \\*\\*${question}:\\*\\* \\S`, 'm').test(entries.get(alert) ?? ''))
      faults.push(`docs/runbook.md, ${alert}: "- **${question}:** …" is missing`);
  }
  const link = `${packageJson.config.runbookUrl}#${alert.toLowerCase()}`;
  if (annotations['runbook_url'] !== link) faults.push(`${ALERTS}, ${alert}: runbook_url must be ${link}`);
}
for (const name of entries.keys()) {
  if (/^Vending\w+$/.test(name) && !alerts.some(({ alert }) => alert === name))
    faults.push(`docs/runbook.md, ${name}: no such alert`);
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
