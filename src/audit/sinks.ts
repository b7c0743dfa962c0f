import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import pLimit from 'p-limit';
import type { StandardOutput } from '../telemetry/standard-output.ts';

/** Where audit records are written. */
export interface AuditSink {
  /** Writes whole lines. Once it resolves they are durable; if it rejects, some may be. */
  append(lines: string): Promise<void>;
  /** Continues in a new file at the same path. If that can't be opened, it rejects and continues in the old one. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** Writes to standard output, between the lines of the log. */
export function standardOutput(output: Pick<StandardOutput, 'append'>): AuditSink {
  return {
    append: (lines) => output.append(lines),
    reopen: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/**
 * Opens a file to append to. If there is none, it is created with access for its owner only.
 *
 * @throws the file system's error when the file can't be opened, or file and folder can't be synced
 */
export async function openAuditFile(path: string): Promise<AuditSink> {
  const oneAtATime = pLimit(1);
  let { handle, start } = await openAtEnd(path);

  /** A reopening that has not started. */
  let reopening: Promise<void> | undefined;

  async function reopen(): Promise<void> {
    reopening = undefined;
    const old = handle;
    ({ handle, start } = await openAtEnd(path));
    await old.close();
  }

  return {
    append: (lines) =>
      oneAtATime(async () => {
        // The file was deleted: records in it would be lost.
        if ((await handle.stat()).nlink === 0) await reopen();
        const text = start + lines;
        // If this fails half-way, the next record must not continue a torn line.
        start = '\n';
        await handle.appendFile(text);
        await handle.datasync();
        start = '';
      }),
    // Concurrent requests share one reopening: records would have to wait for a queue of them.
    reopen: () => (reopening ??= oneAtATime(reopen)),
    close: () => oneAtATime(() => handle.close()),
  };
}

/** Opens a file. `start` goes before the first record: a line break if the file ends with a torn line. */
async function openAtEnd(path: string): Promise<{ handle: FileHandle; start: '' | '\n' }> {
  const handle = await open(path, 'a+', 0o600);
  try {
    // Fails for a device or a pipe, which would not keep the records.
    await handle.datasync();
    const { size } = await handle.stat();
    const last = Buffer.from('\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    // The name of a new file is stored in its folder, which must be synced as well.
    const folder = await open(dirname(path), 'r');
    await folder.sync().finally(() => folder.close());
    return { handle, start: last.toString() === '\n' ? '' : '\n' };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
