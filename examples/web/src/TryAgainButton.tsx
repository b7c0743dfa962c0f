import { useEffect, useState } from 'react';
import { useLanguage } from './Language.tsx';

interface TryAgainButtonProps {
  /** Milliseconds since 1970; until then the button counts down. */
  readonly notBefore: number | undefined;
  readonly onAgain: () => void;
}

/** Tries again, as soon as the service accepts it. */
export function TryAgainButton({ notBefore = 0, onAgain }: TryAgainButtonProps) {
  const { t } = useLanguage();
  const [now, setNow] = useState(Date.now);
  const seconds = Math.ceil((notBefore - now) / 1000);
  const waits = seconds > 0;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [waits]);
  return (
    <button type="button" disabled={waits} onClick={onAgain}>
      {waits ? t.tryAgainIn(seconds) : t.tryAgain}
    </button>
  );
}
