import type { ApolloCache } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Codes, type Code } from './Codes.tsx';
import { Confirm } from './Confirm.tsx';
import type { ErrorText, Language } from './error-texts.ts';
import { describe, Notice, type Result } from './Notice.tsx';
import { CANCEL, CANCEL_ALL, LOOK } from './operations.ts';
import { failureOf } from './outcome.ts';
import { texts } from './texts.ts';

/** These say that the code is no more, so it leaves the list. */
const gone: readonly ErrorText[] = ['PICKUP_CODE_NOT_FOUND', 'PICKUP_CODE_USED', 'PICKUP_CODE_EXPIRED'];

/** Takes a code out of every list that it stands in. */
function forget(cache: ApolloCache, id: string): void {
  cache.evict({ id: cache.identify({ __typename: 'PickupCode', id }) ?? '' });
  cache.gc();
}

/** One machine: what it is, which codes are waiting, and their end. */
export function Machine({ machineNo, language }: { machineNo: string; language: Language }) {
  const t = texts[language];
  const { data, error, loading, refetch } = useQuery(LOOK, {
    variables: { machineNo },
    // The codes may be unreadable where the machine is not: show what came.
    errorPolicy: 'all',
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const [cancel, one] = useMutation(CANCEL, { errorPolicy: 'all' });
  const [cancelAll, all] = useMutation(CANCEL_ALL, { errorPolicy: 'all' });
  const [asked, setAsked] = useState<Code | 'all'>();
  // In words only when it is shown, so that another language can be chosen while it is.
  const [result, setResult] = useState<{ show: (language: Language) => Result }>();
  const machine = data?.machine;
  const codes = machine?.pickupCodes;
  const cancelling = one.loading || all.loading;

  const look = async () => {
    setResult(undefined);
    const looked = await refetch().catch(() => undefined);
    return looked?.data?.machine?.pickupCodes;
  };
  const lookFirst = async () => {
    if ((await look())?.length) setAsked('all');
  };

  async function cancelOne(id: string) {
    setResult(undefined);
    const { data, error } = await cancel({
      variables: { machineNo, id },
      update: (cache, { data }) => {
        if (data?.cancelPickupCode) forget(cache, id);
      },
    });
    const done = data?.cancelPickupCode;
    if (done) {
      setResult({
        show: (language) => ({
          tone: 'good',
          title: texts[language].doneOne(id),
          lines: [texts[language][done.confirmation]],
        }),
      });
    } else if (error) {
      const failure = failureOf(error, true);
      if (gone.includes(failure.text)) forget(one.client.cache, id);
      const actions = { again: () => void cancelOne(id), look: () => void look() };
      setResult({ show: (language) => describe(failure, language, actions) });
    }
  }

  async function cancelEvery() {
    setResult(undefined);
    const { data, error } = await cancelAll({ variables: { machineNo } });
    const done = data?.cancelAllPickupCodes;
    if (done) {
      setResult({
        show: (language) => {
          const { doneAll, doneAllNext, doneAllUnread } = texts[language];
          const lines = done.machine.pickupCodes ? [doneAllNext] : [doneAllNext, doneAllUnread];
          return { tone: 'good', title: doneAll(machineNo), lines };
        },
      });
    } else if (error) {
      const failure = failureOf(error, false);
      const actions = { again: () => void cancelEvery(), look: () => void look() };
      setResult({ show: (language) => describe(failure, language, actions) });
    }
  }

  const unread =
    error && !loading
      ? describe(failureOf(error), language, {
          title: machine ? t.failedCodes : t.failedLook,
          again: () => void look(),
          look: () => void look(),
        })
      : undefined;
  const shown = result?.show(language) ?? unread;
  const state = (value: boolean | null | undefined, yes: string, no: string) =>
    value == null ? t.unknown : value ? yes : no;
  return (
    <section className="machine" aria-busy={loading || cancelling}>
      {machine && (
        <>
          <h2>{machine.name ?? machineNo}</h2>
          <dl className="facts">
            <dt>{t.machineNo}</dt>
            <dd>{machineNo}</dd>
            <dt>{t.address}</dt>
            <dd>{machine.address ?? t.unknown}</dd>
            <dt>{t.connection}</dt>
            <dd>{state(machine.online, t.online, t.offline)}</dd>
            <dt>{t.operation}</dt>
            <dd>{state(machine.operating, t.operating, t.notOperating)}</dd>
          </dl>
        </>
      )}
      <div aria-live="polite">{shown && <Notice result={shown} language={language} />}</div>
      <p role="status">
        {loading ? t.looking : cancelling ? t.cancelling : codes ? t.codes(codes.length) : ''}
      </p>
      {codes && codes.length > 0 && (
        <Codes
          codes={codes}
          language={language}
          disabled={loading || cancelling}
          onCancel={setAsked}
          onCancelAll={() => void lookFirst()}
        />
      )}
      {asked && (
        <Confirm
          question={
            asked === 'all'
              ? t.confirmAll(codes?.length ?? 0, machineNo)
              : t.confirmOne(asked.id, asked.product.name)
          }
          warning={asked === 'all' ? t.warnAll : t.warnOne}
          yes={asked === 'all' ? t.yesAll : t.yesOne}
          no={t.keep}
          onYes={() => void (asked === 'all' ? cancelEvery() : cancelOne(asked.id))}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </section>
  );
}
