import { digitsOf, type Machine, type PickupCode, type Product } from './state.ts';

const goods = [
  { name: '农夫山泉 550ml', price: '2.00', category: { id: 11, title: '饮料' } },
  { name: '可口可乐 330ml', price: '3.50', category: { id: 11, title: '饮料' } },
  { name: '乐事薯片 原味', price: '6.90', category: { id: 12, title: '零食' } },
  { name: 'Chocolate bar', price: '5.00', category: { id: 12, title: '零食' } },
  { name: 'USB-C cable 1 m', price: '19.90', category: { id: 13, title: 'Electronics' } },
] as const;

const currencies = [
  { id: 1, name: '人民币', code: 'CNY', symbol: '¥' },
  { id: 2, name: 'US Dollar', code: 'USD', symbol: '$' },
  { id: 3, name: 'Malaysian Ringgit', code: 'MYR', symbol: 'RM' },
  { id: 4, name: 'Euro', code: 'EUR', symbol: '€' },
] as const;

function cycle<const List extends readonly unknown[]>(list: List, index: number): List[number] {
  return list[index % list.length];
}

/** Creates `count` products with consecutive ids from `firstId`, in cabinets A, B, … of 30 channels each. */
export function makeProducts(firstId: number, count: number): Product[] {
  return Array.from({ length: count }, (_, index) => {
    const { name, price, category } = cycle(goods, index);
    const [cabinet, slot] = [String.fromCharCode(65 + Math.floor(index / 30)), index % 30];
    return {
      id: firstId + index,
      category,
      good: {
        name,
        description: '',
        thumb: '',
        price,
        original_price: '',
        content: '',
        good_no: `G${firstId + index}`,
        slug: '',
      },
      channel: {
        name: `${cabinet}${slot + 1}`,
        cabinet_name: cabinet,
        code: String(slot + 1),
        x: slot % 6,
        y: Math.floor(slot / 6),
        addr: String(index + 1),
      },
      // Every fourth product is sold out.
      current_inventory: index % 4 === 3 ? 0 : 5,
      inventory: 10,
    };
  });
}

/**
 * Creates `count` unused codes of 6 to 10 digits, with consecutive record ids from `firstId`, for each of the products
 * in turn. Every second code has an expiration time; the first never expires.
 */
export function makeCodes(firstId: number, count: number, products: readonly Product[]): PickupCode[] {
  return Array.from({ length: count }, (_, index) => ({
    id: firstId + index,
    code: digitsOf(firstId + index, 6 + (index % 5)),
    status: 'UNUSED',
    created_at: '2024-04-01 09:30:00',
    ...(index % 2 === 1 && { expired_at: '2099-12-31 23:59:59' }),
    quantity: 1,
    product_id: products[index % products.length]?.id ?? 0,
  }));
}

/** Creates an online machine in operation; `index` varies its location, currency and the language of its name. */
export function makeMachine(index: number, parts: Partial<Machine> & { machine_no: string }): Machine {
  return {
    machine_name: index % 2 === 0 ? `${index + 1}号售货机` : `Vending machine ${index + 1}`,
    is_online: true,
    status: true,
    address: index % 2 === 0 ? `北京市朝阳区沙盒路${index + 1}号` : `${index + 1} Sandbox Road`,
    lng_lat: `116.${549815 + index},39.${922273 + index}`,
    created_at: `2024-03-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00`,
    machine_type: 1,
    currency: cycle(currencies, index),
    pickupCodesOn: true,
    listed: true,
    products: [],
    codes: [],
    ...parts,
  };
}
