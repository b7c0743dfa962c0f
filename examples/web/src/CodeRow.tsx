import { memo } from 'react';
import type { ItemState } from './cancellations/attempt.ts';
import { CancelButton } from './CancelButton.tsx';
import { ProductOf, Time } from './CodeParts.tsx';
import type { CodeFragment } from './gql/graphql.ts';
import { useLanguage } from './Language.tsx';

interface CodeRowProps {
  readonly code: CodeFragment;
  readonly state: ItemState | undefined;
  /** Whether an earlier cancel may have been done. */
  readonly doubted: boolean;
  readonly selected: boolean;
  readonly selectable: boolean;
  readonly onSelect: (id: string, selected: boolean) => void;
  readonly onCancel: (code: CodeFragment) => void;
}

/** One code. The roles keep what the table is for screen readers, because CSS lays its rows out as grids. */
export const CodeRow = memo(function CodeRow({
  code,
  state,
  doubted,
  selected,
  selectable,
  onSelect,
  onCancel,
}: CodeRowProps) {
  const { t } = useLanguage();
  const failed = state?.status === 'failed' && state.failure.outcome !== 'UNKNOWN' && !doubted;
  return (
    <tr role="row" data-status={doubted ? 'doubt' : state?.status}>
      <td role="cell">
        <input
          type="checkbox"
          aria-label={t.selectCode(code.id)}
          checked={selected}
          disabled={!selectable}
          onChange={(event) => {
            onSelect(code.id, event.currentTarget.checked);
          }}
        />
      </td>
      <th role="rowheader" scope="row">
        {code.id}
        {doubted && (
          <strong className="state unsure" title={t.doubtHint}>
            {t.doubt}
          </strong>
        )}
        {failed && <strong className="state bad">{t.failed}</strong>}
      </th>
      <td role="cell">
        <ProductOf code={code} />
      </td>
      <td role="cell" data-label={t.created}>
        <Time moment={code.createdAt} />
      </td>
      <td role="cell" data-label={t.expires}>
        {code.expiresAt ? <Time moment={code.expiresAt} /> : t.never}
      </td>
      <td role="cell">
        <CancelButton
          id={code.id}
          state={state}
          label={t.cancel}
          onCancel={() => {
            onCancel(code);
          }}
        />
      </td>
    </tr>
  );
});
