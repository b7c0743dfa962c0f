import { isObjectType } from 'graphql';
import { resolvers } from '../../../src/graphql/resolvers/index.ts';
import { createOpenSchema } from '../../../src/graphql/schema.ts';
import { sources } from '../../../src/graphql/reads/machines.ts';
import { decodePickupCodes, decodeProducts } from '../../../src/vendor-client/decode.ts';
import { decodeMachine, decodeMachines } from '../../../src/vendor-client/decode-machines.ts';

const options = { onUnknown: () => undefined };
const [machine] = decodeMachines([{ machine_no: '16327129' }], options);
const detail = decodeMachine({}, options);
const [product] = decodeProducts({ data: [{ id: 1 }], last_page: 1 }, options, '16327129').products;
const [code] = decodePickupCodes([{ id: 1 }], options, '16327129', '1');

/** The fields of a type that have no resolver. */
function propertiesOf(type: 'Machine' | 'MachineProduct' | 'PickupCode'): string[] {
  const objectType = createOpenSchema().getType(type);
  const fields = isObjectType(objectType) ? Object.keys(objectType.getFields()) : [];
  return fields.filter((field) => !(field in (resolvers[type] ?? {})));
}

// A field that is missing would be null, which says that there is nothing.
describe('every field without a resolver', () => {
  it('of a machine is its key, or is read from an answer of the vendor that has it', () => {
    const answers = { machine, listedMachine: machine, machineDetail: detail, products: undefined };
    const read = Object.entries(sources).filter(([field]) => field !== 'products');
    for (const [field, source] of read) expect(field in (answers[source] ?? {})).toBe(true);
    expect(['machineNo', ...Object.keys(sources)]).toEqual(expect.arrayContaining(propertiesOf('Machine')));
  });

  it.each([
    ['MachineProduct', product],
    ['PickupCode', code],
  ] as const)('of a %s is a property of what is decoded', (type, decoded) => {
    expect(Object.keys(decoded ?? {})).toEqual(expect.arrayContaining(propertiesOf(type)));
  });
});
