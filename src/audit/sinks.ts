import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import pLimit from 'p-limit';
import type { StandardOutput } from '../telemetry/standard-output.ts';

/** Where audit records go. */
export interface AuditSink {
  /** Writes whole lines. When it resolves they are where they must be; when it rejects, some may be. */
  append(lines: string): Promise<void>;
  /** Goes on in a new file at the same path; rejects, and goes on in the old one, when that can't be opened. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** Writes to standard output, which the log shares. */
export function standardOutput(output: Pick<StandardOutput, 'append'>): AuditSink {
  return {
    append: (lines) => output.append(lines),
    reopen: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/**
 * Opens a file to append to, and creates it for its owner alone if there is none. What is appended is on disk
 * when that resolves.
 *
 * @throws the error of the file system when it can't be opened, or lacks a name that is on disk
 */
export async function openAuditFile(path: string): Promise<AuditSink> {
  const one = pLimit(1);
  let { handle, start } = await openAtEnd(path);

  /** A reopening that has not begun. */
  let reopening: Promise<void> | undefined;

  async function reopen(): Promise<void> {
    reopening = undefined;
    const old = handle;
    ({ handle, start } = await openAtEnd(path));
    await old.close();
  }

  return {
    append: (lines) =>
      one(async () => {
        // Whoever deleted the file would have every record until the next rotation with it.
        if ((await handle.stat()).nlink === 0) await reopen();
        const text = start + lines;
        // Should this fail half-way, what comes next must not continue a torn line.
        start = '\n';
        await handle.appendFile(text);
        await handle.datasync();
        start = '';
      }),
    // Requests that come at once are one: records would have to wait for a queue of them.
    reopen: () => (reopening ??= one(reopen)),
    close: () => one(() => handle.close()),
  };
}

/** Opens a file, and says what the first line must start with so that it is a line of its own. */
async function openAtEnd(path: string): Promise<{ handle: FileHandle; start: '' | '\n' }> {
  const handle = await open(path, 'a+', 0o600);
  try {
    // A device or a pipe can't be synced, so records in it could be lost.
    await handle.datasync();
    const { size } = await handle.stat();
    const last = Buffer.from('\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    // The name of a file that was created is in its folder, and that has to reach the disk too.
    const folder = await open(dirname(path), 'r');
    await folder.sync().finally(() => folder.close());
    return { handle, start: last.toString() === '\n' ? '' : '\n' };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
