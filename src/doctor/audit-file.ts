import { constants } from 'node:fs';
import { access, open, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reason, type Finding } from './finding.ts';

const check = 'audit file';
/** A cancel takes about a kilobyte: with less than this there is still a day or so to act. */
const WARN_BYTES = 2 ** 30;

/**
 * Whether whoever runs this can append to the audit file, and how much the disk still takes. The file isn't
 * created: made by the wrong user, it would lock the service out.
 */
export async function checkAuditFile(path: string | undefined): Promise<Finding> {
  if (path === undefined) {
    const says =
      'no AUDIT_FILE: records go to standard output, and are as safe as whoever collects that makes them';
    return { check, verdict: 'skip', says };
  }
  const user = `user ${String(process.getuid?.() ?? 'of this process')}`;
  try {
    const isThere = await sync(path);
    const { bavail, bsize } = await statfs(dirname(path));
    const free = bavail * bsize;
    const says = `${user} can ${isThere ? 'append to' : 'create'} ${path}; ${Math.floor(free / 2 ** 20)} MiB are free`;
    if (free >= WARN_BYTES) return { check, verdict: 'ok', says };
    const mend = 'Make room on that disk: when it is full, every cancel is refused with AUDIT_UNAVAILABLE.';
    return { check, verdict: 'warn', says, mend };
  } catch (error) {
    return {
      check,
      verdict: 'fail',
      says: `${user} can't write ${path} (${reason(error)})`,
      mend:
        'Until it can be written, every cancel is refused with AUDIT_UNAVAILABLE. EACCES: give file and folder to the user\n' +
        'that the service runs as. ENOENT: create the folder. EROFS: mount a volume there. ENOSPC: make room.',
    };
  }
}

/** Opens the file as the service does, but never creates it. @returns whether it is there */
async function sync(path: string): Promise<boolean> {
  try {
    const handle = await open(path, constants.O_WRONLY | constants.O_APPEND);
    await handle.datasync().finally(() => handle.close());
    return true;
  } catch (error) {
    if (reason(error) !== 'ENOENT') throw error;
    await access(dirname(path), constants.W_OK | constants.X_OK);
    return false;
  }
}
