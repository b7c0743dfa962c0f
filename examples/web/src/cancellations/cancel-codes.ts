import { CombinedGraphQLErrors, type ApolloClient } from '@apollo/client';
import { failureOf, failureOfError, type Failure } from '../failure.ts';
import { CANCEL, CANCEL_SEVERAL } from '../operations.ts';
import { removeCode } from '../client.ts';
import type { ErrorText } from '../texts/index.ts';
import { ended, type CodeName, type ItemState } from './attempt.ts';
import { addDoubts, doubtsAt, removeDoubt } from './doubts.ts';

/** How many codes one request cancels: few enough for progress to be seen, and to stop soon when all fail. */
const BATCH = 10;

/** These concern every code, so the rest isn't sent. */
const forAll: readonly ErrorText[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NO_ANSWER',
  'BAD_REQUEST',
  'AUDIT_UNAVAILABLE',
];

// The default throws away what was done beside what failed.
const errorPolicy = 'all';

type Update = (id: string, state: ItemState) => void;

/** Cancels codes of a machine, and tells of each how far it is. Never rejects. */
export async function cancelCodes(
  client: ApolloClient,
  machineNo: string,
  codes: readonly CodeName[],
  update: Update,
): Promise<void> {
  const ids = codes.map(({ id }) => id);
  const finished: string[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    for (const id of batch) update(id, { status: 'sending' });
    const states = await send(client, machineNo, batch);
    for (const [i, id] of batch.entries()) {
      const state = settle(machineNo, id, states[i]);
      update(id, state);
      if (state.status !== 'failed' || ended.includes(state.failure.text)) finished.push(id);
    }
    const stops = states.some((state) => state.status === 'failed' && forAll.includes(state.failure.text));
    if (stops) {
      for (const id of ids.slice(start + BATCH)) update(id, { status: 'skipped' });
      break;
    }
  }
  for (const id of finished) removeCode(client.cache, machineNo, id);
}

async function send(client: ApolloClient, machineNo: string, ids: readonly string[]) {
  const [only = ''] = ids;
  if (ids.length === 1) {
    const { data, error } = await mutate(() =>
      client.mutate({ mutation: CANCEL, variables: { machineNo, id: only }, errorPolicy }),
    );
    return [itemState(data?.cancelPickupCode, error && failureOf(error, 'cancel codes'))];
  }
  const { data, error } = await mutate(() =>
    client.mutate({ mutation: CANCEL_SEVERAL, variables: { machineNo, ids: [...ids] }, errorPolicy }),
  );
  return ids.map((_, i) => {
    const own = CombinedGraphQLErrors.is(error)
      ? error.errors.find(({ path }) => path?.[1] === i)
      : undefined;
    const failure = own ? failureOfError(own, 'cancel codes') : error && failureOf(error, 'cancel codes');
    return itemState(data?.cancelPickupCodes?.[i], failure);
  });
}

type Payload = { confirmation: 'ACKNOWLEDGED' | 'INFERRED' } | null | undefined;

function itemState(payload: Payload, failure: Failure | undefined): ItemState {
  if (payload) return { status: 'done', confirmation: payload.confirmation };
  return { status: 'failed', failure: failure ?? failureOfError(undefined, 'cancel codes') };
}

/** Remembers doubt, and resolves it. */
function settle(machineNo: string, id: string, state: ItemState | undefined): ItemState {
  if (state?.status !== 'failed') {
    removeDoubt(machineNo, id);
    return state ?? { status: 'skipped' };
  }
  const { text, outcome } = state.failure;
  if (outcome === 'UNKNOWN') addDoubts(machineNo, [id]);
  if (!ended.includes(text)) return state;
  const wasInDoubt = doubtsAt(machineNo).has(id);
  removeDoubt(machineNo, id);
  return wasInDoubt && text === 'PICKUP_CODE_NOT_FOUND' ? { status: 'gone' } : state;
}

/** A mutation that gives its error in place of throwing it. */
export async function mutate<T extends { error?: Error | undefined }>(
  run: () => Promise<T>,
): Promise<T | { data: undefined; error: Error }> {
  try {
    return await run();
  } catch (error) {
    return { data: undefined, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
