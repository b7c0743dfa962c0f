import { useQuery } from '@apollo/client/react';
import type { LookQuery } from './gql/graphql.ts';
import { useLanguage } from './Language.tsx';
import { MACHINES } from './operations.ts';

/** What a machine is, and a warning where it can't cancel. */
export function MachineFacts({ machine }: { machine: NonNullable<LookQuery['machine']> }) {
  const { t } = useLanguage();
  const { machineNo, name, address, online } = machine;
  // Only the list of machines has it; the page has read that already.
  const { data } = useQuery(MACHINES, { fetchPolicy: 'cache-only' });
  const operating = data?.machines?.find((listed) => listed.machineNo === machineNo)?.operating;
  const state = (value: boolean | null | undefined, yes: string, no: string) =>
    value == null ? t.unknown : value ? yes : no;
  return (
    <>
      <h2>
        {name ?? machineNo} <span className="number">{machineNo}</span>
      </h2>
      {online === false && <p className="warning">{t.offlineWarning}</p>}
      {operating === false && <p className="warning">{t.notOperatingWarning}</p>}
      <dl className="facts">
        <div>
          <dt>{t.address}</dt>
          <dd>{address ?? t.unknown}</dd>
        </div>
        <div>
          <dt>{t.connection}</dt>
          <dd>{state(online, t.online, t.offline)}</dd>
        </div>
        <div>
          <dt>{t.operation}</dt>
          <dd>{state(operating, t.operating, t.notOperating)}</dd>
        </div>
      </dl>
    </>
  );
}
