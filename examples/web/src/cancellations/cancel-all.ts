import type { ApolloClient } from '@apollo/client';
import { failureOf, failureOfError } from '../failure.ts';
import { CANCEL_ALL, LOOK } from '../operations.ts';
import { nameOf, type AllState, type CodeName } from './attempt.ts';
import { mutate } from './cancel-codes.ts';
import { addDoubts } from './doubts.ts';

/** Reads the codes that a cancel of all would end. `state`: what to say in place of asking. */
export async function lookBeforeCancelAll(
  client: ApolloClient,
  machineNo: string,
): Promise<{ codes: readonly CodeName[]; state?: AllState }> {
  const { data, error } = await mutate(() =>
    client.query({ query: LOOK, variables: { machineNo }, fetchPolicy: 'network-only', errorPolicy: 'all' }),
  );
  const codes = data?.machine?.pickupCodes;
  if (codes?.length) return { codes: codes.map(nameOf) };
  if (codes) return { codes: [], state: { status: 'nothing' } };
  const failure = error ? failureOf(error, 'look-up') : failureOfError(undefined, 'look-up');
  return { codes: [], state: { status: 'look failed', failure } };
}

/** Cancels all codes of a machine. `ids`: those that were there. Never rejects. */
export async function cancelAll(
  client: ApolloClient,
  machineNo: string,
  ids: readonly string[],
): Promise<AllState> {
  const { data, error } = await mutate(() =>
    client.mutate({ mutation: CANCEL_ALL, variables: { machineNo }, errorPolicy: 'all' }),
  );
  const done = data?.cancelAllPickupCodes;
  if (done) {
    const { confirmation, machine } = done;
    return { status: 'done', confirmation, readAgain: Boolean(machine.pickupCodes) };
  }
  const failure = error ? failureOf(error, 'cancel all') : failureOfError(undefined, 'cancel all');
  if (failure.outcome === 'UNKNOWN') addDoubts(machineNo, ids);
  return { status: 'failed', failure };
}
