import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import packageLock from '../../package-lock.json' with { type: 'json' };

const page = readFileSync(resolve(__dirname, '../../docs/licenses.md'), 'utf8');

describe('docs/licenses.md', () => {
  it('lists every package that npm installs under the Elastic License', () => {
    const installed = Object.entries(packageLock.packages).flatMap(
      ([path, { license = '' }]: [string, { license?: string }]) =>
        /elastic/i.test(license) ? [path.replace(/^.*node_modules\//, '')] : [],
    );
    const listed = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...new Set(installed)].sort());
  });

  it('is about all packages of Apollo: each says its license in the lock file', () => {
    const apollo = Object.entries(packageLock.packages).filter(([path]) =>
      /node_modules\/@apollo\/[^/]+$/.test(path),
    );
    expect(apollo.length).toBeGreaterThan(10);
    for (const [path, entry] of apollo) {
      expect([path, (entry as { license?: string }).license]).toEqual([
        path,
        expect.stringMatching(/^(MIT|BSD-3-Clause|Elastic-2\.0)$/),
      ]);
    }
  });
});
