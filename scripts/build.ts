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
  // OpenTelemetry and the Redis client are dynamic imports: files of their own, loaded where they are used.
  // All stay in dist/ itself: src/project-files.ts looks one folder up.
  splitting: true,
  // Names and lines stay, so that a stack trace can be read without a source map.
  minifySyntax: true,
  // THIRD-PARTY-NOTICES.txt has them all.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // esbuild's recipe for dependencies in CommonJS that call require() for modules of Node.js.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
const page = await buildGraphiql('dist/graphiql.html');
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf([programs.metafile, ...page]));
