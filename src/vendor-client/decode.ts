import {
  machineTypes,
  pickupCodeStatuses,
  type ListedMachine,
  type Location,
  type Machine,
  type MachineDetail,
  type PickupCode,
  type Product,
} from './models.ts';

// What the vendor's reads answer, and what it means. The vendor leaves out what is zero, false or empty (vendor
// API, response envelope), so every field has a value for when it is absent. Only what identifies a thing makes
// an answer unreadable; what is merely shown is undefined when it makes no sense.
//
// By hand, and what costs most not before it is asked for: a list has every machine of the merchant in it, and a
// schema library took more than all the rest of the request.

/** Is told of a value that this version doesn't know. */
export type OnUnknown = (field: string, value: unknown) => void;

/** A machine has some hundred slots at most; who announces more pages than this is mistaken. */
const MAX_PAGES = 100;

type Wire = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer of another form than documented. It says which field, and nothing that was in it. */
const malformed = (field: string) => new TypeError(`${field} is malformed`);

/** What is left of an object that is merely shown. */
const shown = (value: unknown): Wire => (isRecord(value) ? value : {});

const text = (value: unknown) => (typeof value === 'string' ? value.trim() || undefined : undefined);

const decimal = (value: unknown) =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? value : undefined;

function location(pair: unknown): Location | undefined {
  if (typeof pair !== 'string') return undefined;
  const [, ...degrees] = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(pair.trim()) ?? [];
  const [longitude = NaN, latitude = NaN] = degrees.map(Number);
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? { longitude, latitude } : undefined;
}

/** `YYYY-MM-DD HH:mm:ss` in GMT+8 (vendor API, codes of a product). */
function time(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return undefined;
  const date = new Date(`${value.replace(' ', 'T')}+08:00`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function count(value: unknown, field: string): number {
  if (value === undefined) return 0;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw malformed(field);
  return value;
}

function id(value: unknown): string {
  // A larger number is not what the vendor sent once JSON.parse has read it.
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value);
  if (typeof value === 'string' && /^[0-9]{1,20}$/.test(value)) return value;
  throw malformed('id');
}

function list<T>(value: unknown, field: string, item: (wire: Wire) => T): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw malformed(field);
  return value.map((wire: unknown) => {
    if (!isRecord(wire)) throw malformed(field);
    return item(wire);
  });
}

/** An empty answer is a list, or nothing, where the full one is an object. */
function object(value: unknown): Wire {
  if (isRecord(value)) return value;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return {};
  throw malformed('data');
}

/** A machine in the vendor's words, of which few fields are asked for. */
class WireMachine implements Machine {
  protected readonly wire: Wire;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  get name() {
    return text(this.wire['machine_name']);
  }

  get address() {
    return text(this.wire['address']);
  }

  get online() {
    return this.wire['is_online'] === true;
  }

  get location() {
    return location(this.wire['lng_lat']);
  }
}

class WireListedMachine extends WireMachine implements ListedMachine {
  readonly machineNo: string;

  constructor(wire: Wire) {
    super(wire);
    const number = wire['machine_no'];
    if (typeof number !== 'string' || !/^[0-9]+$/.test(number)) throw malformed('machine_no');
    this.machineNo = number;
  }

  get operating() {
    return this.wire['status'] === true;
  }

  get createdAt() {
    return time(this.wire['created_at']);
  }
}

class WireMachineDetail extends WireMachine implements MachineDetail {
  readonly type: MachineDetail['type'];

  constructor(wire: Wire, onUnknown: OnUnknown) {
    super(wire);
    const number = wire['machine_type'];
    const known = machineTypes[Number(number) - 1];
    if (number !== undefined && !known) onUnknown('machine_type', number);
    this.type = number === undefined ? undefined : (known ?? 'UNKNOWN');
  }

  get cabinetNames() {
    const names = shown(this.wire['model'])['cabinet_names'];
    return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : [];
  }

  get currencyCode() {
    return text(shown(this.wire['currency'])['code']);
  }
}

/** Reads the list of machines. Throws a TypeError if it isn't one. */
export const decodeMachines = (data: unknown): ListedMachine[] =>
  list(data, 'data', (wire) => new WireListedMachine(wire));

/** Reads one machine. Throws a TypeError if it isn't one. */
export const decodeMachine = (data: unknown, onUnknown: OnUnknown): MachineDetail =>
  new WireMachineDetail(object(data), onUnknown);

/** Reads one page of products, and how many pages there are. Throws a TypeError if it isn't one. */
export function decodeProducts(data: unknown): { products: Product[]; pages: number } {
  const wire = object(data);
  const pages = count(wire['last_page'], 'last_page');
  if (pages > MAX_PAGES) throw malformed('last_page');
  return { pages, products: list(wire['data'], 'data', decodeProduct) };
}

function decodeProduct(wire: Wire): Product {
  const good = shown(wire['good']);
  const channel = shown(wire['channel']);
  return {
    id: id(wire['id']),
    name: text(good['name']) ?? '',
    description: text(good['description']),
    imageUrl: text(good['thumb']),
    category: text(shown(wire['category'])['title']),
    slot: text(channel['addr']) ?? text(channel['name']),
    price: decimal(good['price']),
    originalPrice: decimal(good['original_price']),
    stock: count(wire['current_inventory'], 'current_inventory'),
    capacity: count(wire['inventory'], 'inventory'),
  };
}

/** Reads the codes of a product. Throws a TypeError if they aren't that. */
export const decodePickupCodes = (data: unknown, onUnknown: OnUnknown): PickupCode[] =>
  list(data, 'data', (wire) => {
    const status = pickupCodeStatuses.find((known) => known === wire['status']);
    if (!status && wire['status'] !== 'UNKNOWN') onUnknown('status', wire['status']);
    const code = wire['code'];
    const createdAt = time(wire['created_at']);
    if (!createdAt) throw malformed('created_at');
    const until = wire['expired_at'];
    const expiresAt = time(until);
    // One that can't be read could have passed.
    if (until !== undefined && until !== '' && !expiresAt) throw malformed('expired_at');
    return {
      id: id(wire['id']),
      code: typeof code === 'string' && /^[0-9]+$/.test(code) ? code : undefined,
      status: status ?? 'UNKNOWN',
      quantity: count(wire['quantity'], 'quantity'),
      createdAt,
      expiresAt,
    };
  });
