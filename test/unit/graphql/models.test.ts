import { MachineModel, MachineProductModel, PickupCodeModel } from '../../../src/graphql/models.ts';

/** What a class has getters for. */
const getters = (model: object) =>
  Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(model)))
    .filter(([, descriptor]) => 'get' in descriptor)
    .map(([name]) => name);

describe.each([
  ['a machine', new MachineModel('16327129'), 8],
  ['a product', new MachineProductModel('16327129', '1323441'), 9],
  ['a pickup code', new PickupCodeModel('16327129', '1122223'), 5],
])('%s of which nothing was read', (_, model, count) => {
  it('has an error in every field and not null, which would say that there is none', () => {
    const names = getters(model);
    expect(names).toHaveLength(count);
    for (const name of names) expect(model[name as keyof typeof model]).toBeInstanceOf(Error);
  });
});

it('a product without a price has none, and one with a price has it in the currency of its machine', () => {
  const product = { id: '1', name: '', price: '3.50', originalPrice: undefined, stock: 0, capacity: 0 };
  const rest = { description: undefined, imageUrl: undefined, category: undefined, slot: undefined };
  const model = new MachineProductModel('16327129', '1', { ...product, ...rest });
  expect(model.price).toEqual({ machineNo: '16327129', amount: '3.50' });
  expect(model.originalPrice).toBeUndefined();
});
