import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { contenders } from './contenders.ts';
import { moveToLoadCore } from './cores.ts';
import { prepare, type Files } from './prepare.ts';
import { writePerformancePage, writeReadme } from './report/pages.ts';
import { provenance, readResults, writeResults } from './results.ts';
import { createRuntime, NODE_MAJORS, type Runtime } from './runtime.ts';
import { measureGroupCommit } from './scale/group-commit.ts';
import { measureGrowth } from './scale/growth.ts';
import { measureMemory } from './scale/memory.ts';
import { measureProcesses } from './scale/processes.ts';
import { scenarios } from './scenarios.ts';
import { startVendorStub, type VendorStub } from './vendor-stub.ts';

/*
 * Measures vending beside its peers and a baseline. Linux with two cores, wrk and gcc; haproxy for --scale.
 *
 *   npm run bench                     the goals, on Node.js 20 and 24
 *   npm run bench -- --scale          processes, group commit, growth; on Node.js 24
 *   npm run bench -- --million        memory over a million cancels; on Node.js 24
 *   npm run bench -- --check          checks the contenders, measures nothing
 *   npm run bench -- --report         writes the pages from bench/results/*.json, measures nothing
 *
 *   --quick                           one round of one second
 *   --node 24                         one version of Node.js
 *   --rounds 5 --seconds 2
 *   --flags="--max-semi-space-size=32"   flags of Node.js for all contenders
 *   --arenas 2                        MALLOC_ARENA_MAX of all contenders, 0: not set
 *   --only vending,mercurius          some contenders
 *   --scenario products               the scenarios with this in their names
 *
 * Results are written to bench/results/ and docs/performance.md, but with one of --quick, --flags, --arenas, --only and
 * --scenario to bench/build/trial/ alone.
 */
const { values: options } = parseArgs({
  options: {
    scale: { type: 'boolean', default: false },
    million: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    node: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    flags: { type: 'string', default: '' },
    arenas: { type: 'string', default: '2' },
    only: { type: 'string' },
    scenario: { type: 'string' },
  },
});
const isTrial =
  options.quick || !!options.flags || options.arenas !== '2' || !!options.only || !!options.scenario;
const folder = isTrial ? 'bench/build/trial' : 'bench/results';
const seconds = Number(options.seconds ?? (options.quick ? 1 : 2));
const roundsOr = (rounds: number) => Number(options.rounds ?? (options.quick ? 1 : rounds));
const runtimeOf = (major: string) =>
  createRuntime(major, { flags: options.flags.split(' ').filter(Boolean), arenas: Number(options.arenas) });

async function measureGoals(files: Files, stub: VendorStub): Promise<void> {
  const names = options.only?.split(',');
  const all = contenders(files).compared.filter(({ name }) => !names || names.includes(name));
  const wanted = scenarios.filter(({ name }) => name.includes(options.scenario ?? ''));
  for (const major of options.node ? [options.node] : NODE_MAJORS) {
    const runtime = runtimeOf(major);
    await check(all, { files, runtime, stub });
    if (options.check) continue;
    const rounds = roundsOr(5);
    const about = provenance(runtime, rounds, seconds);
    const measured = await compare(all, { files, runtime, stub, scenarios: wanted, rounds, seconds });
    writeResults(folder, `node-${major}`, { ...about, contenders: measured });
  }
}

async function measureScale(files: Files, stub: VendorStub, runtime: Runtime): Promise<void> {
  const all = contenders(files);
  const shared = { contenders: all, files, runtime, stub, rounds: roundsOr(3), seconds };
  await check([all.vending, all.vendingAuditFile, all.sameDutiesAuditFile], { files, runtime, stub });
  const about = provenance(runtime, shared.rounds, seconds);
  const processes = await measureProcesses(shared);
  const groupCommit = await measureGroupCommit(shared);
  const growth = await measureGrowth(shared);
  writeResults(folder, 'scale', { ...about, processes, groupCommit, growth });
}

async function measureMillion(files: Files, stub: VendorStub, runtime: Runtime): Promise<void> {
  const about = provenance(runtime, 1, seconds);
  const samples = await measureMemory({ contenders: contenders(files), files, runtime, stub });
  writeResults(folder, 'memory', { ...about, samples });
}

async function measure(): Promise<void> {
  if (isTrial) rmSync(folder, { recursive: true, force: true });
  const files = await prepare(options.scale ? ['haproxy'] : []);
  moveToLoadCore();
  const stub = await startVendorStub(files.stub);
  const newest = options.node ?? NODE_MAJORS.at(-1) ?? '';
  try {
    if (options.scale) await measureScale(files, stub, runtimeOf(newest));
    if (options.million) await measureMillion(files, stub, runtimeOf(newest));
    if (!options.scale && !options.million) await measureGoals(files, stub);
  } finally {
    stub.stop();
  }
}

if (!options.report) await measure();
if (!options.check) {
  const results = readResults(folder, NODE_MAJORS);
  writeReadme(folder, results);
  if (!isTrial) writePerformancePage(results);
  process.stdout.write(`\n${folder}/README.md\n`);
}
