import { isRecord, malformed, type Wire } from './decode-values.ts';

/** Called with a value of the vendor that this version does not know. */
export type OnUnknown = (field: string, value: unknown) => void;

export interface DecodeOptions {
  readonly onUnknown: OnUnknown;
  /** Whether an item without an id makes the answer unreadable, instead of being left out. */
  readonly strict?: boolean | undefined;
}

export const MAX_ITEMS = 50_000;

/** Reports an unknown value; an object is not quoted, because any string conversion of it could throw. */
export function report(onUnknown: OnUnknown, field: string, value: unknown): void {
  onUnknown(field, typeof value === 'object' ? 'an object' : value);
}

/** The items of a list. A filtered list can come as an object with numeric keys, and an empty one as `{}`. */
function items(value: unknown, field: string, strict: boolean): readonly unknown[] {
  if (strict && !Array.isArray(value)) throw malformed(field);
  if (value === undefined || value === null) return [];
  const isIndexed = isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
  const list = isIndexed ? Object.values(value) : value;
  if (!Array.isArray(list) || list.length > MAX_ITEMS) throw malformed(field);
  return list;
}

/**
 * Decodes a list.
 *
 * @param decode - returns undefined for an item without an id
 * @throws TypeError when the value is not a list
 */
export function list<T>(
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

/** An object; an empty one can come as an empty list or be absent. @throws TypeError when it has another form */
export function object(value: unknown): Wire {
  if (isRecord(value)) return value;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return {};
  throw malformed('data');
}
