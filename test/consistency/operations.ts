/** The kinds of operations that a run is made of. */
export type Kind =
  | 'cancel one'
  | 'cancel one again'
  | 'cancel unknown'
  | 'cancel elsewhere'
  | 'cancel many'
  | 'cancel all'
  | 'read codes'
  | 'read machine'
  | 'read machines'
  | 'create'
  | 'invalid';

/** What an operation is to cancel: one record, or all of a machine. */
export interface Target {
  /** The number under which only this operation knows the machine, for this target. */
  readonly machineNo: string;
  /** Absent: all. */
  readonly id?: string;
}

/** An operation of GraphQL, sent once. */
export interface Operation {
  /** Its place in the run, from 0. */
  readonly n: number;
  readonly kind: Kind;
  readonly query: string;
  /** In the order of the answer's items. */
  readonly targets: readonly Target[];
  /** The machine, and perhaps the one product, whose codes the answer lists. */
  readonly reads?: { readonly machineNo: string; readonly isWhole: boolean };
  /** When the client gives up waiting, in milliseconds. */
  readonly hangUpAfterMs?: number;
}

type Parts = Omit<Operation, 'n' | 'kind'>;

const quote = (text: string) => JSON.stringify(text);

/** @param productId - whose codes the answer shows as well */
export function cancelOne(target: Required<Target>, productId?: string): Parts {
  const { machineNo, id } = target;
  const codes = productId === undefined ? '' : `pickupCodes(productId: ${quote(productId)}) { id }`;
  return {
    query: `mutation { cancelPickupCode(machineNo: ${quote(machineNo)}, id: ${quote(id)}) { id confirmation machine { machineNo ${codes} } } }`,
    targets: [target],
  };
}

export function cancelMany(machineNo: string, ids: readonly string[]): Parts {
  const list = ids.map(quote).join(', ');
  return {
    query: `mutation { cancelPickupCodes(machineNo: ${quote(machineNo)}, ids: [${list}]) { id confirmation machine { machineNo } } }`,
    targets: ids.map((id) => ({ machineNo, id })),
  };
}

export function cancelAll(machineNo: string): Parts {
  return {
    query: `mutation { cancelAllPickupCodes(machineNo: ${quote(machineNo)}) { confirmation machine { machineNo } } }`,
    targets: [{ machineNo }],
  };
}

/** @param productId - only the codes of this product; default: of all */
export function readCodes(machineNo: string, productId?: string): Parts {
  const only = productId === undefined ? '' : `(productId: ${quote(productId)})`;
  return {
    query: `{ machine(machineNo: ${quote(machineNo)}) { machineNo pickupCodes${only} { id status product { id } } } }`,
    targets: [],
    reads: { machineNo, isWhole: productId === undefined },
  };
}

export const readMachine = (machineNo: string): Parts => ({
  query: `{ machine(machineNo: ${quote(machineNo)}) { name online type products { id name stock } } }`,
  targets: [],
});

export const readMachines = (): Parts => ({
  query: '{ machines { machineNo name operating } }',
  targets: [],
});
