import { createRandom } from '../../sandbox/faults.ts';
import { createFleet, numberOf, type FleetMachine } from './fleet.ts';
import * as operations from './operations.ts';
import type { Kind, Operation } from './operations.ts';

/** A code, and how many operations were about it. */
interface Code {
  readonly id: string;
  uses: number;
}

interface Shelf extends FleetMachine {
  /** No operation was about these. */
  readonly fresh: Code[];
  /** Operations were about these, so most of them are gone. */
  readonly old: Code[];
  cancelAlls: number;
}

const OLD_CODES = 60;

/** Of a hundred operations. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  'cancel one': 29,
  'cancel one again': 14,
  'cancel unknown': 4,
  'cancel elsewhere': 3,
  'cancel many': 9,
  'cancel all': 5,
  'read codes': 12,
  'read machine': 6,
  'read machines': 4,
  create: 13,
  invalid: 1,
};

/** Codes to be created, by somebody else than the service. */
export interface Order {
  readonly machineNo: string;
  readonly productId: string;
  readonly count: number;
}

/**
 * Makes up operations: with the same seed the same ones in the same order, as long as `create` gives the new
 * record ids in the same order too. Whatever else the run does has no influence.
 */
export function createPlan(seed: string, create: (order: Order) => Promise<readonly string[]>) {
  const random = createRandom(`${seed} plan`);
  const { ordinary, offline } = createFleet();
  const shelves = ordinary.map((machine): Shelf => ({ ...machine, fresh: [], old: [], cancelAlls: 0 }));
  let unknownIds = 0;

  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const take = (list: Code[]) => list.splice(below(list.length), 1)[0];

  function age(shelf: Shelf, code: Code): void {
    shelf.old.push(code);
    if (shelf.old.length > OLD_CODES) shelf.old.shift();
  }

  function chooseKind(): Kind {
    let left = random() * 100;
    for (const [kind, weight] of Object.entries(WEIGHTS)) {
      left -= weight;
      if (left < 0) return kind as Kind;
    }
    return 'read codes';
  }

  async function make(kind: Kind): Promise<Omit<Operation, 'n'>> {
    const shelf = pick(shelves);
    switch (kind) {
      case 'cancel one': {
        const code = take(shelf.fresh);
        if (!code) return make('create');
        const machineNo = numberOf(shelf.machineNo, code.uses++);
        age(shelf, code);
        const shown = random() < 0.2 ? pick(shelf.productIds) : undefined;
        return { kind, ...operations.cancelOne({ machineNo, id: code.id }, shown) };
      }
      case 'cancel one again': {
        // The last ones may still be under way.
        const code = shelf.old.at(random() < 0.3 ? -1 : below(shelf.old.length));
        if (!code) return make('create');
        // Sometimes at a machine where it isn't.
        const { machineNo } = random() < 0.9 ? shelf : pick(shelves);
        return {
          kind,
          ...operations.cancelOne({ machineNo: numberOf(machineNo, code.uses++), id: code.id }),
        };
      }
      case 'cancel unknown': {
        const { machineNo } = random() < 0.7 ? shelf : offline;
        return { kind, ...operations.cancelOne({ machineNo, id: String(900_000_000 + unknownIds++) }) };
      }
      case 'cancel elsewhere': {
        // A usable code, but at a machine that does not have it.
        const code = shelf.fresh.at(-1);
        const others = shelves.filter((other) => other !== shelf);
        if (!code) return make('create');
        const machineNo = numberOf(pick(others).machineNo, code.uses++);
        return { kind, ...operations.cancelOne({ machineNo, id: code.id }) };
      }
      case 'cancel many': {
        const codes = new Set<Code>();
        for (let left = 1 + below(12); left > 0; left--) {
          const code = random() < 0.8 ? take(shelf.fresh) : pick(shelf.old);
          if (code) codes.add(code);
        }
        if (codes.size === 0) return make('create');
        const uses = Math.max(...[...codes].map((code) => code.uses));
        for (const code of codes) {
          if (!shelf.old.includes(code)) age(shelf, code);
          code.uses = uses + 1;
        }
        const ids = [...codes].map(({ id }) => id);
        if (random() < 0.2) ids.push(pick(ids));
        return { kind, ...operations.cancelMany(numberOf(shelf.machineNo, uses), ids) };
      }
      case 'cancel all':
        // A few stay, to be canceled while this is under way.
        for (const code of shelf.fresh.splice(0, shelf.fresh.length - 5)) age(shelf, code);
        return { kind, ...operations.cancelAll(numberOf(shelf.machineNo, shelf.cancelAlls++)) };
      case 'read codes': {
        const only = random() < 0.5 ? pick(shelf.productIds) : undefined;
        return { kind, ...operations.readCodes(shelf.machineNo, only) };
      }
      case 'read machine':
        return { kind, ...operations.readMachine(shelf.machineNo) };
      case 'read machines':
        return { kind, ...operations.readMachines() };
      case 'create': {
        const order = { machineNo: shelf.machineNo, productId: pick(shelf.productIds), count: 1 + below(10) };
        for (const id of await create(order)) shelf.fresh.push({ id, uses: 0 });
        return { kind, query: '', targets: [] };
      }
      case 'invalid':
        return {
          kind,
          ...operations.cancelOne({ machineNo: shelf.machineNo, id: pick(['0', 'x', '', '-1']) }),
        };
    }
  }

  return {
    /** The next operation; one that creates codes has done so already, and has nothing to send. */
    async next(n: number): Promise<Operation> {
      const operation = await make(chooseKind());
      const hangsUp = random() < 0.02;
      return { n, ...operation, ...(hangsUp && { hangUpAfterMs: Math.ceil(random() ** 2 * 300) }) };
    },
  };
}
