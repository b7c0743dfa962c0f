import type { CallContext, CancelResult, VendorApi } from './api.ts';
import type { Load } from './bulkhead.ts';
import { CallExecutor, type CallExecutorOptions, type CallResult } from './call.ts';
import type { BreakerState } from './circuit-breaker.ts';
import { decodePickupCodes, decodeProducts } from './decode.ts';
import { MAX_ITEMS, type DecodeOptions, type OnUnknown } from './decode-list.ts';
import { decodeMachine, decodeMachines } from './decode-machines.ts';
import type { Call } from './endpoints.ts';
import * as endpoints from './endpoints.ts';
import { VendorFailure, VendorRefusal } from './errors.ts';
import type { Product } from './models.ts';
import { observeCall, type VendorOperation } from './observer.ts';
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
  /** The deadline of a call, in milliseconds. */
  readonly deadlineMs: number;
  readonly breakerState: BreakerState;
  readonly load: Load;
  /** Waits for the calls in flight, then closes the connections. */
  close(): Promise<void>;
}

/** Creates a client; it opens no connection before the first call. */
export function createVendorClient(options: VendorClientOptions): VendorClient {
  const transport = createTransport(options);
  const executor = new CallExecutor(transport, options);
  const { onUnknown = () => undefined, deadlineMs } = options;
  return {
    forRequest: (context) => createApi(executor, onUnknown, context),
    async ping() {
      await executor.call(endpoints.ping(), {});
    },
    deadlineMs,
    get breakerState() {
      return executor.breaker.state;
    },
    get load() {
      return executor.bulkhead.load;
    },
    close: () => transport.close(),
  };
}

function createApi(executor: CallExecutor, onUnknown: OnUnknown, context: CallContext): VendorApi {
  const options: DecodeOptions = { onUnknown, strict: context.lookup };
  const observe = <T extends object>(operation: VendorOperation, call: Promise<T>) =>
    observeCall(context.observer, operation, call);

  async function read<T>(call: Call, decode: (data: unknown, options: DecodeOptions) => T): Promise<T> {
    const { data, attempts } = await executor.call(call, context);
    try {
      return decode(data, options);
    } catch {
      // No cause: it names parts of the answer.
      const detail = 'its data does not have the documented form';
      throw new VendorFailure('VENDOR_BAD_RESPONSE', detail, { ...call, outcome: 'UNKNOWN', attempts });
    }
  }

  async function readProducts(machineNo: string): Promise<Product[]> {
    const all: Product[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      if (page > 1) context.takeRequest?.();
      const call = endpoints.products(machineNo, page, pages);
      const decoded = await read(call, (data, options) => {
        const decoded = decodeProducts(data, options, machineNo);
        if (all.length + decoded.products.length > MAX_ITEMS) throw new TypeError('too many products');
        return decoded;
      });
      for (const product of decoded.products) all.push(product);
      ({ pages } = decoded);
    }
    return all;
  }

  return {
    cancelPickupCode(machineNo, id) {
      const call = executor.call(endpoints.cancelPickupCode(machineNo, id), context);
      return observe('cancelPickupCode', call.then(acknowledged, inferred));
    },
    cancelAllPickupCodes(machineNo) {
      const call = executor.call(endpoints.cancelAllPickupCodes(machineNo), context);
      return observe('cancelAllPickupCodes', call.then(acknowledged));
    },
    machines: () => observe('machines', read(endpoints.machines(), decodeMachines)),
    machine: (machineNo) => observe('machine', read(endpoints.machine(machineNo), decodeMachine)),
    products: (machineNo) => observe('products', readProducts(machineNo)),
    pickupCodes(machineNo, productId) {
      const codes = read(endpoints.pickupCodes(machineNo, productId), (data, options) =>
        decodePickupCodes(data, options, machineNo, productId),
      );
      return observe('pickupCodes', codes);
    },
  };
}

const acknowledged = ({ attempts }: CallResult): CancelResult => ({ confirmation: 'ACKNOWLEDGED', attempts });

/** In a first attempt, "no such record" is REJECTED. UNKNOWN: an earlier attempt may have been done. */
function inferred(error: unknown): CancelResult {
  const isGone = error instanceof VendorRefusal && error.code === 'PICKUP_CODE_NOT_FOUND';
  if (isGone && error.outcome === 'UNKNOWN') return { confirmation: 'INFERRED', attempts: error.attempts };
  throw error;
}
