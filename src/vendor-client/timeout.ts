/**
 * Runs work with a signal that is aborted after some time, or together with another signal. It leaves no timer and no
 * listener behind; `AbortSignal.timeout` would keep its timer after the work has ended.
 *
 * @param ms - the timeout; the reason of the abort is then a `TimeoutError`
 * @param parent - its abort aborts the work as well, with the same reason
 */
export async function withTimeout<T>(
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException('The timeout expired.', 'TimeoutError'));
  }, ms);
  const onAbort = () => {
    controller.abort(parent?.reason);
  };
  parent?.addEventListener('abort', onAbort);
  if (parent?.aborted) onAbort();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener('abort', onAbort);
  }
}

/** Waits for some milliseconds, or until the signal is aborted; never rejects. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  withTimeout(
    ms,
    signal,
    (ended) =>
      new Promise((resolve) => {
        if (ended.aborted) resolve();
        else {
          ended.addEventListener('abort', () => {
            resolve();
          });
        }
      }),
  );
