// Record ids of codes whose cancel may have been done. They are no secret, and a reload must not lose them: the next
// attempt is then told that there is no such code.
const KEY = 'doubts';

const nameOf = (machineNo: string, id: string): string => `${machineNo}/${id}`;

function read(): readonly string[] {
  return (sessionStorage.getItem(KEY) ?? '').split(' ').filter(Boolean);
}

function write(names: readonly string[]): void {
  sessionStorage.setItem(KEY, names.join(' '));
}

/** The record ids at a machine whose cancel may have been done. */
export function doubtsAt(machineNo: string): ReadonlySet<string> {
  const prefix = `${machineNo}/`;
  return new Set(read().flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}

export function addDoubts(machineNo: string, ids: readonly string[]): void {
  write([...new Set([...read(), ...ids.map((id) => nameOf(machineNo, id))])]);
}

export function removeDoubt(machineNo: string, id: string): void {
  write(read().filter((name) => name !== nameOf(machineNo, id)));
}

export const clearDoubts = (): void => {
  sessionStorage.removeItem(KEY);
};
