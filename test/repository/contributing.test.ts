import { existsSync, readFileSync } from 'node:fs';
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
});
