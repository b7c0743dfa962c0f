import { useLanguage } from './Language.tsx';
import { addressOf } from './machine-in-address.ts';
import { sandboxMachines } from './sandbox-machines.ts';

/** In development: the sandbox's machines that misbehave, so that every failure can be tried. */
export function SandboxHelp({ onChoose }: { onChoose: (machineNo: string) => void }) {
  const { t, language, errors } = useLanguage();
  return (
    <details className="card help">
      <summary>{t.helpTitle}</summary>
      <p>{t.helpIntro}</p>
      <ul className="machines">
        {sandboxMachines.map(({ machineNo, error, what }) => (
          <li key={machineNo}>
            <a
              href={addressOf(machineNo)}
              onClick={(event) => {
                event.preventDefault();
                onChoose(machineNo);
              }}
            >
              <span className="number">{machineNo}</span>
              <span className="machine-name">{error ? errors[error].what : what[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
