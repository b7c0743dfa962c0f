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

const FENCE = /^( *)```(\w*) *(.*)\n((?:.*\n)*?)\1```$(?:\n\s*```json\n((?:.*\n)*?)\s*```$)?/gm;

/** The blocks of commands of a page in Markdown, in the order in which they stand there. */
export function commandsOf(path: string): Commands[] {
  const page = readFileSync(path, 'utf8');
  return [...page.matchAll(FENCE)].flatMap(
    ({ index, 1: indent = '', 2: language = '', 3: mark = '', 4: text = '', 5: prints }) =>
      ['sh', 'bash', 'shell', 'console'].includes(language)
        ? [
            {
              line: page.slice(0, index).split('\n').length,
              mark,
              text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
              ...(prints !== undefined && { prints }),
            },
          ]
        : [],
  );
}
