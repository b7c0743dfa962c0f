import type { MachinesQuery } from './gql/graphql.ts';
import { useLanguage } from './Language.tsx';
import { addressOf } from './machine-in-address.ts';

type ListedMachine = NonNullable<MachinesQuery['machines']>[number];

interface MachineListProps {
  readonly machines: readonly ListedMachine[];
  /** The number of the machine that is shown. */
  readonly chosen: string;
  readonly onChoose: (machineNo: string) => void;
}

/** Machines to choose from. They are links, so that one can be opened in a tab of its own. */
export function MachineList({ machines, chosen, onChoose }: MachineListProps) {
  const { t } = useLanguage();
  return (
    <ul className="machines">
      {machines.map(({ machineNo, name, online, operating }) => (
        <li key={machineNo}>
          <a
            href={addressOf(machineNo)}
            aria-current={machineNo === chosen ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onChoose(machineNo);
            }}
          >
            <span className="machine-name">{name ?? machineNo}</span>
            <span className="number">{machineNo}</span>
            <span className={online ? 'state good' : 'state bad'}>
              {online == null ? t.unknown : online ? t.online : t.offline}
            </span>
            {operating === false && <span className="state bad">{t.notOperating}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
