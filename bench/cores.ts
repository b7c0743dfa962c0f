import { execFileSync } from 'node:child_process';

/** The core of the server that is measured. */
export const SERVER_CORE = '0';
/** The core of wrk, the stub, the readers of output and this program. */
export const LOAD_CORE = '1';

/** Moves this program to the core of the load. */
export function moveToLoadCore(): void {
  execFileSync('taskset', ['-cp', LOAD_CORE, String(process.pid)], { stdio: 'ignore' });
}
