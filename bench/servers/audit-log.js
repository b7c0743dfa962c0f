// The audit log of mercurius-same-duties.js.
import { open } from 'node:fs/promises';

/**
 * Opens a file to append to, or standard output.
 *
 * @returns a function that resolves when its line is written, in a file when it is on disk
 */
export async function openAuditLog(path) {
  const write = path ? appendTo(await open(path, 'a', 0o600)) : writeToStdout;
  let waiting = [];
  let isWriting = false;

  async function commit() {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await write(batch.map(({ line }) => line).join(''));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isWriting = false;
  }

  return (line) =>
    new Promise((resolve, reject) => {
      waiting.push({ line, resolve, reject });
      if (isWriting) return;
      isWriting = true;
      setImmediate(commit);
    });
}

const appendTo = (file) => async (lines) => {
  await file.appendFile(lines);
  await file.datasync();
};

const writeToStdout = (lines) =>
  new Promise((resolve, reject) => {
    process.stdout.write(lines, (error) => (error ? reject(error) : resolve()));
  });
