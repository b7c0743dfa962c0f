import type { ItemState } from './cancellations/attempt.ts';
import { useLanguage } from './Language.tsx';
import { useSession } from './Session.tsx';

interface CancelButtonProps {
  readonly id: string;
  readonly state: ItemState | undefined;
  readonly label: string;
  readonly onCancel: () => void;
}

/** Cancels one code. It keeps the focus while it is busy, so that the keyboard's place isn't lost. */
export function CancelButton({ id, state, label, onCancel }: CancelButtonProps) {
  const { t } = useLanguage();
  const lacked = useSession().lacks('pickup_code:cancel');
  const busy = state?.status === 'sending' || state?.status === 'waiting';
  const over = state?.status === 'done' || state?.status === 'gone';
  return (
    <button
      type="button"
      className={state?.status === 'sending' ? 'cancel busy' : 'cancel'}
      aria-label={busy ? undefined : t.cancelCode(id)}
      aria-disabled={busy || over}
      disabled={lacked !== undefined}
      title={lacked && t.lacks(lacked)}
      onClick={() => {
        if (!busy && !over) onCancel();
      }}
    >
      {state?.status === 'waiting' ? t.waiting : busy ? t.canceling : over ? t.done : label}
    </button>
  );
}
