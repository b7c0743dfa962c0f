import type { Confirmation, VendorApi } from './api.ts';
import {
  createCallExecutor,
  type Call,
  type CallExecutor,
  type CallExecutorOptions,
  type CallContext,
} from './call.ts';
import type { BreakerState } from './circuit-breaker.ts';
import { VendorError, VendorFailure, VendorRefusal, type CallTarget } from './errors.ts';
import type { Load } from './bulkhead.ts';
import type { ListedMachine, MachineDetail, PickupCode, Product } from './models.ts';
import type { CallOutcome, VendorOperation } from './observer.ts';
import type { CallParameters } from './signature.ts';
import { createTransport, type TransportOptions } from './transport.ts';
import { readMachine, readMachines, readPickupCodes, readProducts, type OnUnknown } from './decode.ts';

/** What the client is told when it is made. */
export type VendorClientOptions = TransportOptions &
  CallExecutorOptions & {
    /** Is told of values that this version doesn't know; they become `UNKNOWN`. */
    readonly onUnknown?: OnUnknown;
  };

/** A client, shared by all requests. */
export interface VendorClient {
  /** The API as one request uses it, which ends with it and counts its attempts. */
  forRequest(scope: CallContext): VendorApi;
  /** Asks whether the vendor takes our credentials (vendor API, credentials check). */
  ping(): Promise<void>;
  /** Whether calls go to the vendor at the moment. */
  readonly health: BreakerState;
  /** How many calls are under way at the moment, and how many may be. */
  readonly load: Load;
  /** Waits for the calls that are under way, then closes the connections. */
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

/** All fields at once, as those of `read`: an object that is put together of others costs as much as its signature. */
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

/** Makes a client; it opens no connection before the first call. */
export function createVendorClient(options: VendorClientOptions): VendorClient {
  const transport = createTransport(options);
  const caller = createCallExecutor(transport, options);
  const { onUnknown = () => undefined } = options;
  return {
    forRequest: (scope) => new RequestClient(caller, onUnknown, scope),
    async ping() {
      await caller.call({ ...read('ping', '/ping'), maxBytes: MAX_ANSWER_BYTES }, { attempts: 0 });
    },
    get health() {
      return caller.health;
    },
    get load() {
      return caller.load;
    },
    close: () => transport.close(),
  };
}

/** The API as one request uses it. */
class RequestClient implements VendorApi {
  readonly #caller: CallExecutor;
  readonly #onUnknown: OnUnknown;
  readonly #scope: CallContext;

  constructor(caller: CallExecutor, onUnknown: OnUnknown, scope: CallContext) {
    this.#caller = caller;
    this.#onUnknown = onUnknown;
    this.#scope = scope;
  }

  cancelPickupCode(machineNo: string, id: string): Promise<Confirmation> {
    const parameters = { id, machine_no: machineNo, method: 'pickup_code.delete.id' };
    // A record that is deleted twice is deleted once.
    const what = cancel('cancelPickupCode', parameters, { machineNo, pickupCodeId: id }, true);
    return this.#observed(what.operation, this.#call(what).then(acknowledged, inferred));
  }

  cancelAllPickupCodes(machineNo: string): Promise<void> {
    const parameters = { machine_no: machineNo, method: 'pickup_code.delete.all' };
    // A second one would cancel the codes that were created in between.
    const what = cancel('cancelAllPickupCodes', parameters, { machineNo }, false);
    return this.#observed(what.operation, this.#call(what).then(nothing));
  }

  machines(): Promise<ListedMachine[]> {
    return this.#observed('machines', this.#get(read('machines', '/rent/machines'), readMachines));
  }

  machine(machineNo: string): Promise<MachineDetail> {
    const path = `/rent/machines/${machineNo}`;
    const what = read('machine', path, machineNo, undefined, '/rent/machines/{machine_no}');
    return this.#observed(
      'machine',
      this.#get(what, (data) => readMachine(data, this.#onUnknown)),
    );
  }

  products(machineNo: string): Promise<Product[]> {
    return this.#observed('products', this.#productsOf(machineNo));
  }

  pickupCodes(machineNo: string, productId: string): Promise<PickupCode[]> {
    const path = `/products/${productId}/pickup_code`;
    const parameters = { machine_no: machineNo };
    const what = read('pickupCodes', path, machineNo, parameters, '/products/{product_id}/pickup_code');
    return this.#observed(
      'pickupCodes',
      this.#get(what, (data) => readPickupCodes(data, this.#onUnknown)),
    );
  }

  async #productsOf(machineNo: string): Promise<Product[]> {
    const all: Product[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const parameters = { machine_no: machineNo, page: String(page), per_page: '100', select_all: '1' };
      const answer = await this.#get(read('products', '/products', machineNo, parameters), readProducts);
      all.push(...answer.products);
      pages = answer.pages;
    }
    return all;
  }

  #call(what: Call): Promise<unknown> {
    return this.#caller.call(what, this.#scope);
  }

  /** Makes a call and reads its answer; one that is of another form is VENDOR_BAD_RESPONSE. */
  async #get<T>(what: Call, parse: (data: unknown) => T): Promise<T> {
    const data = await this.#call(what);
    try {
      return parse(data);
    } catch {
      // No cause: it names what the answer had in it.
      throw new VendorFailure('VENDOR_BAD_RESPONSE', 'its data is of another form than documented', {
        ...what,
        outcome: 'UNKNOWN',
      });
    }
  }

  /** Tells the observer what becomes of a call. */
  #observed<T>(operation: VendorOperation, call: Promise<T>): Promise<T> {
    const { observer } = this.#scope;
    if (!observer) return call;
    const startedAt = performance.now();
    const ended = (outcome: CallOutcome) => {
      try {
        observer.callEnded(operation, outcome, performance.now() - startedAt);
      } catch {
        // It must not throw. If it does, the call has come to the same, and nothing else must end with it.
      }
    };
    // Not what it comes to, which needs no promise more to get there.
    void call.then(
      (result) => {
        ended(result === 'INFERRED' ? 'INFERRED' : 'OK');
      },
      (error: unknown) => {
        ended(error instanceof VendorError ? error.outcome : 'UNKNOWN');
      },
    );
    return call;
  }
}

const acknowledged = () => 'ACKNOWLEDGED' as const;
const nothing = () => undefined;

/** To a first attempt "no such record" is REJECTED; UNKNOWN says that an earlier one may have been done. */
function inferred(error: unknown): 'INFERRED' {
  const isGone = error instanceof VendorRefusal && error.code === 'PICKUP_CODE_NOT_FOUND';
  if (isGone && error.outcome === 'UNKNOWN') return 'INFERRED';
  throw error;
}
