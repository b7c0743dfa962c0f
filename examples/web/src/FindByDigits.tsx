import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useCancellations } from './cancellations/Cancellations.tsx';
import { itemStates } from './cancellations/attempt.ts';
import { mutate } from './cancellations/cancel-codes.ts';
import { isCode, readDigits, typed } from './digits.ts';
import { failureOf, type Failure } from './failure.ts';
import { FoundCode } from './FoundCode.tsx';
import type { CodeFragment } from './gql/graphql.ts';
import { useLanguage } from './Language.tsx';
import { LookFailure } from './LookFailure.tsx';
import { FIND } from './operations.ts';
import { useSession } from './Session.tsx';

type Found = { code: CodeFragment } | { failure: Failure } | 'finding' | 'none' | 'wrong';

/** Finds the code that a shopper reads out. The digits are in the field and in the request, and nowhere else. */
export function FindByDigits({ machineNo }: { machineNo: string }) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const lacked = useSession().lacks('pickup_code:read', 'pickup_code:reveal');
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found>();
  const code = typeof found === 'object' && 'code' in found ? found.code : undefined;
  const state = itemStates(useCancellations().attempts, machineNo).get(code?.id ?? '');
  const isOver = state?.status === 'done' || state?.status === 'gone';
  useEffect(() => {
    // The next shopper's digits.
    if (isOver) input.current?.focus({ preventScroll: true });
  }, [isOver]);

  async function find(digits: string) {
    if (!isCode(digits)) {
      setFound('wrong');
      return;
    }
    setFound('finding');
    const { data, error } = await mutate(() =>
      client.query({
        query: FIND,
        variables: { machineNo, code: digits },
        fetchPolicy: 'no-cache',
        errorPolicy: 'all',
      }),
    );
    const code = data?.machine?.findPickupCode;
    if (error) setFound({ failure: failureOf(error, 'look-up') });
    else setFound(code ? { code } : 'none');
    if (code) form.current?.reset();
  }
  return (
    <section className="find" aria-labelledby="find">
      <h3 id="find">{t.find}</h3>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void find(readDigits(typed(event.currentTarget, 'digits')));
        }}
      >
        <label htmlFor="digits">{t.digits}</label>
        <div className="field">
          <input
            id="digits"
            name="digits"
            ref={input}
            inputMode="numeric"
            autoComplete="off"
            required
            disabled={lacked !== undefined}
            aria-invalid={found === 'wrong'}
            aria-describedby="digits-hint"
          />
          <button type="submit" className="main" disabled={lacked !== undefined || found === 'finding'}>
            {found === 'finding' ? t.finding : t.findButton}
          </button>
        </div>
        <p
          id="digits-hint"
          className={lacked || found === 'wrong' ? 'hint wrong' : 'hint'}
          role={found === 'wrong' ? 'alert' : undefined}
        >
          {lacked ? t.lacks(lacked) : found === 'wrong' ? t.digitsWrong : t.digitsHint}
        </p>
      </form>
      {code && !isOver && <FoundCode machineNo={machineNo} code={code} state={state} />}
      {found === 'none' && (
        <div className="notice unsure" role="alert">
          <h4>{t.notFound}</h4>
          <p>{t.notFoundNext}</p>
        </div>
      )}
      {typeof found === 'object' && 'failure' in found && (
        <LookFailure
          title={t.failedFind}
          failure={found.failure}
          onAgain={() => form.current?.requestSubmit()}
        />
      )}
    </section>
  );
}
