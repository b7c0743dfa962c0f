import type { CancelResult, VendorApi } from './api.ts';
import type { Load } from './bulkhead.ts';
import {
  createCallExecutor,
  type Call,
  type CallContext,
  type CallExecutor,
  type CallExecutorOptions,
  type CallResult,
} from './call.ts';
import type { BreakerState } from './circuit-breaker.ts';
import {
  decodeMachine,
  decodeMachines,
  decodePickupCodes,
  decodeProducts,
  MAX_ITEMS,
  type DecodeOptions,
  type OnUnknown,
} from './decode.ts';
import { VendorError, VendorFailure, VendorRefusal } from './errors.ts';
import type { Product } from './models.ts';
import { reportSafely, type CallOutcome, type VendorOperation } from './observer.ts';
import { createTransport, type TransportOptions } from './transport.ts';

export type VendorClientOptions = TransportOptions &
  CallExecutorOptions & {
    /** Called with values that this version does not know; they become `UNKNOWN`. */
    readonly onUnknown?: OnUnknown;
  };

/** A client that all requests share. */
export interface VendorClient {
  /** The API for one request. */
  forRequest(context: CallContext): VendorApi;
  /** Checks the credentials (vendor API, credentials check). */
  ping(): Promise<void>;
  /** How long a call may take, in milliseconds. */
  readonly deadlineMs: number;
  readonly breakerState: BreakerState;
  readonly load: Load;
  /** Waits for the calls in flight, then closes the connections. */
  close(): Promise<void>;
}

const API = '/api/openapi/v1';
const MAX_ANSWER_BYTES = 2 ** 20;
const MAX_LIST_BYTES = 2 ** 24;
const READ = { kind: 'read', method: 'POST', idempotent: true, maxBytes: MAX_LIST_BYTES } as const;
const CANCEL = {
  kind: 'mutation',
  method: 'PUT',
  path: `${API}/pickup_codes`,
  endpoint: `${API}/pickup_codes`,
  maxBytes: MAX_ANSWER_BYTES,
} as const;

/** Creates a client; it opens no connection before the first call. */
export function createVendorClient(options: VendorClientOptions): VendorClient {
  const transport = createTransport(options);
  const executor = createCallExecutor(transport, options);
  const { onUnknown = () => undefined, deadlineMs } = options;
  return {
    forRequest: (context) => createApi(executor, onUnknown, context),
    async ping() {
      const path = `${API}/ping`;
      const call = { ...READ, operation: 'ping', path, endpoint: path, maxBytes: MAX_ANSWER_BYTES } as const;
      await executor.call({ ...call, target: {} }, {});
    },
    deadlineMs,
    get breakerState() {
      return executor.breakerState;
    },
    get load() {
      return executor.load;
    },
    close: () => transport.close(),
  };
}

function createApi(executor: CallExecutor, onUnknown: OnUnknown, context: CallContext): VendorApi {
  const options = { onUnknown, strict: context.lookup };

  /** Executes a call and decodes its data; data of another form is VENDOR_BAD_RESPONSE. */
  async function get<T>(call: Call, decode: (data: unknown, options: DecodeOptions) => T): Promise<T> {
    const { data, attempts } = await executor.call(call, context);
    try {
      return decode(data, options);
    } catch {
      // No cause: it names parts of the answer.
      const detail = 'its data does not have the documented form';
      throw new VendorFailure('VENDOR_BAD_RESPONSE', detail, { ...call, outcome: 'UNKNOWN', attempts });
    }
  }

  async function allProducts(machineNo: string): Promise<Product[]> {
    const path = `${API}/products`;
    const all: Product[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      if (page > 1) context.takeRequest?.();
      const call: Call = {
        ...READ,
        operation: 'products',
        path,
        endpoint: path,
        target: { machineNo },
        parameters: { machine_no: machineNo, page: String(page), per_page: '100', select_all: '1' },
        // All pages together are bounded, as one list is.
        maxBytes: Math.ceil(MAX_LIST_BYTES / pages),
      };
      const { products, pages: announced } = await get(call, (data, options) => {
        const decoded = decodeProducts(data, options);
        if (all.length + decoded.products.length > MAX_ITEMS) throw new TypeError('too many products');
        return decoded;
      });
      for (const product of products) all.push(product);
      pages = announced;
    }
    return all;
  }

  /** Reports the end of a call to the observer. */
  function observe<T>(operation: VendorOperation, call: Promise<T>): Promise<T> {
    const { observer } = context;
    if (!observer) return call;
    const startedAt = performance.now();
    const ended = (outcome: CallOutcome) => {
      reportSafely(() => {
        observer.callEnded(operation, outcome, performance.now() - startedAt);
      });
    };
    void call.then(
      (result) => {
        ended(isInferred(result) ? 'INFERRED' : 'OK');
      },
      (error: unknown) => {
        ended(error instanceof VendorError ? error.outcome : 'UNKNOWN');
      },
    );
    return call;
  }

  return {
    cancelPickupCode(machineNo, id) {
      const operation = 'cancelPickupCode';
      const target = { machineNo, pickupCodeId: id };
      const parameters = { id, machine_no: machineNo, method: 'pickup_code.delete.id' };
      // A record that is deleted twice is deleted once.
      const call: Call = { ...CANCEL, operation, target, parameters, idempotent: true };
      return observe(operation, executor.call(call, context).then(acknowledged, inferred));
    },
    cancelAllPickupCodes(machineNo) {
      const operation = 'cancelAllPickupCodes';
      const parameters = { machine_no: machineNo, method: 'pickup_code.delete.all' };
      // A second one would cancel the codes that were created in between.
      const call: Call = { ...CANCEL, operation, target: { machineNo }, parameters, idempotent: false };
      return observe(operation, executor.call(call, context).then(acknowledged));
    },
    machines() {
      const path = `${API}/rent/machines`;
      const call: Call = { ...READ, operation: 'machines', path, endpoint: path, target: {} };
      return observe('machines', get(call, decodeMachines));
    },
    machine(machineNo) {
      const path = `${API}/rent/machines/${machineNo}`;
      const endpoint = `${API}/rent/machines/{machine_no}`;
      const call: Call = { ...READ, operation: 'machine', path, endpoint, target: { machineNo } };
      return observe('machine', get(call, decodeMachine));
    },
    products: (machineNo) => observe('products', allProducts(machineNo)),
    pickupCodes(machineNo, productId) {
      const operation = 'pickupCodes';
      const path = `${API}/products/${productId}/pickup_code`;
      const endpoint = `${API}/products/{product_id}/pickup_code`;
      const parameters = { machine_no: machineNo };
      const call: Call = { ...READ, operation, path, endpoint, target: { machineNo }, parameters };
      return observe(operation, get(call, decodePickupCodes));
    },
  };
}

const isInferred = (result: unknown) => (result as Partial<CancelResult>).confirmation === 'INFERRED';

const acknowledged = ({ attempts }: CallResult): CancelResult => ({ confirmation: 'ACKNOWLEDGED', attempts });

/** In a first attempt "no such record" is REJECTED. UNKNOWN: an earlier attempt may have been done. */
function inferred(error: unknown): CancelResult {
  const isGone = error instanceof VendorRefusal && error.code === 'PICKUP_CODE_NOT_FOUND';
  if (isGone && error.outcome === 'UNKNOWN') return { confirmation: 'INFERRED', attempts: error.attempts };
  throw error;
}
