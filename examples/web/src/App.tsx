import { useState } from 'react';
import { CancellationsProvider } from './cancellations/Cancellations.tsx';
import { ConfirmCancel } from './ConfirmCancel.tsx';
import { Header } from './Header.tsx';
import { Machine } from './Machine.tsx';
import { useMachineInAddress } from './machine-in-address.ts';
import { MachinePicker } from './MachinePicker.tsx';
import { Outcomes } from './Outcomes.tsx';
import { SandboxHelp } from './SandboxHelp.tsx';
import { useSession } from './Session.tsx';
import { SignIn } from './SignIn.tsx';

/** The whole page: who you are, which machine, which codes, and what became of them. */
export function App() {
  const { token, signOut } = useSession();
  const [user, setUser] = useState(0);
  return (
    // A new one for each user: one's outcomes are not for the next.
    <CancellationsProvider key={user}>
      <Page
        key={token}
        onSignOut={() => {
          signOut();
          setUser(user + 1);
        }}
      />
    </CancellationsProvider>
  );
}

function Page({ onSignOut }: { onSignOut: () => void }) {
  const { token, expired } = useSession();
  const [machineNo, choose] = useMachineInAddress();
  const [looks, setLooks] = useState(0);
  const [wantsToken, setWantsToken] = useState(false);
  const look = (chosen: string) => {
    choose(chosen);
    setLooks(looks + 1);
  };
  return (
    <>
      <Header
        onSignOut={onSignOut}
        onOtherToken={() => {
          setWantsToken(true);
        }}
      />
      <main>
        {(!token || expired || wantsToken) && <SignIn />}
        {token && (
          <div className="columns">
            <MachinePicker machineNo={machineNo} onChoose={look} />
            <div className="machine-column">
              {machineNo && <Machine key={machineNo} machineNo={machineNo} looks={looks} />}
              <Outcomes machineNo={machineNo} onLook={look} />
            </div>
          </div>
        )}
        {import.meta.env.DEV && <SandboxHelp onChoose={look} />}
      </main>
      <ConfirmCancel />
    </>
  );
}
