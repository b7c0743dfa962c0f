import messages from './messages.json' with { type: 'json' };
import { makeCodes, makeMachine, makeProducts } from './seed-parts.ts';
import { digitsOf, type Machine, type PickupCode } from './state.ts';

/** The machine of the examples: the codes 1122223 to 1122232, the used 1122233 and the expired 1122234. */
function firstMachine(): Machine {
  const products = makeProducts(1323441, 4);
  const ended = { created_at: '2024-01-01 08:00:00', quantity: 1, product_id: 1323441 };
  const codes: PickupCode[] = [
    ...makeCodes(1122223, 10, products),
    { ...ended, id: 1122233, code: digitsOf(1122233, 6), status: 'USED' },
    {
      ...ended,
      id: 1122234,
      code: digitsOf(1122234, 6),
      status: 'UNUSED',
      expired_at: '2024-01-31 23:59:59',
    },
  ];
  return makeMachine(0, { machine_no: '16327129', products, codes });
}

/** A machine with 60 products (1330001 to 1330060) and 200 codes (1130001 to 1130200). */
function bigMachine(): Machine {
  const products = makeProducts(1330001, 60);
  return makeMachine(1, { machine_no: '16327130', products, codes: makeCodes(1130001, 200, products) });
}

// The properties in which ordinary machines differ, by index in the list; the first two are created above.
const special: Readonly<Record<number, Partial<Machine>>> = {
  2: { products: [], codes: [] },
  3: { is_online: false },
  4: { status: false },
  5: { pickupCodesOn: false, codes: [] },
  6: { machine_no: '86683806253754' },
  7: { address: '', lng_lat: '' },
  8: { machine_type: 6 },
};

/**
 * Creates the machine 16327129 + `index`, with two products from 1340001 + 10 × `index` and three codes from
 * 1140001 + 10 × `index`, unless `special` differs.
 */
function ordinaryMachine(index: number): Machine {
  const products = makeProducts(1340001 + 10 * index, 2);
  const codes = makeCodes(1140001 + 10 * index, 3, products);
  return makeMachine(index, { machine_no: String(16327129 + index), products, codes, ...special[index] });
}

/** A machine that the vendor's list omits, with the product N (`productId`) and the codes N1, N2 and N3. */
function unlistedMachine(machine_no: string, index: number, productId: number): Machine {
  const products = makeProducts(productId, 1);
  const codes = makeCodes(productId * 10 + 1, 3, products);
  return makeMachine(index, { machine_no, listed: false, products, codes });
}

/** All documented error codes of the vendor, and an undocumented one. */
const refusals = [...Object.keys(messages).map(Number), 12345];

/** Creates all machines in the order of the vendor's list. Every call returns a new, identical copy. */
export function seedMachines(): ReadonlyMap<string, Machine> {
  const machines = [
    firstMachine(),
    bigMachine(),
    ...Array.from({ length: 38 }, (_, i) => ordinaryMachine(i + 2)),
    ...[9980, 9970].flatMap((family) =>
      Array.from({ length: 9 }, (_, i) => unlistedMachine(`${family}000${i + 1}`, i + 1, family + i + 1)),
    ),
    ...refusals.map((code) => unlistedMachine(`999${String(code).padStart(5, '0')}`, 0, 99_900_000 + code)),
  ];
  return new Map(machines.map((machine) => [machine.machine_no, machine]));
}
