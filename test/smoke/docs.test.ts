import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { defaultCredentials } from '../../sandbox/app.ts';
import { commandsOf } from '../support/markdown.ts';

const root = resolve(__dirname, '../..');
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const blocks = pages.flatMap((page) => commandsOf(resolve(root, page)).map((block) => ({ page, ...block })));
const toRun = blocks.filter(({ mark }) => mark === '');

/** The files that the pages speak of: the audit trail and the log of the service. */
const files = ['audit.jsonl', 'vending.log'].map((name) => resolve(root, name));

/** Two traces differ, and so do two tokens; the rest is what the page says. */
const comparable = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === 'traceId' ? 'a trace' : value));

describe('a block of commands in the documentation', () => {
  it.each(blocks.filter(({ mark }) => mark !== ''))(
    'that is not run here says why: $page:$line $mark',
    ({ mark }) => {
      const [, test = ''] = /^tested-in=(\S+)$/.exec(mark) ?? [];
      expect([
        'needs-network',
        'needs-cluster',
        ...(existsSync(resolve(root, test)) ? [mark] : []),
      ]).toContain(mark);
    },
  );

  describe.each([...new Set(toRun.map(({ page }) => page))])('of %s works as it stands there:', (page) => {
    let dev: ChildProcess;
    let env: NodeJS.ProcessEnv;

    beforeAll(async () => {
      for (const file of files) rmSync(file, { force: true });
      const started = await startDev();
      ({ dev, env } = started);
      await haveIncidents(env);
    }, 60_000);
    afterAll(async () => {
      const exited = once(dev, 'exit');
      process.kill(-(dev.pid ?? 0), 'SIGINT');
      await exited;
      for (const file of files) rmSync(file, { force: true });
    }, 30_000);

    it.each(toRun.filter((block) => block.page === page))(
      'line $line',
      async ({ text, prints }) => {
        const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', text], {
          cwd: root,
          env,
        });
        if (prints !== undefined) expect(comparable(stdout)).toEqual(comparable(prints));
      },
      120_000,
    );
  });
});

/** The trace that docs/observability.md searches for. */
const TRACE = '4d8e6218a3e67dc2599c5338085294e8';

/** What the pages tell how to look into: a cancel that was refused, and two of which nobody knows what became. */
async function haveIncidents({ TOKEN = '' }: NodeJS.ProcessEnv) {
  for (const mutation of [
    'cancelPickupCode(machineNo: "99980002", id: "1122223") { id }',
    'cancelPickupCode(machineNo: "99800002", id: "1122223") { id }',
    'cancelAllPickupCodes(machineNo: "99800003") { machine { machineNo } }',
  ]) {
    await fetch('http://localhost:4000/', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${TOKEN}`,
        traceparent: `00-${TRACE}-00f067aa0ba902b7-01`,
      },
      body: JSON.stringify({ query: `mutation { ${mutation} }` }),
    });
  }
}

/** Starts `npm run dev` as somebody would who keeps its log, and gives back what a second terminal has to know. */
async function startDev() {
  const dev = spawn('npm', ['run', 'dev'], {
    cwd: root,
    // A terminal sends Ctrl-C to the whole group of processes, so it gets one of its own.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, AUDIT_FILE: 'audit.jsonl' },
  });
  const log = createWriteStream(resolve(root, 'vending.log'));
  const banner = await new Promise<string>((resolve) => {
    let text = '';
    createInterface(dev.stdout).on('line', (line) => {
      if (line.startsWith('subgraph | ')) log.write(`${line.slice('subgraph | '.length)}\n`);
      text += `${line}\n`;
      // The last line of the banner.
      if (line.startsWith('web ') && line.includes('http://') && !line.includes('|')) resolve(text);
    });
  });
  const TOKEN = execFileSync('npm', ['run', '--silent', 'token', 'operator'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const [, ROUTER_SECRET] = /Router-Authorization: (\S+)/.exec(banner) ?? [];
  const { appId, appSecret, merchantKey } = defaultCredentials;
  const env = {
    ...process.env,
    TOKEN,
    ROUTER_SECRET,
    VENDOR_URL: 'http://127.0.0.1:4010',
    VENDOR_APP_ID: appId,
    VENDOR_APP_SECRET: appSecret,
    VENDOR_MERCHANT_KEY: merchantKey,
  };
  return { dev, env };
}
