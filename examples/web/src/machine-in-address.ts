import { useEffect, useState } from 'react';

const read = (): string => new URLSearchParams(location.search).get('machine') ?? '';

/** The address of the page for a machine, or for none. */
export function addressOf(machineNo: string): string {
  return machineNo ? `?machine=${encodeURIComponent(machineNo)}` : location.pathname;
}

/** The machine's number in the page's address: a reload, a bookmark and a colleague find the same machine. */
export function useMachineInAddress(): [string, (machineNo: string) => void] {
  const [machineNo, setMachineNo] = useState(read);
  useEffect(() => {
    const follow = () => {
      setMachineNo(read());
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);
  return [
    machineNo,
    (chosen) => {
      if (chosen !== read()) history.pushState(null, '', addressOf(chosen));
      setMachineNo(chosen);
    },
  ];
}
