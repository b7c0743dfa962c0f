import { cancel, type Service } from './service.ts';
import { ok, startVendor } from './vendor.ts';

const ids = Array.from({ length: 12 }, (_, i) => String(i + 1));

/** A vendor that answers no cancel before it is told to. */
export async function startHoldingVendor() {
  let held: (() => void)[] | undefined = [];
  const vendor = await startVendor((response, request) => {
    const answer = () => {
      ok(response, request);
    };
    if (request.method === 'PUT' && held) held.push(answer);
    else answer();
  });
  return {
    ...vendor,
    /** Answers the cancels that it has, and every later one at once. */
    release() {
      const waiting = held ?? [];
      held = undefined;
      for (const answer of waiting) answer();
    },
  };
}

/** Cancels a code, again while the service is too busy to take it: starting, it can be. */
async function cancelOnceTaken(url: string, id: string): Promise<unknown> {
  for (;;) {
    const answer = await cancel(url, '16327129', id);
    if (!JSON.stringify(answer).includes('NOT_SENT')) return answer;
  }
}

/** Sends twelve cancels at once; an answer that is lost is `lost`. */
export const cancelTwelve = (url: string): Promise<unknown[]> =>
  Promise.all(ids.map((id) => cancelOnceTaken(url, id).catch(() => 'lost')));

/** The answers when all of them were done. */
export const twelveCanceled = ids.map((id) => ({
  data: { cancelPickupCode: { id, confirmation: 'ACKNOWLEDGED' } },
}));

/** Waits until a service has all twelve in flight: their first audit records are written. */
export async function inFlight({ lines }: Service): Promise<void> {
  while (lines.filter((line) => line.includes('"event":"intent"')).length < ids.length) {
    await new Promise(setImmediate);
  }
}

/** Waits until a service has taken a second signal for the first stop, or has ended by it. */
export async function secondSignal({ lines, process }: Service): Promise<void> {
  const isTaken = () => lines.some((line) => line.includes('belongs to the same stop'));
  while (!isTaken() && process.exitCode === null && process.signalCode === null) {
    await new Promise(setImmediate);
  }
}
