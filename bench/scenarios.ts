/** The GraphQL operations that are measured. */
export const operations = {
  Cancel:
    'mutation Cancel($machineNo:ID!,$id:ID!){cancelPickupCode(machineNo:$machineNo,id:$id){id confirmation machine{__typename machineNo}}}',
  CancelMany:
    'mutation CancelMany($machineNo:ID!,$ids:[ID!]!){cancelPickupCodes(machineNo:$machineNo,ids:$ids){id confirmation}}',
  Machine:
    'query Machine($machineNo:ID!){machine(machineNo:$machineNo){name products{id name imageUrl category slot price{amount} stock capacity}}}',
  Entities:
    'query Entities($representations:[_Any!]!){_entities(representations:$representations){...on Machine{name address online}}}',
  /** Only of vending, for the growth with the number of machines. */
  Machines: 'query Machines{machines{machineNo name address online}}',
  /** Only of vending, for the growth with the number of codes. */
  PickupCodes:
    'query PickupCodes($machineNo:ID!){machine(machineNo:$machineNo){pickupCodes{id status quantity createdAt expiresAt}}}',
} as const;

export type Operation = keyof typeof operations;

/** Variables of one request; load/load.lua sends the same with changing ids. */
export function variablesOf(operation: Operation): Readonly<Record<string, unknown>> {
  const machineNo = '10000001';
  switch (operation) {
    case 'Cancel':
      return { machineNo, id: '1122001' };
    case 'CancelMany':
      return { machineNo, ids: Array.from({ length: 100 }, (_, i) => String(1122001 + i)) };
    case 'Entities':
      return {
        representations: Array.from({ length: 100 }, (_, i) => ({
          __typename: 'Machine',
          machineNo: String(10000000 + i),
        })),
      };
    case 'Machine':
    case 'PickupCodes':
      return { machineNo };
    case 'Machines':
      return {};
  }
}

/** A load on a server, and how long the vendor takes. */
export interface Scenario {
  readonly name: string;
  readonly operation: Operation;
  /** Requests at once. */
  readonly connections: number;
  readonly vendorMs: number;
}

const cancel = (vendorMs: number, connections: number): Scenario => ({
  name: `cancel, vendor ${vendorMs} ms, ${connections} at once`,
  operation: 'Cancel',
  connections,
  vendorMs,
});

/** What the goals are evaluated by. */
export const measured = {
  cancel: cancel(0, 50),
  cancelAt20Ms: cancel(20, 50),
  manyCancelsAt20Ms: cancel(20, 200),
  entities: {
    name: '_entities of 100 machines, 50 at once',
    operation: 'Entities',
    connections: 50,
    vendorMs: 0,
  },
  products: {
    name: 'a machine with 60 products, 50 at once',
    operation: 'Machine',
    connections: 50,
    vendorMs: 0,
  },
} as const satisfies Record<string, Scenario>;

/** All scenarios, in the order in which they are measured. */
export const scenarios: readonly Scenario[] = [
  cancel(0, 1),
  measured.cancel,
  measured.cancelAt20Ms,
  measured.manyCancelsAt20Ms,
  measured.entities,
  measured.products,
  // Not more at once: the queue for the vendor is limited (VENDOR_MAX_QUEUE), and 50 of these would be refused in part.
  { name: 'cancelPickupCodes of 100, 10 at once', operation: 'CancelMany', connections: 10, vendorMs: 0 },
];
