import * as decode from '../../../src/vendor-client/decode.ts';
import type { DecodeOptions } from '../../../src/vendor-client/decode-list.ts';
import { decodeMachine, decodeMachines } from '../../../src/vendor-client/decode-machines.ts';

const unknown: [string, unknown][] = [];
const onUnknown = (field: string, value: unknown) => {
  unknown.push([field, value]);
};
const options = { onUnknown };
const machineNo = '16327129';
const productId = '1323441';
const decodeProducts = (data: unknown, more: DecodeOptions) => decode.decodeProducts(data, more, machineNo);
const decodePickupCodes = (data: unknown, more: DecodeOptions) =>
  decode.decodePickupCodes(data, more, machineNo, productId);
const strict = { onUnknown, strict: true };
beforeEach(() => {
  unknown.length = 0;
});

describe('the list of machines', () => {
  it.each([[undefined], [null], [[]], [{}]])('is empty when it is %j', (data) => {
    expect(decodeMachines(data, options)).toEqual([]);
  });

  it('takes for false and empty what is left out', () => {
    expect(decodeMachines([{ machine_no: '16327129' }], options)).toMatchObject([
      {
        machineNo: '16327129',
        name: undefined,
        address: undefined,
        online: false,
        operating: false,
        location: undefined,
        createdAt: undefined,
      },
    ]);
  });

  it('reads what is there, and times in GMT+8', () => {
    const wire = {
      machine_no: '16327129',
      machine_name: '大堂一号机',
      address: 'Lobby',
      is_online: true,
      status: true,
      lng_lat: '116.549815,39.922273',
      created_at: '2024-04-27 10:31:01',
      contact: 'somebody',
      tel: '123',
    };
    expect(decodeMachines([wire], options)).toMatchObject([
      {
        machineNo: '16327129',
        name: '大堂一号机',
        address: 'Lobby',
        online: true,
        operating: true,
        location: { longitude: 116.549815, latitude: 39.922273 },
        createdAt: new Date('2024-04-27T02:31:01Z'),
      },
    ]);
  });

  it.each(['', '116.5', '116.5,', 'a,b', '181,0', '0,91', '1,2,3', 7, null])(
    'has no location for %j',
    (lng_lat) => {
      expect(decodeMachines([{ machine_no: '16327129', lng_lat }], options)[0]?.location).toBeUndefined();
    },
  );

  it.each([{ machine_no: '16327129' }, 'x', 7])('is unreadable when it is %j', (data) => {
    expect(() => decodeMachines(data, options)).toThrow();
  });
});

describe('one machine', () => {
  it.each([{}, [], null, undefined])('with nothing known of it is %j', (data) => {
    expect(decodeMachine(data, options)).toMatchObject({
      name: undefined,
      address: undefined,
      online: false,
      location: undefined,
      type: undefined,
      cabinetNames: [],
      currencyCode: undefined,
    });
    expect(unknown).toEqual([]);
  });

  it('has a type, a currency and cabinets', () => {
    const data = { machine_type: 6, currency: { id: 1, code: 'CNY' }, model: { cabinet_names: ['A', 'B'] } };
    expect(decodeMachine(data, options)).toMatchObject({
      type: 'LOCKER',
      currencyCode: 'CNY',
      cabinetNames: ['A', 'B'],
    });
  });

  it.each([7, 'VENDING', -1, 1.5])(
    'of a type that nobody knows (%j) is UNKNOWN, and somebody is told',
    (machine_type) => {
      expect(decodeMachine({ machine_type }, options).type).toBe('UNKNOWN');
      expect(unknown).toEqual([['machine_type', machine_type]]);
    },
  );
});

