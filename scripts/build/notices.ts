import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Licenses under which code may be shipped with this service, given their text. */
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

/** Packages that may be shipped under another license; docs/licenses.md says why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The folder of the package that a file belongs to; undefined for a file of this project. */
function packageFolder(file: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

/** Everything that a package says about its license, as it is in its files. */
function textsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice|thirdpartynotices)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * Writes the notices of all packages that bundles contain.
 *
 * @param metafiles - what esbuild says of the bundles
 * @throws Error that names each package whose license is not allowed
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
    const { name, version, license = 'none' } = JSON.parse(manifest) as Package;
    if (!ALLOWED.has(license) && EXCEPTIONS[name] !== license) faults.push(`${name} ${version}: ${license}`);
    notices.set(`${name} ${version}`, [`${name} ${version} (${license})`, ...textsOf(folder)].join('\n\n'));
  }
  if (faults.length > 0) {
    throw new Error(`The build contains packages whose license is not allowed:\n${faults.join('\n')}`);
  }
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  const head = 'The files of this folder contain parts of the following packages.';
  return `${[head, ...sorted].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
