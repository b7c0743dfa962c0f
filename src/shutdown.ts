import type { Logger } from 'pino';

/** Why the process ends: a signal, or an error that nothing caught. */
export type StopReason = { readonly signal: NodeJS.Signals } | { readonly error: unknown };

/**
 * A stop can be delivered twice: npm forwards a signal that its process group got as well (Ctrl-C, systemd's default
 * KillMode, Docker Compose). A signal within this time after the first belongs to the same stop.
 */
const SAME_STOP_MS = 2000;

/**
 * Calls `stop` once, at the first of the signals or at an error that nothing caught, and exits when its promise
 * settles: with 0 after a signal, with 1 after an error. A signal 2 s or more after the first ends the process at once,
 * with 1. The listeners are never removed, because a signal without a listener kills the process: the library
 * close-with-grace replaces its listeners by ones that exit, and lost the answers of 10 of 12 cancels to Ctrl-C.
 *
 * A system error that a callback threw is only logged: without a free descriptor, timers of libraries throw EMFILE, and
 * anybody who opens connections could end every replica.
 *
 * @param stop - closes everything; an error during it is logged, and the requests in flight still finish
 */
export function stopOn(
  signals: readonly NodeJS.Signals[],
  stop: (reason: StopReason) => Promise<void>,
  log: Logger,
): void {
  let stoppingSince: number | undefined;
  let exitCode = 0;
  const begin = (reason: StopReason) => {
    stoppingSince = performance.now();
    void stop(reason)
      .catch(fail)
      .finally(() => process.exit(exitCode));
  };
  const fail = (err: unknown) => {
    exitCode = 1;
    log.error({ err }, 'ending after an unexpected error');
  };
  for (const signal of signals) {
    process.on(signal, () => {
      if (stoppingSince === undefined) begin({ signal });
      else if (performance.now() - stoppingSince >= SAME_STOP_MS) process.exit(1);
      else log.info({ signal }, 'ending: a second signal within 2 s belongs to the same stop');
    });
  }
  // Includes promises that are rejected without a handler.
  process.on('uncaughtException', (error: unknown, origin) => {
    if (origin === 'uncaughtException' && isSystemError(error)) {
      log.error({ err: error }, 'a callback threw a system error');
      return;
    }
    fail(error);
    if (stoppingSince === undefined) begin({ error });
  });
}

const isSystemError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'syscall' in error;
