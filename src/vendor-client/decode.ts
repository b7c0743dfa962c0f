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
  unreadable,
  type Wire,
} from './decode-values.ts';
import { pickupCodeStatuses, type PickupCode, type Product } from './models.ts';

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
