import { useCallback, useState } from 'react';
import { useCancellations } from './cancellations/Cancellations.tsx';
import { isPending, itemStates, nameOf } from './cancellations/attempt.ts';
import { doubtsAt } from './cancellations/doubts.ts';
import { CodeRow } from './CodeRow.tsx';
import { CodeToolbar } from './CodeToolbar.tsx';
import type { CodeFragment } from './gql/graphql.ts';
import { useKeptFocus } from './kept-focus.ts';
import { useLanguage } from './Language.tsx';
import { useSession } from './Session.tsx';

interface CodeListProps {
  readonly machineNo: string;
  readonly codes: readonly CodeFragment[];
  readonly onRefresh: () => void;
}

/** The codes that can be used at a machine: filter, select, cancel. */
export function CodeList({ machineNo, codes, onRefresh }: CodeListProps) {
  const { t } = useLanguage();
  const { attempts, ask, askAll } = useCancellations();
  const mayCancel = useSession().lacks('pickup_code:cancel') === undefined;
  const [productId, setProductId] = useState('');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const body = useKeptFocus();
  const states = itemStates(attempts, machineNo);
  const doubts = doubtsAt(machineNo);
  const busy = attempts.some((attempt) => attempt.machineNo === machineNo && isPending(attempt));
  const filtered = codes.filter(({ product }) => product?.id === productId);
  // A filter for a product that has no code left shows all.
  const shown = filtered.length > 0 ? filtered : codes;
  // What isn't shown is not canceled with the rest.
  const selected = shown.filter(({ id }) => marked.has(id));

  const select = useCallback((id: string, isSelected: boolean) => {
    setMarked((before) => {
      const after = new Set(before);
      if (isSelected) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const cancelOne = useCallback(
    (code: CodeFragment) => {
      ask(machineNo, [nameOf(code)]);
    },
    [ask, machineNo],
  );
  return (
    <section className="codes" aria-labelledby="codes">
      <h3 id="codes" tabIndex={-1}>
        {t.codesTitle}
      </h3>
      <CodeToolbar
        codes={codes}
        shown={shown}
        selected={selected}
        productId={filtered.length > 0 ? productId : ''}
        busy={busy}
        onFilter={setProductId}
        onSelectShown={(all) => {
          setMarked(new Set(all ? shown.map(({ id }) => id) : []));
        }}
        onCancelSelected={() => {
          ask(machineNo, selected.map(nameOf));
        }}
        onCancelAll={() => {
          askAll(machineNo);
        }}
        onRefresh={onRefresh}
      />
      {shown.length > 0 && (
        <table role="table" aria-labelledby="codes">
          <thead role="rowgroup">
            <tr role="row">
              {[t.select, t.record, t.product, t.created, t.expires, t.cancel].map((title) => (
                <th key={title} role="columnheader" scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" ref={body}>
            {shown.map((code) => (
              <CodeRow
                key={code.id}
                code={code}
                state={states.get(code.id)}
                doubted={doubts.has(code.id)}
                selected={marked.has(code.id)}
                selectable={mayCancel && !busy}
                onSelect={select}
                onCancel={cancelOne}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