describe('the products of a machine', () => {
  it.each([[[]], [{}], [null], [undefined], [{ data: [] }]])('are none when they are %j', (data) => {
    expect(decodeProducts(data, options)).toEqual({ products: [], pages: 0 });
  });

  it('take for zero and empty what is left out', () => {
    expect(decodeProducts({ data: [{ id: 5 }], last_page: 1 }, options)).toEqual({
      pages: 1,
      products: [
        {
          machineNo,
          id: '5',
          name: '',
          description: undefined,
          imageUrl: undefined,
          category: undefined,
          slot: undefined,
          price: undefined,
          originalPrice: undefined,
          stock: 0,
          capacity: 0,
        },
      ],
    });
  });

  it('have prices digit for digit, in the currency of their machine', () => {
    const prices = (price: unknown) =>
      decodeProducts({ data: [{ id: 5, good: { price } }] }, options).products[0]?.price;
    for (const amount of ['3.50', '0.10', '99999999999999999.99'])
      expect(prices(amount)).toEqual({ machineNo, amount });
    expect([prices(3.5), prices('free'), prices('')]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    [{ data: 'x' }],
    [{ data: Array.from({ length: 50_001 }, (_, i) => ({ id: i + 1 })) }],
    [{ last_page: 1e6 }],
  ])('are unreadable when they are %#', (data) => {
    expect(() => decodeProducts(data, options)).toThrow();
  });
});

describe('the codes of a product', () => {
  const code = {
    id: 1122223,
    code: '012345',
    status: 'UNUSED',
    created_at: '2024-04-27 10:31:01',
    quantity: 1,
  };

  it('keep their leading zeros, and never expire when nothing says so', () => {
    expect(decodePickupCodes([code], options)).toEqual([
      {
        machineNo,
        productId,
        id: '1122223',
        code: '012345',
        status: 'UNUSED',
        quantity: 1,
        createdAt: new Date('2024-04-27T02:31:01Z'),
        expiresAt: undefined,
      },
    ]);
    expect(
      decodePickupCodes([{ ...code, expired_at: '2025-01-01 00:00:00' }], options)[0]?.expiresAt,
    ).toEqual(new Date('2024-12-31T16:00:00Z'));
  });

  it.each([
    ['UNKNOWN', 0],
    ['NEW', 1],
    [3, 1],
  ])('of the status %j are UNKNOWN', (status, told) => {
    expect(decodePickupCodes([{ ...code, status }], options)[0]?.status).toBe('UNKNOWN');
    expect(unknown).toHaveLength(told);
  });

  it.each([
    ['no id', { id: undefined }],
    ['null as their id', { id: null }],
    ['an id that JSON has rounded', { id: 2 ** 53 }],
    ['an object as their id', { id: { toString: 1 } }],
  ])('with %s are left out and reported, and are unreadable where all must be known', (_, change) => {
    const data = [{ ...code, ...change }, code, null];
    expect(decodePickupCodes(data, options)).toMatchObject([{ id: '1122223' }]);
    expect(unknown).toEqual([['pickup codes without a number', '2 left out']]);
    expect(() => decodePickupCodes(data, strict)).toThrow();
  });

  it.each([[undefined], [null], [{}], [{ 1: code }]])(
    'that are %j are unreadable where all must be known',
    (data) => {
      expect(() => decodePickupCodes(data, strict)).toThrow();
      expect(decodePickupCodes([], strict)).toEqual([]);
    },
  );

  it('can be an object with numeric keys', () => {
    expect(decodePickupCodes({ 0: code, 7: { ...code, id: 2 } }, options)).toMatchObject([
      { id: '1122223' },
      { id: '2' },
    ]);
  });

  it.each(['0000-00-00 00:00:00', '0001-01-01 00:00:00', '', null, undefined])(
    'that expire at %j never expire',
    (expired_at) => {
      expect(decodePickupCodes([{ ...code, expired_at }], options)[0]?.expiresAt).toBeUndefined();
    },
  );

  it.each([
    ['createdAt', { created_at: '2024-13-27 10:31:01' }],
    ['createdAt', { created_at: '0000-00-00 00:00:00' }],
    ['createdAt', { created_at: null }],
    ['expiresAt', { expired_at: 'tomorrow' }],
    ['quantity', { quantity: 2 ** 31 }],
    ['quantity', { quantity: 1.5 }],
  ] as const)('have an error as %s, and only there, when they are %j', (field, change) => {
    const decoded = decodePickupCodes([{ ...code, ...change }, code], options);
    expect(decoded).toMatchObject([{ id: '1122223', code: '012345' }, { quantity: 1 }]);
    expect(decoded[0]?.[field]).toBeInstanceOf(Error);
  });

  it('have the status UNKNOWN when it is an object', () => {
    const status = { toString: 1, valueOf: 1 };
    expect(decodePickupCodes([{ ...code, status }], options)).toMatchObject([{ status: 'UNKNOWN' }]);
  });
});

describe('an item of a list', () => {
  it('that is a machine without a number is left out, and reported', () => {
    const data = [{}, { machine_no: 'x' }, null, { machine_no: 16327129 }, { machine_no: '16327130' }];
    expect(decodeMachines(data, options).map(({ machineNo }) => machineNo)).toEqual(['16327129', '16327130']);
    expect(unknown).toEqual([['machines without a number', '3 left out']]);
  });

  it('that is a product has errors as counts that are no 32-bit numbers, and null is 0', () => {
    const data = [
      { id: 1, current_inventory: 2 ** 31, inventory: null },
      { id: null },
      { id: 2, current_inventory: 3, inventory: '3' },
    ];
    expect(decodeProducts({ data, last_page: null }, options).products).toMatchObject([
      { id: '1', stock: expect.any(Error) as Error, capacity: 0 },
      { id: '2', stock: 3, capacity: expect.any(Error) as Error },
    ]);
  });

  it('that has null for all else is read as if it were absent', () => {
    const nothing = { machine_name: null, address: null, is_online: null, lng_lat: null, created_at: null };
    expect(decodeMachines([{ machine_no: '16327129', ...nothing }], options)).toMatchObject([
      { name: undefined, address: undefined, online: false, location: undefined, createdAt: undefined },
    ]);
    expect(decodeMachine({ machine_type: null, model: null, currency: null }, options)).toMatchObject({
      type: undefined,
      cabinetNames: [],
      currencyCode: undefined,
    });
    const product = { id: 5, category: null, good: null, channel: null, inventory: null };
    expect(decodeProducts({ data: [product] }, options).products).toMatchObject([{ id: '5', name: '' }]);
  });
});
