import type { Params } from './signature.ts';
import {
  digitsOf,
  formatVendorTime,
  isAlive,
  isExpired,
  parseVendorTime,
  type Machine,
  type PickupCode,
  type VendorRequest,
} from './state.ts';
import { failure, ok, type Answer } from './wire.ts';

// The vendor documents 80002 for canceling an unknown record, 10023 for creating codes on a machine whose
// pickup-code function is off, and `data: {}` for success. The rest is not documented and chosen here: 10023, 30002
// and 30004 for canceling too, 10025 for a used and 6032 for an expired record, 80002 for a product that is not in
// the machine, 4003 for malformed parameters, 6029 for an `expired_at` that is malformed or in the past, and one code
// per product when codes are created for all products.

/** `PUT pickup_codes`: cancels one code (`pickup_code.delete.id`) or all usable ones (`pickup_code.delete.all`). */
export function cancelCodes(machine: Machine, { params, state }: VendorRequest): Answer {
  const now = state.now();
  const refusal = refuseChange(machine);
  if (params['method'] === 'pickup_code.delete.all') {
    if (refusal) return refusal;
    machine.codes = machine.codes.filter((code) => !isAlive(code, now));
    return ok({});
  }
  const id = params['id'] ?? '';
  if (params['method'] !== 'pickup_code.delete.id' || !/^\d+$/.test(id)) return failure(4003);
  if (refusal) return refusal;
  const code = machine.codes.find((candidate) => String(candidate.id) === id);
  if (!code) return failure(80002);
  if (code.status === 'USED') return failure(10025);
  if (isExpired(code, now)) return failure(6032);
  machine.codes = machine.codes.filter((other) => other !== code);
  return ok({});
}

/** `POST pickup_codes`: creates codes for one product (`pickup_code.product.id`) or all (`pickup_code.product.all`). */
export function createCodes(machine: Machine, { params, state }: VendorRequest): Answer {
  const wanted = readOrder(params);
  if (!wanted) return failure(4003);
  const refusal = refuseChange(machine);
  if (refusal) return refusal;
  if (wanted.expired_at && !(parseVendorTime(wanted.expired_at) > state.now())) return failure(6029);
  const { product_id, count, length, expired_at } = wanted;
  const products = machine.products.filter(({ id }) => !product_id || String(id) === product_id);
  if (product_id && products.length === 0) return failure(80002);
  if (product_id && products.some(({ inventory }) => count > inventory)) return failure(4003);
  for (const product of products) {
    for (let n = 0; n < count; n++) {
      const id = state.nextCodeId++;
      const created: PickupCode = {
        id,
        code: digitsOf(id, length),
        status: 'UNUSED',
        created_at: formatVendorTime(state.now()),
        ...(expired_at && { expired_at }),
        quantity: 1,
        product_id: product.id,
      };
      machine.codes.push(created);
    }
  }
  return ok({});
}

/** `POST products/{product_id}/pickup_code`: lists the codes of a product that are neither used nor expired. */
export function listCodes(machine: Machine, { productId, state }: VendorRequest): Answer {
  if (!machine.products.some(({ id }) => String(id) === productId)) return failure(80002);
  const codes = machine.codes.filter(
    (code) => String(code.product_id) === productId && isAlive(code, state.now()),
  );
  return ok(codes.map((code) => ({ ...code, product_id: undefined })));
}

function refuseChange(machine: Machine): Answer | undefined {
  if (!machine.pickupCodesOn) return failure(10023);
  if (!machine.is_online) return failure(30002);
  return machine.status ? undefined : failure(30004);
}

/** Parses the parameters of `POST pickup_codes`. Returns undefined if they are malformed. */
function readOrder(params: Params) {
  const { method, product_id = '', expired_at = '', code_length = '', count = '' } = params;
  const one = method === 'pickup_code.product.id' && /^\d+$/.test(product_id);
  const all = method === 'pickup_code.product.all' && product_id === '' && count === '';
  if (!one && !all) return undefined;
  if (!/^([6-9]|10)?$/.test(code_length) || !/^([1-9]\d{0,5})?$/.test(count)) return undefined;
  return { product_id, expired_at, length: Number(code_length || 6), count: Number(count || 1) };
}
