import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { describeRuntime, type Runtime } from './runtime.ts';
import type { Run } from './wrk.ts';

/** Where and with what something was measured. */
export interface Provenance {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  /** Version, flags and environment of Node.js, the same for all contenders. */
  readonly runtime: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  /** How long each load was, in seconds. */
  readonly seconds: number;
}

/** What was measured of one contender in one round. */
export interface Round {
  /** By the name of the scenario. */
  readonly runs: Readonly<Record<string, Run>>;
  readonly startMs: number;
  readonly startCpuMs: number;
  /** Resident memory after all scenarios, in MiB. */
  readonly rssMiB: number;
}

/** The comparison on one version of Node.js: rounds by contender, the baseline first. */
export interface Comparison extends Provenance {
  readonly contenders: Readonly<Record<string, readonly Round[]>>;
}

/** Loads of one setup, a run for each round. */
export interface Series {
  readonly name: string;
  readonly runs: readonly Run[];
}

/** One load with 1 process and with 2. */
export interface ProcessesRun extends Run {
  /** CPU of haproxy for each request, in microseconds; absent without it. */
  readonly proxyCpuUs?: number;
  /** How much of all cores was in use, 0 to 1. */
  readonly busy: number;
}

/** Cost of one operation with so many items. */
export interface GrowthStep {
  readonly items: number;
  readonly runs: readonly Run[];
  /** Resident memory after the load, in MiB, a number for each round. */
  readonly rssMiB: readonly number[];
}

/** Cost of one operation as the number of items grows. */
export interface Growth {
  readonly title: string;
  readonly unit: string;
  readonly steps: readonly GrowthStep[];
}

/** What `--scale` measures. */
export interface Scale extends Provenance {
  readonly processes: readonly { readonly name: string; readonly runs: readonly ProcessesRun[] }[];
  readonly groupCommit: {
    /** How long one line and its fdatasync take, one after the other, in microseconds, for each round. */
    readonly fdatasyncUs: readonly number[];
    readonly series: readonly Series[];
  };
  readonly growth: readonly Growth[];
}

/** What `--million` measures. */
export interface Memory extends Provenance {
  /** Cancels answered, and resident memory in MiB. */
  readonly samples: readonly (readonly [cancels: number, rssMiB: number])[];
}

/** Everything that was measured so far, as files in one folder. */
export interface Results {
  readonly comparisons: readonly Comparison[];
  readonly scale?: Scale | undefined;
  readonly memory?: Memory | undefined;
}

const PACKAGES = ['mercurius', '@apollo/server', 'graphql-yoga', 'fastify', 'undici', 'graphql'];

const version = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** Describes a run that starts now. */
export function provenance(runtime: Runtime, rounds: number, seconds: number): Provenance {
  const git = (...args: string[]) => execFileSync('git', args).toString().trim();
  // What an earlier run has written is no change of what is measured.
  const changed = git('status', '--porcelain', '--', ':!bench/results', ':!docs/performance.md');
  const commit = git('rev-parse', '--short', 'HEAD') + (changed && '-dirty');
  return {
    date: new Date().toISOString(),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    node: runtime.major,
    runtime: describeRuntime(runtime),
    versions: {
      vending: `${version('.')} at ${commit}`,
      ...Object.fromEntries(PACKAGES.map((name) => [name, version(`bench/node_modules/${name}`)])),
    },
    rounds,
    seconds,
  };
}

/** Numbers with five digits: the noise is in the third. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(5)) : value;

/** Writes one file of results. */
export function writeResults(folder: string, name: string, results: Comparison | Scale | Memory): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, rounded, 1)}\n`);
}

/** Reads all results of a folder; what was not measured is absent. */
export function readResults(folder: string, nodeMajors: readonly string[]): Results {
  const read = (name: string): unknown => {
    const file = join(folder, `${name}.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  return {
    comparisons: nodeMajors.flatMap((major) => (read(`node-${major}`) as Comparison | undefined) ?? []),
    scale: read('scale') as Scale | undefined,
    memory: read('memory') as Memory | undefined,
  };
}
