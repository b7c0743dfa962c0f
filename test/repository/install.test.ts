import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

const root = resolve(__dirname, '../..');

describe('npm ci', () => {
  it.each(['.', 'bench'])(
    'runs no install script of a dependency, in %s',
    (folder) => {
      const setting = execFileSync('npm', ['config', 'get', 'ignore-scripts'], {
        cwd: resolve(root, folder),
        encoding: 'utf8',
      });
      expect(setting.trim()).toBe('true');
    },
    30_000,
  );
});

describe('the versions of Node.js', () => {
  // "^20.20.0 || ^22.13.0 || >=24.0.0" is "20.20, 22.13 or 24".
  const versions = packageJson.engines.node.split(' || ').map((range) => {
    const [, major = '', minor = ''] = /(\d+)\.(\d+)/.exec(range) ?? [];
    return minor === '0' ? major : `${major}.${minor}`;
  });
  const words = `Node.js ${versions.slice(0, -1).join(', ')} or ${versions.at(-1) ?? ''}`;

  it.each(['README.md', 'CONTRIBUTING.md'])('are in %s as package.json has them', (page) => {
    expect(readFileSync(resolve(root, page), 'utf8').replaceAll(/\s+/g, ' ')).toContain(words);
  });
});

describe('the license', () => {
  it('is in LICENSE as package.json names it', () => {
    expect(packageJson.license).toBe('MIT');
    expect(readFileSync(resolve(root, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/);
  });
});
