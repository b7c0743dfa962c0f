import { makeMachine, makeProducts } from '../../sandbox/seed-parts.ts';
import type { Machine } from '../../sandbox/state.ts';

/** A machine as the operations know it. */
export interface FleetMachine {
  /** 8 digits. */
  readonly machineNo: string;
  readonly productIds: readonly string[];
}

/** Machines that answer to many numbers: to every one that ends in their own eight digits. */
class ManyNumbers extends Map<string, Machine> {
  override get(machineNo: string): Machine | undefined {
    return super.get(machineNo.slice(-8));
  }
}

/**
 * The number under which one operation knows a machine.
 *
 * What the vendor is asked for says nothing of the operation that it belongs to, beside the machine's number and
 * the record's id. So no two operations cancel the same thing under the same number, and every request at the
 * vendor tells for certain whose it is, however late it comes.
 *
 * @param nth - how many operations were about the same thing before; the first uses the machine's own number
 */
export const numberOf = (machineNo: string, nth: number) => (nth === 0 ? machineNo : `${nth}${machineNo}`);

const COUNT = 12;

/** Makes machines without codes; the last one is offline. */
export function createFleet(): {
  readonly machines: ReadonlyMap<string, Machine>;
  readonly ordinary: readonly FleetMachine[];
  readonly offline: FleetMachine;
} {
  const machines = Array.from({ length: COUNT + 1 }, (_, i) =>
    makeMachine(i, {
      machine_no: String(17000001 + i),
      products: makeProducts(1500001 + 10 * i, 2),
      is_online: i < COUNT,
    }),
  );
  const known = machines.map(({ machine_no, products }) => ({
    machineNo: machine_no,
    productIds: products.map(({ id }) => String(id)),
  }));
  return {
    machines: new ManyNumbers(machines.map((machine) => [machine.machine_no, machine])),
    ordinary: known.slice(0, COUNT),
    offline: known[COUNT] as FleetMachine,
  };
}
