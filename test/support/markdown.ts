import { readFileSync } from 'node:fs';

/** A fenced block of commands, and what stands behind it. */
export interface Commands {
  readonly line: number;
  /** The words behind `sh`. */
  readonly mark: string;
  readonly text: string;
  /** The JSON of a block that follows at once: what the commands print. */
  readonly prints?: string;
}

interface Block {
  readonly line: number;
  readonly language: string;
  readonly mark: string;
  readonly text: string;
  /** Whether nothing but an empty line stands between the block before and this one. */
  readonly follows: boolean;
}

function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let follows = false;
  let open: { indent: string; block: Omit<Block, 'text'>; lines: string[] } | undefined;
  page.split('\n').forEach((line, i) => {
    const [, indent = '', language = '', mark = ''] = /^( *)```(\w*) *(.*)$/.exec(line) ?? [];
    const isFence = line.trimStart().startsWith('```');
    if (open && isFence) {
      blocks.push({ ...open.block, text: `${open.lines.join('\n')}\n` });
      open = undefined;
      follows = true;
    } else if (open) {
      open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    } else if (isFence) {
      open = { indent, block: { line: i + 1, language, mark, follows }, lines: [] };
    } else if (line.trim() !== '') {
      follows = false;
    }
  });
  return blocks;
}

/** What is typed in a session, which shows what was printed as well. */
const typed = (session: string): string =>
  [...session.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => `${command}\n`).join('');

/** The blocks of commands of a page in Markdown, in the order in which they stand there. */
export function commandsOf(path: string): Commands[] {
  const blocks = blocksOf(readFileSync(path, 'utf8'));
  return blocks.flatMap(({ line, language, mark, text }, i) => {
    if (!['sh', 'bash', 'shell', 'console'].includes(language)) return [];
    const next = blocks[i + 1];
    const prints = next?.follows && next.language === 'json' ? { prints: next.text } : {};
    return [{ line, mark, text: language === 'console' ? typed(text) : text, ...prints }];
  });
}

/** A block of code that is a whole file: its name stands behind `file=`. */
export interface CodeFile {
  readonly name: string;
  readonly text: string;
}

/** The files in the blocks of code of a page in Markdown. */
export const filesOf = (path: string): CodeFile[] =>
  blocksOf(readFileSync(path, 'utf8')).flatMap(({ mark, text }) => {
    const [, name] = /^file=(\S+)$/.exec(mark) ?? [];
    return name === undefined ? [] : [{ name, text }];
  });
