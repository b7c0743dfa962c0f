import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildGraphiql } from './build/graphiql.ts';
import { noticesOf } from './build/notices.ts';

// Bundles the programs into dist/ (ADR 29). At run time they also read schema.graphql, operations/ and package.json.
rmSync('dist', { recursive: true, force: true });
const programs = await build({
  entryPoints: { main: 'src/main.ts', doctor: 'src/doctor/main.ts', audit: 'src/audit-cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // OpenTelemetry and the Redis client are dynamic imports: separate files, loaded on demand.
  // All files stay in dist/ itself: src/project-files.ts looks one folder up.
  splitting: true,
  // Keeps names and lines, so that stack traces are readable without a source map.
  minifySyntax: true,
  // THIRD-PARTY-NOTICES.txt has all notices.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // esbuild's workaround for CommonJS dependencies that call require() for modules of Node.js.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
const page = await buildGraphiql('dist/graphiql.html');
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf([programs.metafile, ...page]));
