/** What is used of an `AbortSignal`. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * Does some work with a signal that is aborted when its time is up, or together with another one. When the work
 * has ended no timer and no listener is left.
 *
 * @param ms - how long it may take; the reason is then a `TimeoutError`
 * @param also - aborts the work as well, with its own reason
 */
export async function withTimeout<T>(
  ms: number,
  also: Signal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException('The time is up.', 'TimeoutError'));
  }, ms);
  const onAbort = () => {
    controller.abort(also?.reason);
  };
  also?.addEventListener('abort', onAbort);
  if (also?.aborted) onAbort();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    also?.removeEventListener('abort', onAbort);
  }
}
