import { useEffect, useRef } from 'react';
import { useCancellations, type Question } from './cancellations/Cancellations.tsx';
import { useLanguage } from './Language.tsx';

/** Asks before a cancel, which can't be undone. The browser keeps the focus inside, and Escape means no. */
export function ConfirmCancel() {
  const { question } = useCancellations();
  return question ? <Dialog question={question} /> : null;
}

function Dialog({ question }: { question: Question }) {
  const { t } = useLanguage();
  const { confirm, closeQuestion } = useCancellations();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const { all, machineNo, codes } = question;
  const [only] = codes;
  const words = all
    ? { title: t.confirmAll(codes.length, machineNo), warning: t.warnAll, yes: t.yesAll }
    : codes.length === 1 && only
      ? { title: t.confirmOne(t.codeName(only.id, only.product)), warning: t.warnOne, yes: t.yesOne }
      : { title: t.confirmSeveral(codes.length), warning: t.warnSeveral, yes: t.yesSeveral(codes.length) };
  return (
    <dialog ref={dialog} aria-labelledby="question" aria-describedby="warning" onClose={closeQuestion}>
      <h2 id="question">{words.title}</h2>
      <p className="hint">{t.atMachine(machineNo)}</p>
      {codes.length > 1 && !all && (
        <ul className="named" tabIndex={0} aria-label={t.codesTitle}>
          {codes.map(({ id, product }) => (
            <li key={id}>{t.codeName(id, product)}</li>
          ))}
        </ul>
      )}
      <p id="warning">{words.warning}</p>
      <form method="dialog">
        {/* The first has the focus: pressing Enter once too often cancels nothing. */}
        <button autoFocus>{t.keep}</button>
        <button
          className="danger"
          onClick={() => {
            confirm(question);
          }}
        >
          {words.yes}
        </button>
      </form>
    </dialog>
  );
}
