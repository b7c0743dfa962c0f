import { execFileSync } from 'node:child_process';

/** The Node.js that runs every contender, and how. */
export interface Runtime {
  /** The major version. */
  readonly major: string;
  readonly version: string;
  /** The program. */
  readonly node: string;
  /** Flags of Node.js and V8. */
  readonly flags: readonly string[];
  /** Environment variables that concern the runtime. */
  readonly env: Readonly<Record<string, string>>;
}

/** The versions that are measured by default: packages `nodeN` in bench/package.json. */
export const NODE_MAJORS = ['20', '24'];
/** What the image of vending sets; Node.js 20 has no compile cache. */
const COMPILE_CACHE = 'bench/build/compile-cache';

/** Settings that the bench is told, for all contenders. */
export interface RuntimeOptions {
  readonly flags: readonly string[];
  /** MALLOC_ARENA_MAX; 0: not set. */
  readonly arenas: number;
}

/** Describes how contenders are run by one version of Node.js. */
export function createRuntime(major: string, { flags, arenas }: RuntimeOptions): Runtime {
  const node = `bench/node_modules/node${major}/bin/node`;
  const version = execFileSync(node, ['--version']).toString().trim().slice(1);
  return {
    major,
    version,
    node,
    flags,
    env: {
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      ...(arenas > 0 && { MALLOC_ARENA_MAX: String(arenas) }),
    },
  };
}

/** One line for the report. */
export function describeRuntime({ version, flags, env }: Runtime): string {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return `Node.js ${version}, ${flags.length > 0 ? flags.join(' ') : 'no flags'}, ${settings.join(' ')}`;
}
