import type { Language } from './error-texts.ts';
import type { CodeFragment } from './gql/graphql.ts';
import { texts } from './texts.ts';

/** A code that can be used, as the list shows it. Its digits are not here: a cancel doesn't need them. */
export type Code = CodeFragment;

interface CodesProps {
  readonly codes: readonly Code[];
  readonly language: Language;
  readonly disabled: boolean;
  readonly onCancel: (code: Code) => void;
  readonly onCancelAll: () => void;
}

/** The codes of a machine, each with its button. */
export function Codes({ codes, language, disabled, onCancel, onCancelAll }: CodesProps) {
  const t = texts[language];
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const time = (moment: string) => <time dateTime={moment}>{format.format(new Date(moment))}</time>;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={t.codes(codes.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.record}</th>
              <th scope="col">{t.product}</th>
              <th scope="col">{t.created}</th>
              <th scope="col">{t.expires}</th>
              <th scope="col">{t.cancel}</th>
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <tr key={code.id}>
                <th scope="row">{code.id}</th>
                <td>
                  {code.product.name}
                  {code.quantity != null && code.quantity > 1 && ` × ${code.quantity}`}
                  {code.product.slot && <small> {t.slot(code.product.slot)}</small>}
                </td>
                <td>{code.createdAt && time(code.createdAt)}</td>
                <td>{code.expiresAt ? time(code.expiresAt) : t.never}</td>
                <td>
                  <button
                    type="button"
                    aria-label={t.cancelCode(code.id)}
                    disabled={disabled}
                    onClick={() => {
                      onCancel(code);
                    }}
                  >
                    {t.cancel}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="danger" disabled={disabled} onClick={onCancelAll}>
        {t.cancelAll}
      </button>
    </>
  );
}
