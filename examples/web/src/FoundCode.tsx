import { useEffect, useRef } from 'react';
import { useCancellations } from './cancellations/Cancellations.tsx';
import { nameOf, type ItemState } from './cancellations/attempt.ts';
import { CancelButton } from './CancelButton.tsx';
import { CodeTimes, ProductOf } from './CodeParts.tsx';
import type { CodeFragment } from './gql/graphql.ts';
import { useLanguage } from './Language.tsx';

interface FoundCodeProps {
  readonly machineNo: string;
  readonly code: CodeFragment;
  readonly state: ItemState | undefined;
}

/** The code that was found by its digits, with its cancel at hand. */
export function FoundCode({ machineNo, code, state }: FoundCodeProps) {
  const { t } = useLanguage();
  const { ask } = useCancellations();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    card.current?.querySelector('button')?.focus();
  }, [code.id]);
  return (
    <div className="found" ref={card} role="group" aria-label={`${t.found}: ${code.id}`}>
      <p>
        <strong>
          {t.found}: {code.id}
        </strong>{' '}
        <ProductOf code={code} />
      </p>
      <CodeTimes code={code} />
      <CancelButton
        id={code.id}
        state={state}
        label={t.yesOne}
        onCancel={() => {
          ask(machineNo, [nameOf(code)]);
        }}
      />
    </div>
  );
}
