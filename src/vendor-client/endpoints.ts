import type { CallTarget } from './errors.ts';
import type { VendorOperation } from './observer.ts';
import type { Operation } from './retry-policy.ts';
import type { CallParameters } from './signature.ts';

// Describes the calls of the vendor API that the service uses; call.ts sends them.

/** A call as the vendor API describes it. */
export interface Call extends Operation {
  readonly operation: VendorOperation;
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  /** The path for logs and traces, with parameter names in place of numbers. Default: the path. */
  readonly endpoint?: string;
  /** Without timestamp and sign; absent where the vendor expects an empty body. */
  readonly parameters?: CallParameters;
  readonly target: CallTarget;
  /** The limit of the answer, in bytes. */
  readonly maxBytes: number;
}

const API = '/api/openapi/v1';
const MAX_ANSWER_BYTES = 2 ** 20;
/** The limit of one list in bytes; all pages of it together have the same. */
const MAX_LIST_BYTES = 2 ** 24;

const READ = { kind: 'read', method: 'POST', idempotent: true, maxBytes: MAX_LIST_BYTES } as const;
/** Completes the description of a cancel. By property: a spread takes 8 µs on Node.js 20, as long as signing. */
const cancel = ({
  operation,
  parameters,
  target,
  idempotent,
}: Required<Pick<Call, 'operation' | 'parameters' | 'target' | 'idempotent'>>): Call => ({
  operation,
  kind: 'mutation',
  method: 'PUT',
  path: `${API}/pickup_codes`,
  parameters,
  target,
  idempotent,
  maxBytes: MAX_ANSWER_BYTES,
});

/** Credentials check. */
export const ping = (): Call => ({
  ...READ,
  operation: 'ping',
  path: `${API}/ping`,
  target: {},
  maxBytes: MAX_ANSWER_BYTES,
});

/** Cancel one code. It is idempotent: a record that is deleted twice is deleted once. */
export const cancelPickupCode = (machineNo: string, id: string): Call =>
  cancel({
    operation: 'cancelPickupCode',
    parameters: { id, machine_no: machineNo, method: 'pickup_code.delete.id' },
    target: { machineNo, pickupCodeId: id },
    idempotent: true,
  });

/** Cancel all codes of a machine. It is not idempotent: a second one cancels the codes that were created in between. */
export const cancelAllPickupCodes = (machineNo: string): Call =>
  cancel({
    operation: 'cancelAllPickupCodes',
    parameters: { machine_no: machineNo, method: 'pickup_code.delete.all' },
    target: { machineNo },
    idempotent: false,
  });

/** List of machines. */
export const machines = (): Call => ({
  ...READ,
  operation: 'machines',
  path: `${API}/rent/machines`,
  target: {},
});

/** One machine. */
export const machine = (machineNo: string): Call => ({
  ...READ,
  operation: 'machine',
  path: `${API}/rent/machines/${machineNo}`,
  endpoint: `${API}/rent/machines/{machine_no}`,
  target: { machineNo },
});

/**
 * Products of a machine, one page of them.
 *
 * @param page - from 1
 * @param pages - how many pages there are, as far as known
 */
export const products = (machineNo: string, page: number, pages: number): Call => ({
  ...READ,
  operation: 'products',
  path: `${API}/products`,
  parameters: { machine_no: machineNo, page: String(page), per_page: '100', select_all: '1' },
  target: { machineNo },
  maxBytes: Math.ceil(MAX_LIST_BYTES / pages),
});

/** Codes of a product. */
export const pickupCodes = (machineNo: string, productId: string): Call => ({
  ...READ,
  operation: 'pickupCodes',
  path: `${API}/products/${productId}/pickup_code`,
  endpoint: `${API}/products/{product_id}/pickup_code`,
  parameters: { machine_no: machineNo },
  target: { machineNo },
});
