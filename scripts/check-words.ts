import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { retiredWords } from './retired-words.ts';

// Finds retired words in documents, in the schema's descriptions, and in the messages of the service (the strings of
// src/). Prints file, line, word and replacement.

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const matchers = retiredWords.map(({ pattern, use }) => ({
  regExp: new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'gi'),
  use,
}));

/** The checked documents, as glob patterns of git. */
const DOCUMENTS = [
  ...['*.md', 'docs/**/*.md', 'deploy/**/*.md', 'sandbox/*.md', 'bench/**/*.md', 'examples/**/*.md'],
  ...['schema.graphql', 'operations/*', 'deploy/**/*.yaml', 'deploy/**/*.yml', 'deploy/**/*.json'],
  'supergraph/*.yaml',
];
const SOURCES = ['src/**/*.ts'];
/** Documents that are not revised yet. */
const NOT_YET: readonly string[] = [
  'docs/adr/0021-known-operations-past-apollo-server.md',
  'docs/adr/0032-a-fast-path-before-fastify.md',
];

const filesOf = (patterns: readonly string[]): string[] =>
  execFileSync('git', ['ls-files', '--', ...patterns.map((pattern) => `:(glob)${pattern}`)], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && !NOT_YET.includes(file) && !file.includes('/generated/'));

/** The lines of a Markdown document. Those of code blocks, which show the output of programs, are empty. */
function proseOf(document: string): string[] {
  let isCode = false;
  return document.split('\n').map((line) => {
    if (/^\s*```/.test(line)) isCode = !isCode;
    return isCode ? '' : line;
  });
}

/** The string literals of a source file, by line. */
function stringsOf(file: string, source: string): string[] {
  const lines: string[] = [];
  const sourceFile = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { line } = sourceFile.getLineAndCharacterOfPosition(node.getStart());
      lines[line] = `${lines[line] ?? ''} ${node.text.replaceAll('\n', ' ')}`;
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  return lines;
}

let found = 0;
function check(file: string, lines: readonly (string | undefined)[]): void {
  lines.forEach((text = '', index) => {
    for (const { regExp, use } of matchers) {
      for (const [word] of text.matchAll(regExp)) {
        found += 1;
        console.error(`${file}:${index + 1}: "${word}" → ${use}`);
      }
    }
  });
}

for (const file of filesOf(DOCUMENTS)) {
  const text = read(file);
  check(file, file.endsWith('.md') ? proseOf(text) : text.split('\n'));
}
for (const file of filesOf(SOURCES)) check(file, stringsOf(file, read(file)));
process.exitCode = found > 0 ? 1 : 0;
