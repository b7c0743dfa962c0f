import {
  decodeMachine,
  decodeMachines,
  decodePickupCodes,
  decodeProducts,
} from '../../../src/vendor-client/decode.ts';

const unknown: [string, unknown][] = [];
const onUnknown = (field: string, value: unknown) => {
  unknown.push([field, value]);
};
beforeEach(() => {
  unknown.length = 0;
});

describe('the list of machines', () => {
  it.each([[undefined], [null], [[]]])('is empty when it is %j', (data) => {
    expect(decodeMachines(data)).toEqual([]);
  });

  it('takes for false and empty what is left out', () => {
    expect(decodeMachines([{ machine_no: '16327129' }])).toMatchObject([
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
    expect(decodeMachines([wire])).toMatchObject([
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
      expect(decodeMachines([{ machine_no: '16327129', lng_lat }])[0]?.location).toBeUndefined();
    },
  );

  it.each([{}, 'x', [{}], [{ machine_no: 'x' }], [null], 7])('is unreadable when it is %j', (data) => {
    expect(() => decodeMachines(data)).toThrow();
  });
});

describe('one machine', () => {
  it.each([{}, [], null, undefined])('with nothing known of it is %j', (data) => {
    expect(decodeMachine(data, onUnknown)).toMatchObject({
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
    expect(decodeMachine(data, onUnknown)).toMatchObject({
      type: 'LOCKER',
      currencyCode: 'CNY',
      cabinetNames: ['A', 'B'],
    });
  });

  it.each([7, 'VENDING', -1, 1.5])(
    'of a type that nobody knows (%j) is UNKNOWN, and somebody is told',
    (machine_type) => {
      expect(decodeMachine({ machine_type }, onUnknown).type).toBe('UNKNOWN');
      expect(unknown).toEqual([['machine_type', machine_type]]);
    },
  );
});

describe('the products of a machine', () => {
  it.each([[[]], [{}], [null], [undefined], [{ data: [] }]])('are none when they are %j', (data) => {
    expect(decodeProducts(data)).toEqual({ products: [], pages: 0 });
  });

  it('take for zero and empty what is left out', () => {
    expect(decodeProducts({ data: [{ id: 5 }], last_page: 1 })).toEqual({
      pages: 1,
      products: [
        {
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

  it('have prices digit for digit', () => {
    const prices = (price: unknown) =>
      decodeProducts({ data: [{ id: 5, good: { price } }] }).products[0]?.price;
    expect(prices('3.50')).toBe('3.50');
    expect(prices('0.10')).toBe('0.10');
    expect(prices('99999999999999999.99')).toBe('99999999999999999.99');
    expect([prices(3.5), prices('free'), prices('')]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    [{ data: [{}] }],
    [{ data: 'x' }],
    [{ data: [{ id: 2 ** 53 }] }],
    [{ data: [{ id: 0 }] }],
    [{ last_page: 1e6 }],
  ])('are unreadable when they are %j', (data) => {
    expect(() => decodeProducts(data)).toThrow();
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
    expect(decodePickupCodes([code], onUnknown)).toEqual([
      {
        id: '1122223',
        code: '012345',
        status: 'UNUSED',
        quantity: 1,
        createdAt: new Date('2024-04-27T02:31:01Z'),
        expiresAt: undefined,
      },
    ]);
    expect(
      decodePickupCodes([{ ...code, expired_at: '2025-01-01 00:00:00' }], onUnknown)[0]?.expiresAt,
    ).toEqual(new Date('2024-12-31T16:00:00Z'));
  });

  it.each([
    ['UNKNOWN', 0],
    ['NEW', 1],
    [3, 1],
  ])('of the status %j are UNKNOWN', (status, told) => {
    expect(decodePickupCodes([{ ...code, status }], onUnknown)[0]?.status).toBe('UNKNOWN');
    expect(unknown).toHaveLength(told);
  });

  it.each([
    ['no id', { id: undefined }],
    ['an id that JSON has rounded', { id: 2 ** 53 }],
    ['a creation time that is none', { created_at: '2024-13-27 10:31:01' }],
    ['an expiry that is none', { expired_at: 'tomorrow' }],
  ])('with %s are unreadable', (_, change) => {
    expect(() => decodePickupCodes([{ ...code, ...change }], onUnknown)).toThrow();
  });
});
