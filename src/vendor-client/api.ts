import type { ListedMachine, MachineDetail, PickupCode, Product } from './models.ts';

/**
 * How it is known that a code can no longer be used: the vendor confirmed the cancel, or it follows from the vendor's
 * answers.
 */
export type Confirmation = 'ACKNOWLEDGED' | 'INFERRED';

/** A cancel that succeeded. */
export interface CancelResult {
  readonly confirmation: Confirmation;
  /** How many requests were sent to the vendor, or tried. */
  readonly attempts: number;
}

/**
 * The vendor's Open API. Every method rejects with a `VendorError`: a `VendorRefusal` when the vendor refused, a
 * `VendorFailure` when there was no readable answer. Machine numbers are 8 to 20 digits, ids 1 to 20: the caller of
 * these methods has checked that.
 */
export interface VendorApi {
  /**
   * Cancels one code, by the id of its record (vendor API, cancel one code).
   *
   * `INFERRED`: the answer to an attempt was lost, and the next one was refused because this machine has no such
   * record. It does not say that the machine ever had it.
   */
  cancelPickupCode(machineNo: string, id: string): Promise<CancelResult>;
  /** Cancels every code of a machine (vendor API, cancel all codes of a machine); always `ACKNOWLEDGED`. */
  cancelAllPickupCodes(machineNo: string): Promise<CancelResult>;
  /** All machines of the merchant, in one call. */
  machines(): Promise<ListedMachine[]>;
  /** One machine. */
  machine(machineNo: string): Promise<MachineDetail>;
  /** All products of a machine: one call, and one more for each further page that the vendor announces. */
  products(machineNo: string): Promise<Product[]>;
  /** The codes of a product that are neither used nor expired. */
  pickupCodes(machineNo: string, productId: string): Promise<PickupCode[]>;
}
