import { useEffect } from 'react';
import { useCancellations } from './cancellations/Cancellations.tsx';
import { isPending } from './cancellations/attempt.ts';
import { describe } from './describe-attempt.ts';
import { useLanguage } from './Language.tsx';
import { Outcome } from './Outcome.tsx';

interface OutcomesProps {
  /** The number of the machine that is shown. */
  readonly machineNo: string;
  readonly onLook: (machineNo: string) => void;
}

/** What became of every cancel, newest first, in view wherever the page is scrolled to. */
export function Outcomes({ machineNo, onLook }: OutcomesProps) {
  const { t, errors } = useLanguage();
  const { attempts, dismiss } = useCancellations();
  const newest = attempts.at(-1);
  const ended = attempts.filter((attempt) => !isPending(attempt));
  const some = attempts.length > 0;
  useEffect(() => {
    // What has the focus is not scrolled to behind the panel.
    document.documentElement.classList.toggle('has-outcomes', some);
  }, [some]);
  return (
    <>
      <p role="status" className="visually-hidden">
        {newest && describe(newest, t, errors).title}
      </p>
      {some && (
        <section className="outcomes" aria-labelledby="outcomes" tabIndex={0}>
          <div className="row">
            <h3 id="outcomes">{t.outcomes}</h3>
            <span className="grow" />
            {ended.length > 1 && (
              <button
                type="button"
                onClick={() => {
                  dismiss(...ended.map(({ key }) => key));
                }}
              >
                {t.dismissAll}
              </button>
            )}
          </div>
          {attempts.toReversed().map((attempt) => (
            <Outcome key={attempt.key} attempt={attempt} shownMachineNo={machineNo} onLook={onLook} />
          ))}
        </section>
      )}
    </>
  );
}
