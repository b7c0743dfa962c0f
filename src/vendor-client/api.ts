import type { ListedMachine, MachineDetail, PickupCode, Product } from './models.ts';
import type { VendorObserver } from './observer.ts';

/** What the calls of one request share. */
export interface CallContext {
  /**
   * Aborted when the client disconnects: reads end, mutations that were not sent yet are dropped (`NOT_SENT`), and
   * mutations that may have been sent are finished.
   */
  readonly signal?: AbortSignal | undefined;
  readonly observer?: VendorObserver | undefined;
  /** The time by `performance.now()` at which every call has ended; the client's `deadlineMs` applies as well. */
  readonly deadline?: number | undefined;
  /**
   * For reads that establish the result of a cancel: they are made only while the circuit is closed and never open
   * it, and an item without an id makes the answer unreadable.
   */
  readonly lookup?: boolean | undefined;
  /**
   * Called before each retry and each further page of a list. If it throws, the retry is not made, and the list fails
   * with this error. A mutation that may have been done is retried nevertheless.
   */
  readonly takeRequest?: (() => void) | undefined;
}

/** How a cancel is known to have succeeded: the vendor confirmed it, or it follows from the vendor's answers. */
export type Confirmation = 'ACKNOWLEDGED' | 'INFERRED';

export interface CancelResult {
  readonly confirmation: Confirmation;
  /** How many requests were sent to the vendor, or tried. */
  readonly attempts: number;
}

/**
 * The vendor's Open API. Every method rejects with a `VendorError`: a `VendorRefusal` when the vendor refused, a
 * `VendorFailure` when there was no readable answer. The caller checks its arguments: machine numbers have 8 to 20
 * digits, ids 1 to 20.
 */
export interface VendorApi {
  /**
   * Cancels one code, by the id of its record (vendor API, cancel one code).
   *
   * `INFERRED`: the answer to one attempt was lost, and the vendor refused a later one because this machine has no such
   * record. That does not mean that the machine ever had it.
   */
  cancelPickupCode(machineNo: string, id: string): Promise<CancelResult>;
  /** Cancels every code of a machine (vendor API, cancel all codes of a machine); always `ACKNOWLEDGED`. */
  cancelAllPickupCodes(machineNo: string): Promise<CancelResult>;
  /** All machines of the merchant (vendor API, list of machines): one call. */
  machines(): Promise<ListedMachine[]>;
  /** One machine (vendor API, one machine). */
  machine(machineNo: string): Promise<MachineDetail>;
  /** All products of a machine: one call, and one more for each further page that the vendor announces. */
  products(machineNo: string): Promise<Product[]>;
  /** The codes of a product that are neither used nor expired. */
  pickupCodes(machineNo: string, productId: string): Promise<PickupCode[]>;
}
