import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Licenses of code that may be shipped with this service, provided that their text is included. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Python-2.0',
  '(MIT AND BSD-3-Clause)',
  '(MIT OR CC0-1.0)',
]);

/** Packages that may be shipped under another license; docs/licenses.md has the reasons. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@apollo/federation-internals': 'Elastic-2.0',
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** The text of the MIT license, from the line below the copyright. */
const MIT = readFileSync('LICENSE', 'utf8')
  .replace(/^[\s\S]*?(?=Permission is)/, '')
  .trim();

/** The folder of the package that a file belongs to; undefined for a file of this project. */
function packageFolder(file: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

/** The license texts and notices of a package, from its files. */
function textsOf(folder: string, { name, license, author }: Package): string[] {
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|thirdpartynotices)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0 || license !== 'MIT') return texts;
  // Some packages omit the text.
  const holder = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`;
  return [`Copyright (c) ${holder}`, MIT];
}

/**
 * Returns the notices of all packages that the bundles contain.
 *
 * @param metafiles - esbuild's metafiles of the bundles
 * @throws Error with each package whose license is not allowed or whose license text is missing
 */
export function noticesOf(metafiles: readonly Metafile[]): string {
  const shipped = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
  const folders = new Set(shipped.flatMap((file) => packageFolder(file) ?? []));
  const faults: string[] = [];
  const notices = new Map<string, string>();
  for (const folder of folders) {
    const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
    const about = JSON.parse(manifest) as Package;
    const { name, version, license = 'none' } = about;
    const texts = textsOf(folder, about);
    if (!ALLOWED.has(license) && EXCEPTIONS[name] !== license) faults.push(`${name} ${version}: ${license}`);
    if (texts.length === 0) faults.push(`${name} ${version}: no license text`);
    notices.set(`${name} ${version}`, [`${name} ${version} (${license})`, ...texts].join('\n\n'));
  }
  if (faults.length > 0) {
    throw new Error(
      `The build contains packages whose license is not allowed or not known:\n${faults.join('\n')}`,
    );
  }
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  const head = 'The files of this folder contain parts of the following packages.';
  return `${[head, ...sorted].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
