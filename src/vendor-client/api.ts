import type { ListedMachine, MachineDetail, PickupCode, Product } from './models.ts';

/** How it is known that a code can no longer be used: the vendor said so, or it follows from its answers. */
export type Confirmation = 'ACKNOWLEDGED' | 'INFERRED';

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
