import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const read = (name: string): string => readFileSync(resolve(__dirname, '../..', name), 'utf8');
const english = read('README.md');
const chinese = read('README.zh-CN.md');

const codeBlocks = (page: string): string[] => page.match(/^```[^]*?^```$/gm) ?? [];
/** The headings' levels and the addresses of the links, in their order, section by section. */
const outline = (page: string): string[][] =>
  page
    .replaceAll(/^```[^]*?^```$/gm, '')
    .split(/^(?=#+ )/m)
    .map((section) => [
      /^#+/.exec(section)?.[0] ?? '',
      ...[...section.matchAll(/\]\((.+?)\)/g)].map(([, address = '']) => address).sort(),
    ]);

describe('README.zh-CN.md', () => {
  it('has the code blocks of README.md', () => {
    expect(codeBlocks(english)).not.toEqual([]);
    expect(codeBlocks(chinese)).toEqual(codeBlocks(english));
  });

  it('has the sections of README.md, with the same links', () => {
    const [, ...sections] = outline(english);
    expect(outline(chinese).slice(1)).toEqual(sections);
  });

  it('is linked from the first lines of README.md, and links back', () => {
    expect(english.split('\n').slice(0, 3).join('\n')).toContain('(README.zh-CN.md)');
    expect(chinese.split('\n').slice(0, 3).join('\n')).toContain('(README.md)');
  });
});
