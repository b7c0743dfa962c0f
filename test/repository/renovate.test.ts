import { readFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import renovate from '../../renovate.json' with { type: 'json' };

const { overrides, devDependencies, dependencies } = packageJson;
const { packageRules } = renovate;
const wanted: Record<string, string> = { ...overrides, ...devDependencies, ...dependencies };
const held = packageRules.flatMap(({ matchPackageNames = [], allowedVersions }) =>
  allowedVersions ? matchPackageNames.map((name) => [name, allowedVersions] as const) : [],
);

const parts = (version: string) => (/\d+(\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);

describe('the lines that renovate holds back', () => {
  it.each(held)('%s %s is what package.json wants', (name, allowed) => {
    const [major = NaN, minor = 0] = parts(wanted[name] ?? '');
    const [maxMajor = NaN, maxMinor = 0] = parts(allowed);
    expect(major < maxMajor || (major === maxMajor && minor < maxMinor)).toBe(true);
  });

  it('that have an ADR stand in it', () => {
    const adr = readFileSync(`${__dirname}/../../docs/adr/0004-versions-for-node-20.md`, 'utf8');
    const named = packageRules
      .filter(({ description }) => description.includes('0004'))
      .flatMap(({ matchPackageNames = [] }) => matchPackageNames);
    for (const name of named) expect(adr).toContain(name);
  });
});
