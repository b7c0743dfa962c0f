import { list, object, report, type DecodeOptions } from './decode-list.ts';
import {
  count,
  decimal,
  digits,
  isAbsent,
  isZeroTime,
  malformed,
  shown,
  text,
  time,
  type Wire,
} from './decode-values.ts';
import { VendorFailure } from './errors.ts';
import { pickupCodeStatuses, type PickupCode, type Price, type Product } from './models.ts';

// Decodes the data of the vendor's answers. The vendor leaves out zero, false and empty values (vendor API, response
// envelope), so every field has a default; null counts as absent. An unreadable field does not affect its neighbors: it
// is undefined if it is only shown, and an Error if clients decide by it. An item without an id is left out and
// reported. It is hand-made because a schema library took more time for the list of machines than the rest of the
// request.

/** A machine has some hundred slots; an answer that announces more pages is wrong. */
const MAX_PAGES = 100;

/** Decodes one page of products, and how many pages there are. @throws TypeError when it has another form */
export function decodeProducts(
  data: unknown,
  options: DecodeOptions,
  machineNo: string,
): { products: Product[]; pages: number } {
  const wire = object(data);
  const pages = count(wire['last_page']);
  if (pages === undefined || pages > MAX_PAGES) throw malformed('last_page');
  const products = Array.isArray(data) ? [] : wire['data'];
  return { pages, products: list(products, 'products', options, productDecoder(machineNo)) };
}

function productDecoder(machineNo: string) {
  const unreadable = fieldErrors(machineNo);
  const price = (value: unknown): Price | undefined => {
    const amount = decimal(value);
    return amount === undefined ? undefined : { machineNo, amount };
  };
  return (wire: Wire): Product | undefined => {
    const id = digits(wire['id']);
    if (id === undefined) return undefined;
    const good = shown(wire['good']);
    const channel = shown(wire['channel']);
    return {
      machineNo,
      id,
      name: text(good['name']) ?? '',
      description: text(good['description']),
      imageUrl: text(good['thumb']),
      category: text(shown(wire['category'])['title']),
      slot: text(channel['addr']) ?? text(channel['name']),
      price: price(good['price']),
      originalPrice: price(good['original_price']),
      stock: count(wire['current_inventory']) ?? unreadable('current_inventory'),
      capacity: count(wire['inventory']) ?? unreadable('inventory'),
    };
  };
}

/** Decodes the codes of a product. @throws TypeError when they are not a list */
export function decodePickupCodes(
  data: unknown,
  options: DecodeOptions,
  machineNo: string,
  productId: string,
): PickupCode[] {
  const unreadable = fieldErrors(machineNo);
  return list(data, 'pickup codes', options, (wire) => {
    const id = digits(wire['id']);
    if (id === undefined) return undefined;
    const status = pickupCodeStatuses.find((known) => known === wire['status']);
    if (!status && wire['status'] !== 'UNKNOWN') report(options.onUnknown, 'status', wire['status']);
    const { code, expired_at: expiry } = wire;
    // A time that can't be read could have passed, so it is not "never".
    const neverExpires = isAbsent(expiry) || isZeroTime(expiry);
    return {
      machineNo,
      productId,
      id,
      code: typeof code === 'string' && /^[0-9]+$/.test(code) ? code : undefined,
      status: status ?? 'UNKNOWN',
      quantity: count(wire['quantity']) ?? unreadable('quantity'),
      createdAt: time(wire['created_at']) ?? unreadable('created_at'),
      expiresAt: neverExpires ? undefined : (time(expiry) ?? unreadable('expired_at')),
    };
  });
}

/** Creates the errors of unreadable fields: one for each field of an answer, which can have thousands of items. */
function fieldErrors(machineNo: string): (field: string) => VendorFailure {
  const errors = new Map<string, VendorFailure>();
  return (field) => {
    const detail = `the field ${field} does not have the documented form`;
    const options = { outcome: 'UNKNOWN', target: { machineNo }, idempotent: true } as const;
    const error = errors.get(field) ?? new VendorFailure('VENDOR_BAD_RESPONSE', detail, options);
    errors.set(field, error);
    return error;
  };
}
