import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** The files and folders that a section names, from its heading to the next one. */
function pathsIn(heading: string): string[] {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [body = ''] = section.split('\n## ');
  return [...body.matchAll(/`((?:src|test)\/[^`]*)`/g)].map(([, path = '']) => path);
}

describe('CONTRIBUTING.md', () => {
  it.each([
    ['What happens to a request', 15],
    ['Which test has which behavior', 25],
    ['Where things are', 10],
  ])('names files that exist: %s', (heading, atLeast) => {
    const paths = pathsIn(heading);
    expect(paths.length).toBeGreaterThanOrEqual(atLeast);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('lists every integration test', () => {
    const listed = pathsIn('Which test has which behavior');
    const tests = readdirSync(join(root, 'test/integration')).filter((name) => name.endsWith('.test.ts'));
    expect(tests.filter((name) => !listed.includes(`test/integration/${name}`))).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  it('names tests that exist', () => {
    const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
    const paths = [...security.matchAll(/`(test\/[^`]*)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThanOrEqual(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
