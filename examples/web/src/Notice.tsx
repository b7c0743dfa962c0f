import { useEffect, useRef } from 'react';
import { errorTexts, type Language } from './error-texts.ts';
import type { Failure } from './outcome.ts';
import { texts } from './texts.ts';

/** What became of something that was asked for. */
export interface Result {
  /** `good`: done; `bad`: nothing was changed; `unsure`: nobody knows. */
  readonly tone: 'good' | 'bad' | 'unsure';
  readonly title: string;
  readonly lines: readonly string[];
  readonly details?: Failure['details'];
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/**
 * Turns a failure into what to read and what to press.
 *
 * @param title - what to say of a look that failed, which has no outcome
 * @param again - does the same again
 * @param look - reads the codes
 */
export function describe(
  { text, outcome, retryable, details }: Failure,
  language: Language,
  { title, again, look }: { title?: string; again: () => void; look: () => void },
): Result {
  const t = texts[language];
  const { what, next } = errorTexts[language][text];
  const tryAgain = { label: t.tryAgain, run: again };
  if (outcome === 'UNKNOWN') {
    return {
      tone: 'unsure',
      title: t.mayBeDone,
      lines: [what, retryable ? t.again : t.notAgain, next],
      details,
      action: retryable ? tryAgain : { label: t.lookAgain, run: look },
    };
  }
  return {
    tone: 'bad',
    title: title ?? t.nothingChanged,
    lines: [what, next],
    details,
    action: retryable ? tryAgain : undefined,
  };
}

/** Shows a result, and takes the focus, so that a keyboard and a screen reader are where something happened. */
export function Notice({ result, language }: { result: Result; language: Language }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { tone, title, lines, details, action } = result;
  return (
    <section className={`notice ${tone}`} aria-labelledby="result">
      <h2 id="result" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
      {details && (
        <details>
          <summary>{texts[language].details}</summary>
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
      )}
    </section>
  );
}
