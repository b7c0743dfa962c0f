import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { federatedAhead, poolAlone } from './build/ahead.ts';

/*
 * Builds the service into dist/, where it needs nothing else of the project but schema.graphql, operations/ and
 * package.json (ADR 29):
 *
 *   main.js, vending.cjs     the service in one file, and what compiles and runs it (src/start.ts)
 *   vending.cjs.cache        that file as V8 has compiled it, for the version of Node.js that runs this
 *   doctor.js, audit.js       the doctor and the audit's program; the rest is what the service loads only where it is needed
 */
const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Not whitespace: a stack trace names functions and lines of a file that can be read.
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Fastify asks for them only where it isn't given others (src/server.ts).
  external: ['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler'],
} satisfies BuildOptions;

const commonJs = { format: 'cjs', outExtension: { '.js': '.cjs' } } satisfies BuildOptions;

/** What the service loads only where it is needed, by what its files are called in dist/. */
const lazy = {
  'src/telemetry/opentelemetry.ts': 'opentelemetry',
  'src/rate-limit/redis.ts': 'redis',
  '@graphql-yoga/render-graphiql': 'graphiql',
};

/** Leaves that out of the service's own file. */
const apart: Plugin = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      const found = Object.entries(lazy).find(([name]) => name.endsWith(path.replace(/^\./, '')));
      return found && { path: `./${found[1]}.cjs`, external: true };
    });
  },
};

rmSync('dist', { recursive: true, force: true });
await build({
  ...common,
  ...commonJs,
  entryPoints: { vending: 'src/main.ts' },
  // What was compiled before can't import; so what it loads later is required.
  supported: { 'dynamic-import': false },
  plugins: [apart, federatedAhead, poolAlone],
  define: { 'import.meta.url': '__fileUrl' },
  // What src/start.ts calls.
  banner: {
    js: "(function (require, file) { 'use strict'; const __fileUrl = require('node:url').pathToFileURL(file).href;",
  },
  footer: { js: '})' },
});
// It is read as Latin-1 (src/start.ts). esbuild escapes strings, and neither regular expressions nor String.raw.
const { code } = await transform(readFileSync('dist/vending.cjs'), {
  minifyWhitespace: true,
  legalComments: 'none',
});
if (/[\u0080-\uffff]/.test(code)) throw new Error('dist/vending.cjs is not ASCII outside of comments');
await build({
  ...common,
  ...commonJs,
  entryPoints: Object.fromEntries(Object.entries(lazy).map(([path, name]) => [name, path])),
});
await build({
  ...common,
  entryPoints: { main: 'src/start.ts', doctor: 'src/doctor/main.ts', audit: 'src/audit-cli/main.ts' },
  format: 'esm',
  splitting: true,
  // Many dependencies are CommonJS, and require what belongs to Node.js.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
// A program of its own, which ends with the service, and has the flags of V8 that package.json and Dockerfile give it.
const flags = ['--max-semi-space-size=32', '--import', 'tsx'];
execFileSync(process.execPath, [...flags, 'scripts/build/compile.ts'], {
  // Not what the environment says of a service.
  env: {},
  stdio: ['ignore', 'ignore', 'inherit'],
});
