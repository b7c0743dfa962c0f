import { useEffect, useRef } from 'react';

interface ConfirmProps {
  readonly question: string;
  readonly warning: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  /** Called in the end, whatever was answered. */
  readonly onClose: () => void;
}

/** Asks before something that can't be undone. The browser keeps the focus inside, and Escape means no. */
export function Confirm({ question, warning, yes, no, onYes, onClose }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="question" aria-describedby="warning" onClose={onClose}>
      <h2 id="question">{question}</h2>
      <p id="warning">{warning}</p>
      <form method="dialog">
        {/* The first has the focus: who presses Enter too often cancels nothing. */}
        <button>{no}</button>
        <button className="danger" onClick={onYes}>
          {yes}
        </button>
      </form>
    </dialog>
  );
}
