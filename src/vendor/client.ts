import { createCaller, type Call, type CallerOptions, type Scope } from './call.ts';
import type { Health } from './breaker.ts';
import { VendorFailure, VendorRefusal } from './errors.ts';
import type { ListedMachine, MachineDetail, PickupCode, Product } from './models.ts';
import { createTransport, type TransportOptions } from './transport.ts';
import { readMachine, readMachines, readPickupCodes, readProducts, type OnUnknown } from './wire.ts';

/** How it is known that a code can no longer be used: the vendor said so, or it follows from its answers. */
export type Confirmation = 'ACKNOWLEDGED' | 'INFERRED';

/** What the client is told when it is made. */
export type VendorClientOptions = TransportOptions &
  CallerOptions & {
    /** Is told of values that this version doesn't know; they become `UNKNOWN`. */
    readonly onUnknown?: OnUnknown;
  };

/**
 * The vendor's Open API. Every method rejects with a `VendorError`: a `VendorRefusal` when the vendor said
 * no, a `VendorFailure` when there was no answer that could be read. Machine numbers are 8 to 20 digits, ids
 * 1 to 20: whoever calls has checked that.
 */
export interface VendorApi {
  /**
   * Cancels one code, by the id of its record (vendor API, cancel one code).
   *
   * Where the answer to an attempt was lost and the next is told that there is no such record, the code is gone:
   * that is `INFERRED`.
   */
  cancelPickupCode(machineNo: string, id: string): Promise<Confirmation>;
  /** Cancels every code of a machine (vendor API, cancel all codes of a machine). */
  cancelAllPickupCodes(machineNo: string): Promise<void>;
  /** All machines of the merchant, in one call. */
  machines(): Promise<ListedMachine[]>;
  /** One machine. */
  machine(machineNo: string): Promise<MachineDetail>;
  /** All products of a machine: one call, and one more for each further page that the vendor announces. */
  products(machineNo: string): Promise<Product[]>;
  /** The codes of a product that are neither used nor expired. */
  pickupCodes(machineNo: string, productId: string): Promise<PickupCode[]>;
}

/** A client, shared by all requests. */
export interface VendorClient {
  /** The API as one request uses it, which ends with it and counts its attempts. */
  forRequest(scope: Scope): VendorApi;
  /** Asks whether the vendor takes our credentials (vendor API, credentials check). */
  ping(): Promise<void>;
  /** Whether calls go to the vendor at the moment. */
  readonly health: Health;
  /** Waits for the calls that are under way, then closes the connections. */
  close(): Promise<void>;
}

const API = '/api/openapi/v1';
const MAX_ANSWER_BYTES = 2 ** 20;
const MAX_LIST_BYTES = 2 ** 24;
const read = (path: string, machineNo?: string) => ({
  kind: 'read' as const,
  method: 'POST' as const,
  path: API + path,
  idempotent: true,
  subject: machineNo === undefined ? {} : { machineNo },
  maxBytes: MAX_LIST_BYTES,
});

const cancel = {
  kind: 'mutation',
  method: 'PUT',
  path: `${API}/pickup_codes`,
  maxBytes: MAX_ANSWER_BYTES,
} as const;

/** Makes a client; it opens no connection before the first call. */
export function createVendorClient(options: VendorClientOptions): VendorClient {
  const transport = createTransport(options);
  const caller = createCaller(transport, options);
  const { onUnknown = () => undefined } = options;

  function forRequest(scope: Scope): VendorApi {
    const call = (what: Call) => caller.call(what, scope);

    /** Makes a call and reads its answer; one that is of another form is VENDOR_BAD_RESPONSE. */
    async function get<T>(what: Call, parse: (data: unknown) => T): Promise<T> {
      const data = await call(what);
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

    return {
      async cancelPickupCode(machineNo, id) {
        try {
          await call({
            ...cancel,
            parameters: { machine_no: machineNo, method: 'pickup_code.delete.id', id },
            // A record that is deleted twice is deleted once.
            idempotent: true,
            subject: { machineNo, pickupCodeId: id },
          });
          return 'ACKNOWLEDGED';
        } catch (error) {
          // To a first attempt this answer is REJECTED; UNKNOWN says that an earlier one may have been done.
          const isGone = error instanceof VendorRefusal && error.code === 'PICKUP_CODE_NOT_FOUND';
          if (isGone && error.outcome === 'UNKNOWN') return 'INFERRED';
          throw error;
        }
      },

      async cancelAllPickupCodes(machineNo) {
        await call({
          ...cancel,
          parameters: { machine_no: machineNo, method: 'pickup_code.delete.all' },
          // A second one would cancel the codes that were created in between.
          idempotent: false,
          subject: { machineNo },
        });
      },

      machines: () => get(read('/rent/machines'), readMachines),

      machine: (machineNo) =>
        get(read(`/rent/machines/${machineNo}`, machineNo), (data) => readMachine(data, onUnknown)),

      async products(machineNo) {
        const all: Product[] = [];
        for (let page = 1, pages = 1; page <= pages; page++) {
          const parameters = { machine_no: machineNo, page: String(page), per_page: '100', select_all: '1' };
          const answer = await get({ ...read('/products', machineNo), parameters }, readProducts);
          all.push(...answer.products);
          pages = answer.pages;
        }
        return all;
      },

      pickupCodes: (machineNo, productId) =>
        get(
          { ...read(`/products/${productId}/pickup_code`, machineNo), parameters: { machine_no: machineNo } },
          (data) => readPickupCodes(data, onUnknown),
        ),
    };
  }

  return {
    forRequest,
    async ping() {
      await caller.call({ ...read('/ping'), maxBytes: MAX_ANSWER_BYTES }, { attempts: 0 });
    },
    get health() {
      return caller.health;
    },
    close: () => transport.close(),
  };
}
