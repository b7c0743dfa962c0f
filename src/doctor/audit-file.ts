import { constants } from 'node:fs';
import { access, open, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, reason, skip, warn, type Finding } from './finding.ts';

const check = 'audit file';
/** The records of a cancel take about a kilobyte: 1 GiB leaves about a day to act. */
const WARN_BYTES = 2 ** 30;

/**
 * Checks that the user of this process can append to the audit file and sync it, and how much space is left. The file
 * is not created: if another user than that of the service created it, the service could not open it.
 */
export async function checkAuditFile(path: string | undefined): Promise<Finding> {
  if (path === undefined) {
    return skip(check, 'no AUDIT_FILE: records go to standard output, and the log collector stores them');
  }
  const user = `user ${String(process.getuid?.() ?? 'of this process')}`;
  try {
    const exists = await trySync(path);
    const { bavail, bsize } = await statfs(dirname(path));
    const free = bavail * bsize;
    const message = `${user} can ${exists ? 'append to' : 'create'} ${path}; ${Math.floor(free / 2 ** 20)} MiB are free`;
    if (free >= WARN_BYTES) return ok(check, message);
    const fix = 'Make room on that disk: when it is full, every cancel fails with AUDIT_UNAVAILABLE.';
    return warn(check, message, fix);
  } catch (error) {
    const fix =
      'The service does not start, and a running one fails every cancel with AUDIT_UNAVAILABLE. EACCES: give file and\n' +
      'folder to the user of the service. ENOENT: create the folder. EROFS: mount a volume there. ENOSPC: make room.\n' +
      'EINVAL: it is a device or a pipe, which cannot be synced; name a file.';
    return fail(check, `${user} can't write and sync ${path} (${reason(error)})`, fix);
  }
}

/** Syncs the file, if it exists, and its folder, as the service does. @returns whether the file exists */
async function trySync(path: string): Promise<boolean> {
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
  try {
    // Opening a pipe for writing only would wait for a reader.
    const handle = await open(path, constants.O_RDWR | constants.O_APPEND);
    await handle.datasync().finally(() => handle.close());
    return true;
  } catch (error) {
    if (reason(error) !== 'ENOENT') throw error;
    await access(dirname(path), constants.W_OK | constants.X_OK);
    return false;
  }
}
