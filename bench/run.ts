import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { chart } from './chart.ts';
import {
  load,
  startServer,
  startVendor,
  useLoadCore,
  type Run,
  type Server,
  type Vendor,
} from './processes.ts';
import { report } from './report.ts';
import { checkGoals, summarize, type Results, type Round } from './results.ts';
import { contenders, scenarios, type Contender } from './scenarios.ts';

/*
 * Measures vending beside its peers and beside the limit, on Linux with two cores at least, wrk and gcc:
 *
 *   npm run bench               five rounds, about 20 minutes; writes bench/results/ and docs/performance.md
 *   npm run bench -- --quick    one short round, and nothing is written
 *   npm run bench -- --million  resident memory over a million cancels, and nothing else; written if there are results
 */
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, million: { type: 'boolean', default: false } },
});
const ROUNDS = options.quick ? 1 : 5;
const SECONDS = options.quick ? 1 : 2;
/** How long a server is warmed up with each kind of operation, in seconds. */
const WARM_UP_SECONDS = 1;

const BUILD = 'bench/build';
const RESULTS = 'bench/results/results.json';
const PAGE = 'docs/performance.md';

const run = (command: string, ...args: string[]) => {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
};

/** Builds and installs what is measured. */
function prepare(): void {
  for (const tool of ['wrk', 'gcc', 'taskset']) {
    try {
      execFileSync('which', [tool], { stdio: 'ignore' });
    } catch {
      throw new Error(`${tool} is needed: on Debian, apt-get install wrk gcc libc6-dev util-linux`);
    }
  }
  if (cpus().length < 2) throw new Error('two cores are needed: one for the server, one for the load');
  mkdirSync(BUILD, { recursive: true });
  mkdirSync('bench/results', { recursive: true });
  run('npm', 'run', '--silent', 'build');
  run('npm', 'ci', '--prefix', 'bench', '--silent');
  run('gcc', '-O2', '-o', `${BUILD}/vendor`, 'bench/vendor-stub/stub.c');
}

/** Writes a key set, and the tokens of twenty callers. */
async function issueTokens(keys: string, tokens: string): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  writeFileSync(
    keys,
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256' }] }),
  );
  const issued = Array.from({ length: 20 }, (_, i) =>
    new SignJWT({ sub: `user-${i}`, scope: 'machine:read pickup_code:read pickup_code:cancel' })
      .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
      .setIssuer('https://login.example.com/')
      .setAudience('vending')
      .setExpirationTime('1 day')
      .sign(privateKey),
  );
  writeFileSync(tokens, `${(await Promise.all(issued)).join('\n')}\n`);
}

/** Measures every server in every scenario, one after the other, and each scenario's servers in turn. */
async function measureRound(all: readonly Contender[], vendor: Vendor): Promise<Map<Contender, Round>> {
  await vendor.setDelay(0);
  const servers = new Map<Contender, Server>();
  const runs = new Map<Contender, Record<string, Run>>();
  try {
    for (const contender of all) {
      servers.set(contender, await startServer(contender, vendor));
      runs.set(contender, {});
    }
    for (const [contender, server] of servers) {
      for (const operation of ['Entities', 'Machine', 'CancelMany', 'Cancel'] as const) {
        await load(server, { operation, connections: 50 }, contender, WARM_UP_SECONDS);
      }
    }
    for (const scenario of scenarios) {
      await vendor.setDelay(scenario.vendorMs);
      for (const [contender, server] of servers) {
        const result = await load(server, scenario, contender, SECONDS);
        const own = runs.get(contender);
        if (own) own[scenario.name] = result;
      }
      process.stdout.write('.');
    }
    return new Map(
      [...servers].map(([contender, server]) => [
        contender,
        {
          runs: runs.get(contender) ?? {},
          startMs: server.start.ms,
          startCpuMs: server.start.cpuMs,
          rssMiB: server.rssMiB(),
        },
      ]),
    );
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

/** Sends a million cancels to one server, and looks at its memory in between. */
async function measureMillion(contender: Contender, vendor: Vendor): Promise<[number, number][]> {
  await vendor.setDelay(0);
  const server = await startServer(contender, vendor);
  const seen: [number, number][] = [];
  try {
    let total = 0;
    let next = 100_000;
    while (total < 1_000_000) {
      const { perSecond } = await load(server, { operation: 'Cancel', connections: 50 }, contender, 5);
      total += perSecond * 5;
      if (total < Math.min(next, 1_000_000)) continue;
      seen.push([Math.round(total), server.rssMiB()]);
      process.stdout.write('.');
      next = total + 100_000;
    }
    return seen;
  } finally {
    await server.stop();
  }
}

const version = (path: string) =>
  (JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { version: string }).version;

/** What was measured, so that it can be told from another time. */
function describeRun(): Pick<Results, 'date' | 'machine' | 'versions' | 'rounds' | 'seconds'> {
  const packages = ['mercurius', 'graphql-yoga', '@apollo/server', 'undici', 'graphql'];
  return {
    date: new Date().toISOString(),
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`,
    versions: {
      vending: `${version('.')} at ${execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()}`,
      'Node.js': process.versions.node,
      ...Object.fromEntries(packages.map((name) => [name, version(`bench/node_modules/${name}`)])),
    },
    rounds: ROUNDS,
    seconds: SECONDS,
  };
}

/** Puts the tables between the two marks of the page. */
function writePage(text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split('<!-- results -->\n');
  const [, after = ''] = rest.split('<!-- end of results -->\n');
  writeFileSync(PAGE, `${before}<!-- results -->\n\n${text}\n\n<!-- end of results -->\n${after}`);
}

function publish(results: Results): void {
  writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync('bench/results/chart.svg', chart(results));
  writePage(report(results));
  run('npx', 'prettier', '--write', '--log-level', 'warn', PAGE);
}

prepare();
const keys = `${BUILD}/jwks.json`;
const tokens = `${BUILD}/tokens.txt`;
const audit = `${BUILD}/audit.jsonl`;
await issueTokens(keys, tokens);
const all = contenders(keys, tokens, audit);
useLoadCore();
const vendor = await startVendor(`${BUILD}/vendor`);
try {
  if (options.million) {
    const ours = all.find(({ name }) => name === 'vending');
    if (!ours) throw new Error('there is no such server');
    const million = await measureMillion(ours, vendor);
    process.stdout.write(
      `\n${million.map(([requests, rss]) => `${requests} cancels: ${rss.toFixed(0)} MiB`).join('\n')}\n`,
    );
    publish({ ...(JSON.parse(readFileSync(RESULTS, 'utf8')) as Results), million });
  } else {
    const rounds: Record<string, Round[]> = Object.fromEntries(all.map(({ name }) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      process.stdout.write(`round ${round + 1} of ${ROUNDS} `);
      // Each round begins with another one.
      const order = [...all.slice(round % all.length), ...all.slice(0, round % all.length)];
      for (const [{ name }, seen] of await measureRound(order, vendor)) rounds[name]?.push(seen);
      rmSync(audit, { force: true });
      process.stdout.write('\n');
    }
    const results = { ...describeRun(), servers: summarize(rounds, scenarios), goals: checkGoals(rounds) };
    process.stdout.write(`\n${report(results)}\n`);
    if (!options.quick) publish(results);
  }
} finally {
  vendor.stop();
}
