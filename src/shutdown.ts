import type { Logger } from 'pino';

/** Why the process ends: a signal or an uncaught error. */
export type StopReason = { readonly signal: NodeJS.Signals } | { readonly error: unknown };

/**
 * A signal within this time after the first belongs to the same stop, in milliseconds: npm forwards a signal that the
 * process group received too (Ctrl-C, systemd's default KillMode, Docker Compose).
 */
const SAME_STOP_MS = 2000;

/**
 * Calls `stop` once, at the first signal or uncaught error, and exits when its promise settles: with 0 after a signal,
 * with 1 after an error. A signal 2 s or more after the first exits at once, with 1.
 *
 * The listeners are never removed, because a signal without a listener kills the process. The library close-with-grace
 * replaces its listeners by ones that exit: with it, Ctrl-C lost the answers of 10 of 12 cancels.
 *
 * A system error that a callback threw is only logged: without a free descriptor, timers of libraries throw EMFILE, and
 * anybody who opens connections could end every replica.
 *
 * @param stop - closes everything; an uncaught error meanwhile is logged, and requests in flight still finish
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
  // Also emitted for promises that are rejected without a handler.
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
