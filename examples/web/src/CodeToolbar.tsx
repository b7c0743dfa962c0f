import type { CodeFragment } from './gql/graphql.ts';
import { useLanguage } from './Language.tsx';
import { useSession } from './Session.tsx';

interface CodeToolbarProps {
  readonly codes: readonly CodeFragment[];
  readonly shown: readonly CodeFragment[];
  readonly selected: readonly CodeFragment[];
  readonly productId: string;
  /** Whether a cancel at this machine is under way. */
  readonly busy: boolean;
  readonly onFilter: (productId: string) => void;
  readonly onSelectShown: (all: boolean) => void;
  readonly onCancelSelected: () => void;
  readonly onCancelAll: () => void;
  readonly onRefresh: () => void;
}

/** What can be done with many codes; it stays in view while the list scrolls. */
export function CodeToolbar(props: CodeToolbarProps) {
  const { codes, shown, selected, productId, busy } = props;
  const { t } = useLanguage();
  const { lacks } = useSession();
  const lacksOne = lacks('pickup_code:cancel');
  const lacksAll = lacks('pickup_code:cancel_all');
  const lacked = [lacksOne, lacksAll].filter((scope) => scope !== undefined);
  const products = new Map(codes.flatMap(({ product }) => (product ? [[product.id, product]] : [])));
  return (
    <div className="toolbar">
      <div className="row">
        <strong>{t.codes(codes.length)}</strong>
        {shown.length < codes.length && <span>{t.shown(shown.length)}</span>}
        <button type="button" onClick={props.onRefresh}>
          {t.refresh}
        </button>
        <span className="grow" />
        {codes.length > 0 && (
          <button
            type="button"
            className="danger"
            disabled={busy || lacksAll !== undefined}
            onClick={props.onCancelAll}
          >
            {t.cancelAll(codes.length)}
          </button>
        )}
      </div>
      {codes.length > 0 && (
        <div className="row">
          <label className="inline">
            <input
              type="checkbox"
              disabled={busy || lacksOne !== undefined}
              checked={shown.length > 0 && selected.length === shown.length}
              onChange={(event) => {
                props.onSelectShown(event.currentTarget.checked);
              }}
            />
            {t.selectShown}
          </label>
          <label className="inline">
            {t.filter}
            <select
              value={productId}
              onChange={(event) => {
                props.onFilter(event.currentTarget.value);
              }}
            >
              <option value="">{t.allProducts}</option>
              {[...products.values()].map(({ id, name, slot }) => (
                <option key={id} value={id}>
                  {slot ? `${name} · ${t.slot(slot)}` : name}
                </option>
              ))}
            </select>
          </label>
          <span className="grow" />
          <button
            type="button"
            disabled={busy || selected.length === 0 || lacksOne !== undefined}
            onClick={props.onCancelSelected}
          >
            {t.cancelSelected(selected.length)}
          </button>
        </div>
      )}
      {codes.length > 0 && lacked.length > 0 && <p className="hint wrong">{t.lacks(lacked.join(', '))}</p>}
    </div>
  );
}
