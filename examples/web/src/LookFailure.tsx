import { Details } from './Details.tsx';
import type { Failure } from './failure.ts';
import { useLanguage } from './Language.tsx';
import { TryAgainButton } from './TryAgainButton.tsx';

interface LookFailureProps {
  readonly title: string;
  readonly failure: Failure;
  readonly onAgain: () => void;
}

/** Says why something could not be read, and what to do. */
export function LookFailure({ title, failure, onAgain }: LookFailureProps) {
  const { errors } = useLanguage();
  const { what, next } = errors[failure.text];
  return (
    <div className="notice bad" role="alert">
      <h3>{title}</h3>
      <p>{what}</p>
      <p>{next}</p>
      {failure.retryable && (
        <TryAgainButton key={failure.retryAt} notBefore={failure.retryAt} onAgain={onAgain} />
      )}
      <Details details={failure.details} />
    </div>
  );
}
