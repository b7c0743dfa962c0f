import {
  machineTypes,
  pickupCodeStatuses,
  type ListedMachine,
  type Machine,
  type MachineDetail,
  type PickupCode,
  type Product,
} from './models.ts';
import {
  count,
  decimal,
  digits,
  isAbsent,
  isRecord,
  isZeroTime,
  location,
  malformed,
  shown,
  text,
  time,
  unreadable,
  type Wire,
} from './decode-values.ts';

// Decodes the data of the vendor's answers. The vendor leaves out zero, false and empty values (vendor API, response
// envelope), so every field has a default; null is an absent value. A field that can't be read never hides its
// neighbors: what is merely shown is undefined then, and what clients decide by is an Error. An item that can't be
// identified is left out and reported.
//
// By hand, and lazily where it matters: a list has every machine of the merchant, and a schema library took more time
// than the rest of the request.

/** Called with a value that this version can't use. */
export type OnUnknown = (field: string, value: unknown) => void;

export interface DecodeOptions {
  readonly onUnknown: OnUnknown;
  /** Whether an item that can't be identified makes the answer unreadable, in place of being left out. */
  readonly strict?: boolean | undefined;
}

/** A machine has some hundred slots; an answer that announces more pages is wrong. */
const MAX_PAGES = 100;
export const MAX_ITEMS = 50_000;
/** Reports an unknown value; an object is not quoted, because any string conversion of it could throw. */
function report(onUnknown: OnUnknown, field: string, value: unknown): void {
  onUnknown(field, typeof value === 'object' ? 'an object' : value);
}

/** The items of a list. A filtered list can come as an object with numeric keys, and an empty one as `{}`. */
function items(value: unknown, field: string, strict: boolean): readonly unknown[] {
  if (strict && !Array.isArray(value)) throw malformed(field);
  if (value === undefined || value === null) return [];
  const list =
    isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key)) ? Object.values(value) : value;
  if (!Array.isArray(list) || list.length > MAX_ITEMS) throw malformed(field);
  return list;
}

/**
 * Decodes a list.
 *
 * @param decode - returns undefined for an item that can't be identified
 */
function list<T>(
  value: unknown,
  field: string,
  { onUnknown, strict = false }: DecodeOptions,
  decode: (wire: Wire) => T | undefined,
): T[] {
  const decoded: T[] = [];
  const all = items(value, field, strict);
  for (const wire of all) {
    const item = isRecord(wire) ? decode(wire) : undefined;
    if (item !== undefined) decoded.push(item);
    else if (strict) throw malformed(field);
  }
  const skipped = all.length - decoded.length;
  if (skipped > 0) onUnknown(`${field} without a number`, `${skipped} left out`);
  return decoded;
}

/** An empty answer is a list, or nothing, where the full one is an object. */
function object(value: unknown): Wire {
  if (isRecord(value)) return value;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return {};
  throw malformed('data');
}

/** A machine, decoded field by field when one is read: most are not asked for. */
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

  constructor(wire: Wire, machineNo: string) {
    super(wire);
    this.machineNo = machineNo;
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
  readonly cabinetNames: readonly string[];

  constructor(wire: Wire, onUnknown: OnUnknown) {
    super(wire);
    const number = wire['machine_type'];
    const known = typeof number === 'number' ? machineTypes[number - 1] : undefined;
    if (!isAbsent(number) && !known) report(onUnknown, 'machine_type', number);
    this.type = isAbsent(number) ? undefined : (known ?? 'UNKNOWN');
    const names = shown(wire['model'])['cabinet_names'];
    const isList = Array.isArray(names) && names.length <= MAX_ITEMS;
    this.cabinetNames = isList && names.every((name) => typeof name === 'string') ? names : [];
  }

  get currencyCode() {
    return text(shown(this.wire['currency'])['code']);
  }
}

/** Decodes the list of machines. @throws TypeError when it is not a list */
export const decodeMachines = (data: unknown, options: DecodeOptions): ListedMachine[] =>
  list(data, 'machines', options, (wire) => {
    const machineNo = digits(wire['machine_no']);
    return machineNo === undefined ? undefined : new WireListedMachine(wire, machineNo);
  });

/** Decodes one machine. @throws TypeError when it is not an object */
export const decodeMachine = (data: unknown, { onUnknown }: DecodeOptions): MachineDetail =>
  new WireMachineDetail(object(data), onUnknown);

/** Decodes one page of products, and how many pages there are. @throws TypeError when it has another form */
export function decodeProducts(
  data: unknown,
  options: DecodeOptions,
): { products: Product[]; pages: number } {
  const wire = object(data);
  const pages = count(wire['last_page'], 'last_page');
  if (pages instanceof Error || pages > MAX_PAGES) throw malformed('last_page');
  const products = Array.isArray(data) ? [] : wire['data'];
  return { pages, products: list(products, 'products', options, decodeProduct) };
}

function decodeProduct(wire: Wire): Product | undefined {
  const id = digits(wire['id']);
  if (id === undefined) return undefined;
  const good = shown(wire['good']);
  const channel = shown(wire['channel']);
  return {
    id,
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

/** Decodes the codes of a product. @throws TypeError when they are not a list */
export const decodePickupCodes = (data: unknown, options: DecodeOptions): PickupCode[] =>
  list(data, 'pickup codes', options, (wire) => {
    const id = digits(wire['id']);
    if (id === undefined) return undefined;
    const status = pickupCodeStatuses.find((known) => known === wire['status']);
    if (!status && wire['status'] !== 'UNKNOWN') report(options.onUnknown, 'status', wire['status']);
    const code = wire['code'];
    return {
      id,
      code: typeof code === 'string' && /^[0-9]+$/.test(code) ? code : undefined,
      status: status ?? 'UNKNOWN',
      quantity: count(wire['quantity'], 'quantity'),
      createdAt: time(wire['created_at']) ?? unreadable('created_at'),
      expiresAt: expiry(wire['expired_at']),
    };
  });

/** Undefined: never. A time that can't be read could have passed, so it is not "never". */
function expiry(value: unknown): Date | Error | undefined {
  if (isAbsent(value) || isZeroTime(value)) return undefined;
  return time(value) ?? unreadable('expired_at');
}
