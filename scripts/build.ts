import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// Bundles the programs into dist/ (ADR 29). At run time they also read schema.graphql, operations/ and package.json.
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/main.ts', doctor: 'src/doctor/main.ts', audit: 'src/audit-cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // OpenTelemetry, the Redis client and GraphiQL are dynamic imports: files of their own, loaded where they are used.
  // All stay in dist/ itself: src/project-files.ts looks one folder up.
  splitting: true,
  // Names and lines stay, so that a stack trace can be read without a source map.
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // esbuild's recipe for dependencies in CommonJS that call require() for modules of Node.js.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
