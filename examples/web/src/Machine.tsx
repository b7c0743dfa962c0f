import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { CodeList } from './CodeList.tsx';
import { failureOf } from './failure.ts';
import { FindByDigits } from './FindByDigits.tsx';
import { useLanguage } from './Language.tsx';
import { LookFailure } from './LookFailure.tsx';
import { MachineFacts } from './MachineFacts.tsx';
import { LOOK } from './operations.ts';
import { useSession } from './Session.tsx';

interface MachineProps {
  readonly machineNo: string;
  /** Another number of looks reads the machine again. */
  readonly looks: number;
}

const lookOptions = (machineNo: string) =>
  ({
    variables: { machineNo },
    // The codes may be unreadable where the machine is not: show what came.
    errorPolicy: 'all',
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  }) as const;

/** One machine: what it is, the search by digits, and the codes that can be used there. */
export function Machine({ machineNo, looks }: MachineProps) {
  const { t } = useLanguage();
  const lacked = useSession().lacks('machine:read');
  const { data, error, loading, refetch } = useQuery(LOOK, lacked ? skipToken : lookOptions(machineNo));
  const looked = useRef(looks);
  useEffect(() => {
    if (looked.current === looks) return;
    looked.current = looks;
    void refetch();
  }, [looks, refetch]);

  const machine = data?.machine;
  const codes = machine?.pickupCodes;
  return (
    <section className="card machine" aria-busy={loading}>
      {machine && <MachineFacts machine={machine} />}
      {error && !loading && (
        <LookFailure
          title={machine?.online == null ? t.failedLook : t.failedCodes}
          failure={failureOf(error, 'look-up')}
          onAgain={() => void refetch()}
        />
      )}
      {machine && <FindByDigits machineNo={machineNo} />}
      <p role="status" className={loading ? 'busy' : 'visually-hidden'}>
        {loading ? t.looking : codes ? t.codes(codes.length) : ''}
      </p>
      {codes && <CodeList machineNo={machineNo} codes={codes} onRefresh={() => void refetch()} />}
    </section>
  );
}
