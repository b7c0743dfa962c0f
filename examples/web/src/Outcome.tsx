import { useCancellations } from './cancellations/Cancellations.tsx';
import { isPending, type Attempt } from './cancellations/attempt.ts';
import { describe } from './describe-attempt.ts';
import { Details } from './Details.tsx';
import { useLanguage } from './Language.tsx';
import { TryAgainButton } from './TryAgainButton.tsx';

interface OutcomeProps {
  readonly attempt: Attempt;
  readonly shownMachineNo: string;
  readonly onLook: (machineNo: string) => void;
}

/** What became of one attempt, and the next step. */
export function Outcome({ attempt, shownMachineNo, onLook }: OutcomeProps) {
  const { t, errors, formatTime } = useLanguage();
  const { tryAgain, dismiss } = useCancellations();
  const { key, machineNo, startedAt } = attempt;
  const { tone, title, lines, rows, failure, action, codes = [] } = describe(attempt, t, errors);
  const isElsewhere = machineNo !== shownMachineNo;
  // Where the result is not known, the list shows whether the code is still there.
  const offersLook = action === 'look' || tone === 'unsure';
  return (
    <article className={`notice ${tone}`} aria-labelledby={`outcome-${key}`}>
      <div className="row">
        <h4 id={`outcome-${key}`} className={tone === 'busy' ? 'busy' : undefined}>
          {title}
        </h4>
        <span className="grow" />
        {!isPending(attempt) && (
          <button
            type="button"
            className="dismiss"
            aria-label={`${t.dismiss}: ${title}`}
            title={t.dismiss}
            onClick={() => {
              dismiss(key);
            }}
          >
            ×
          </button>
        )}
      </div>
      <p className="hint">
        {t.atMachine(machineNo)} · {formatTime(startedAt)}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rows && (
        <ul className="named">
          {rows.map(({ code, text }) => (
            <li key={code.id}>
              {t.codeName(code.id, code.product)}: {text}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {action === 'again' && (
          <TryAgainButton
            notBefore={failure?.retryAt}
            onAgain={() => {
              tryAgain(attempt, codes);
            }}
          />
        )}
        {(offersLook || isElsewhere) && (
          <button
            type="button"
            onClick={() => {
              onLook(machineNo);
            }}
          >
            {offersLook ? t.lookAgain : t.showMachine}
          </button>
        )}
      </div>
      {failure && <Details details={failure.details} />}
    </article>
  );
}
