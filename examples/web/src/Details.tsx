import type { Failure } from './failure.ts';
import { useLanguage } from './Language.tsx';

/** What to pass on when asking for help. */
export function Details({ details }: { details: Failure['details'] }) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t.details}</summary>
      <dl>
        {Object.entries(details)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{String(value)}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
