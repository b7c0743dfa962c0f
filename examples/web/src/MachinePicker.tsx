import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { isMachineNo, readDigits } from './digits.ts';
import { failureOf } from './failure.ts';
import { useLanguage } from './Language.tsx';
import { LookFailure } from './LookFailure.tsx';
import { MachineList } from './MachineList.tsx';
import { MACHINES } from './operations.ts';
import { useSession } from './Session.tsx';

interface MachinePickerProps {
  readonly machineNo: string;
  readonly onChoose: (machineNo: string) => void;
}

const isWide = () => matchMedia('(min-width: 60rem)').matches;

/** Finds a machine by its number or its name, or in the list. */
export function MachinePicker({ machineNo, onChoose }: MachinePickerProps) {
  const { t } = useLanguage();
  const lacked = useSession().lacks('machine:read');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const [open, setOpen] = useState(!machineNo || isWide());
  const { data, error, loading, refetch } = useQuery(
    MACHINES,
    lacked ? skipToken : { errorPolicy: 'all', notifyOnNetworkStatusChange: true },
  );
  const machines = data?.machines ?? [];
  const digits = readDigits(text);
  const wanted = text.trim().toLowerCase();
  const fitting = machines.filter(
    (machine) =>
      machine.name?.toLowerCase().includes(wanted) === true || machine.machineNo.includes(digits || '-'),
  );
  const listed = wanted ? fitting : machines;

  const choose = (chosen: string) => {
    setText('');
    setOpen(isWide());
    onChoose(chosen);
  };
  const submit = () => {
    const named = machines.filter(({ name }) => name?.toLowerCase() === wanted);
    const [only, ...others] = named.length > 0 ? named : fitting;
    const chosen = isMachineNo(digits) ? digits : others.length === 0 ? only?.machineNo : undefined;
    setWrong(!chosen);
    if (chosen) choose(chosen);
  };
  return (
    <section className="card picker" aria-label={t.chooseMachine}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label htmlFor="machineNo">{t.machineNo}</label>
        <div className="field">
          <input
            id="machineNo"
            autoComplete="off"
            required
            value={text}
            aria-invalid={wrong}
            aria-describedby="machineNo-hint"
            onChange={(event) => {
              setText(event.currentTarget.value);
              setWrong(false);
              setOpen(true);
            }}
          />
          <button type="submit" className="main" disabled={lacked !== undefined}>
            {t.look}
          </button>
        </div>
        <p
          id="machineNo-hint"
          className={lacked || wrong ? 'hint wrong' : 'hint'}
          role={wrong ? 'alert' : undefined}
        >
          {lacked ? t.lacks(lacked) : wrong ? t.machineNoWrong : t.machineNoHint}
        </p>
      </form>
      {error && !loading && (
        <LookFailure
          title={t.failedMachines}
          failure={failureOf(error, 'look-up')}
          onAgain={() => void refetch()}
        />
      )}
      {loading && <p className="busy">{t.looking}</p>}
      {data?.machines && (
        <details
          open={open}
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
          }}
        >
          <summary>{t.machines(listed.length)}</summary>
          {listed.length > 0 ? (
            <MachineList machines={listed} chosen={machineNo} onChoose={choose} />
          ) : (
            <p>{t.noMachineFits}</p>
          )}
        </details>
      )}
    </section>
  );
}
