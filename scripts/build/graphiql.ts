import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';

const options = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
  outdir: 'unused',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.ttf': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
} as const satisfies BuildOptions;

async function bundle(entryPoint: string, define: Record<string, string> = {}) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [entryPoint],
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  });
  const text = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: text('.js'), style: text('.css'), metafile };
}

/**
 * Bundles graphiql/ with its styles, fonts and workers into one page, so that browsers load nothing else. The server
 * fills in its content (src/http/explorer/graphiql.ts).
 *
 * @param file - the path of the page
 * @returns esbuild's metafiles of its bundles
 */
export async function buildGraphiql(file: string): Promise<Metafile[]> {
  const [editor, json, graphql] = await Promise.all([
    bundle('monaco-editor/esm/vs/editor/editor.worker.js'),
    bundle('monaco-editor/esm/vs/language/json/json.worker.js'),
    bundle('monaco-graphql/esm/graphql.worker.js'),
  ]);
  const page = await bundle('graphiql/main.tsx', {
    EDITOR_WORKER: JSON.stringify(editor.script),
    JSON_WORKER: JSON.stringify(json.script),
    GRAPHQL_WORKER: JSON.stringify(graphql.script),
  });
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>vending</title>
<link rel="icon" href="data:,">
<style>${page.style.replaceAll('</style', '<\\/style')}</style>
</head>
<body>
<div id="graphiql"></div>
<script type="application/json" id="content"></script>
<script>${page.script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--')}</script>
</body>
</html>
`;
  mkdirSync(dirname(file), { recursive: true });
  // Replaces the page atomically, because a service may be reading it.
  writeFileSync(`${file}.new`, html);
  renameSync(`${file}.new`, file);
  return [editor, json, graphql, page].map(({ metafile }) => metafile);
}
