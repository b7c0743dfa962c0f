import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/*
 * Bundles the two programs of the service, with all that they need, into dist/. To find and read a thousand files
 * took more than half of a start (ADR 29). What is loaded only where it is needed stays in files of its own.
 */
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts', 'src/doctor.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'linked',
  logLevel: 'warning',
  // Fastify asks for them only where it isn't given others (src/app.ts).
  external: ['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler'],
  // Many dependencies are CommonJS, and require what belongs to Node.js.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
