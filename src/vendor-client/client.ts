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
import { VendorError, VendorFailure, VendorRefusal, type CallTarget } from './errors.ts';
import type { ListedMachine, MachineDetail, PickupCode, Product } from './models.ts';
import { reportSafely, type CallOutcome, type VendorOperation } from './observer.ts';
import type { CallParameters } from './signature.ts';
import { createTransport, type TransportOptions } from './transport.ts';

/** The options of a client. */
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

function read(
  operation: VendorOperation,
  path: string,
  machineNo?: string,
  parameters?: CallParameters,
  endpoint = path,
): Call {
  return {
    operation,
    kind: 'read',
    method: 'POST',
    path: API + path,
    endpoint: API + endpoint,
    parameters,
    idempotent: true,
    subject: machineNo === undefined ? {} : { machineNo },
    maxBytes: MAX_LIST_BYTES,
  };
}

const PICKUP_CODES = `${API}/pickup_codes`;

function cancel(
  operation: VendorOperation,
  parameters: CallParameters,
  subject: CallTarget,
  idempotent: boolean,
): Call {
  return {
    operation,
    kind: 'mutation',
    method: 'PUT',
    path: PICKUP_CODES,
    endpoint: PICKUP_CODES,
    parameters,
    idempotent,
    subject,
    maxBytes: MAX_ANSWER_BYTES,
  };
}

/** Creates a client; it opens no connection before the first call. */
export function createVendorClient(options: VendorClientOptions): VendorClient {
  const transport = createTransport(options);
  const executor = createCallExecutor(transport, options);
  const { onUnknown = () => undefined, deadlineMs } = options;
  return {
    forRequest: (context) => new RequestClient(executor, onUnknown, context),
    async ping() {
      await executor.call({ ...read('ping', '/ping'), maxBytes: MAX_ANSWER_BYTES }, {});
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

/** The API for one request. */
class RequestClient implements VendorApi {
  readonly #executor: CallExecutor;
  readonly #options: DecodeOptions;
  readonly #context: CallContext;

  constructor(executor: CallExecutor, onUnknown: OnUnknown, context: CallContext) {
    this.#executor = executor;
    this.#options = { onUnknown, strict: context.lookup };
    this.#context = context;
  }

  cancelPickupCode(machineNo: string, id: string): Promise<CancelResult> {
    const parameters = { id, machine_no: machineNo, method: 'pickup_code.delete.id' };
    // A record that is deleted twice is deleted once.
    const call = cancel('cancelPickupCode', parameters, { machineNo, pickupCodeId: id }, true);
    return this.#observe(call.operation, this.#call(call).then(acknowledged, inferred));
  }

  cancelAllPickupCodes(machineNo: string): Promise<CancelResult> {
    const parameters = { machine_no: machineNo, method: 'pickup_code.delete.all' };
    // A second one would cancel the codes that were created in between.
    const call = cancel('cancelAllPickupCodes', parameters, { machineNo }, false);
    return this.#observe(call.operation, this.#call(call).then(acknowledged));
  }

  machines(): Promise<ListedMachine[]> {
    return this.#observe('machines', this.#get(read('machines', '/rent/machines'), decodeMachines));
  }

  machine(machineNo: string): Promise<MachineDetail> {
    const path = `/rent/machines/${machineNo}`;
    const call = read('machine', path, machineNo, undefined, '/rent/machines/{machine_no}');
    return this.#observe('machine', this.#get(call, decodeMachine));
  }

  products(machineNo: string): Promise<Product[]> {
    return this.#observe('products', this.#allProducts(machineNo));
  }

  pickupCodes(machineNo: string, productId: string): Promise<PickupCode[]> {
    const path = `/products/${productId}/pickup_code`;
    const parameters = { machine_no: machineNo };
    const call = read('pickupCodes', path, machineNo, parameters, '/products/{product_id}/pickup_code');
    return this.#observe('pickupCodes', this.#get(call, decodePickupCodes));
  }

  async #allProducts(machineNo: string): Promise<Product[]> {
    const all: Product[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      if (page > 1) this.#context.takeRequest?.();
      const parameters = { machine_no: machineNo, page: String(page), per_page: '100', select_all: '1' };
      // All pages together are bounded, as one list is.
      const call = {
        ...read('products', '/products', machineNo, parameters),
        maxBytes: Math.ceil(MAX_LIST_BYTES / pages),
      };
      const { products, pages: announced } = await this.#get(call, (data, options) => {
        const decoded = decodeProducts(data, options);
        if (all.length + decoded.products.length > MAX_ITEMS) throw new TypeError('too many products');
        return decoded;
      });
      for (const product of products) all.push(product);
      pages = announced;
    }
    return all;
  }

  #call(call: Call): Promise<CallResult> {
    return this.#executor.call(call, this.#context);
  }

  /** Executes a call and decodes its data; data of another form is VENDOR_BAD_RESPONSE. */
  async #get<T>(call: Call, decode: (data: unknown, options: DecodeOptions) => T): Promise<T> {
    const { data, attempts } = await this.#call(call);
    try {
      return decode(data, this.#options);
    } catch {
      // No cause: it names parts of the answer.
      const detail = 'its data does not have the documented form';
      throw new VendorFailure('VENDOR_BAD_RESPONSE', detail, { ...call, outcome: 'UNKNOWN', attempts });
    }
  }

  /** Reports the end of a call to the observer. */
  #observe<T>(operation: VendorOperation, call: Promise<T>): Promise<T> {
    const { observer } = this.#context;
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
}

const isInferred = (result: unknown) => (result as Partial<CancelResult>).confirmation === 'INFERRED';

const acknowledged = ({ attempts }: CallResult): CancelResult => ({ confirmation: 'ACKNOWLEDGED', attempts });

/** In a first attempt "no such record" is REJECTED. UNKNOWN: an earlier attempt may have been done. */
function inferred(error: unknown): CancelResult {
  const isGone = error instanceof VendorRefusal && error.code === 'PICKUP_CODE_NOT_FOUND';
  if (isGone && error.outcome === 'UNKNOWN') return { confirmation: 'INFERRED', attempts: error.attempts };
  throw error;
}
