/** A list of the vendor that is not as documented, and what has to be shown of it. */
export interface HostileList {
  readonly list: 'machines' | 'products' | 'codes';
  readonly what: string;
  /** The list as JSON. */
  readonly json: string;
  /** The ids that are shown; null: the field is VENDOR_BAD_RESPONSE. */
  readonly shows: readonly string[] | null;
  /** The fields of the first item that are an error. Default: none. */
  readonly faults?: readonly string[];
}

/** An item of each list, and the name of its id. */
const items = {
  machines: { id: 'machine_no', good: '"machine_no":"16327129","machine_name":"a"' },
  products: { id: 'id', good: '"id":5,"good":{"name":"a"}' },
  codes: { id: 'id', good: '"id":7,"status":"UNUSED","quantity":1,"created_at":"2024-04-27 10:31:01"' },
} as const;
const idOf = { machines: '16327129', products: '5', codes: '7' } as const;

type List = keyof typeof items;
const lists = Object.keys(items) as List[];

/** Forms of a whole list; `ITEM` stands for an item as it should be. */
const forms: readonly (readonly [what: string, json: string, shows: 'item' | 'nothing' | 'unreadable'])[] = [
  ['null', 'null', 'nothing'],
  ['an empty object', '{}', 'nothing'],
  ['an object with numeric keys', '{"0":ITEM,"4":null}', 'item'],
  ['an object with other keys', '{"items":[ITEM]}', 'unreadable'],
  ['a string', '"[]"', 'unreadable'],
  ['a number', '1', 'unreadable'],
  ['true', 'true', 'unreadable'],
  ['a list of lists', '[[ITEM],ITEM]', 'item'],
  ['a list of what is no object', '[null,1,"x",true,ITEM]', 'item'],
];

/** Ids that identify nothing. */
const ids = ['null', '0', '-1', '1.5', '9007199254740992', '1e999', 'true', '[5]', '{}', '""', '"5;"', '"٥"'];

const ofForms = lists.flatMap((list) =>
  forms.map(([what, json, shows]): HostileList => ({
    list,
    what,
    json: json.replaceAll('ITEM', `{${items[list].good}}`),
    shows: { item: [idOf[list]], nothing: [], unreadable: null }[shows],
  })),
);

const ofIds = ids.flatMap((id, i): HostileList[] => {
  // Each id in one list: all lists read ids in the same way, which the test of forms shows.
  const list = lists[i % lists.length] ?? 'codes';
  const bad = `{${items[list].good},"${items[list].id}":${id}}`;
  return [{ list, what: `an id that is ${id}`, json: `[${bad},{${items[list].good}}]`, shows: [idOf[list]] }];
});

/** A field of an item that is not as documented. */
const field = (list: List, name: string, value: string, faults: readonly string[] = []): HostileList => ({
  list,
  what: `${name}: ${value}`,
  json: `[{${items[list].good},"${name}":${value}}]`,
  shows: [idOf[list]],
  faults,
});

const ofFields: HostileList[] = [
  ...['7', '{"a":1}', '["a"]'].map((value) => field('machines', 'machine_name', value)),
  ...['"true"', '1', 'null'].map((value) => field('machines', 'is_online', value)),
  ...['"181,0"', '"a,b"', '[116,39]'].map((value) => field('machines', 'lng_lat', value)),
  ...['"0000-00-00 00:00:00"', '"tomorrow"', '1714185061'].map((value) =>
    field('machines', 'created_at', value),
  ),
  ...['2147483648', '-2147483649', '1e999', '1.5', '"3"'].map((value) =>
    field('products', 'inventory', value, ['capacity']),
  ),
  ...['null', '""'].map((value) => field('products', 'inventory', value)),
  ...['null', '[]', '"x"', '{"price":3.5}', '{"price":"NaN"}'].map((value) =>
    field('products', 'good', value),
  ),
  ...['null', '[]', '7'].map((value) => field('products', 'channel', value)),
  ...['2147483648', '"1"', '{}'].map((value) => field('codes', 'quantity', value, ['quantity'])),
  ...['null', '"0001-01-01 00:00:00"', '"2024-13-45 10:31:01"', '1714185061'].map((value) =>
    field('codes', 'created_at', value, ['createdAt']),
  ),
  ...['null', '"0000-00-00 00:00:00"', '"0001-01-01 00:00:00"', '""'].map((value) =>
    field('codes', 'expired_at', value),
  ),
  ...['"tomorrow"', '0', '{}'].map((value) => field('codes', 'expired_at', value, ['expiresAt'])),
  ...['null', '"FROZEN"', '3', '{"toString":1}'].map((value) => field('codes', 'status', value)),
  ...['1234567', '"１２３４５６"', '"__proto__"', '["123456"]'].map((value) => field('codes', 'code', value)),
  field('codes', '__proto__', '{"id":9,"code":"123456"}'),
];

/** Lists that a vendor could give. */
export const hostileLists: readonly HostileList[] = [...ofForms, ...ofIds, ...ofFields];
