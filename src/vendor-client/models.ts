/** The location of a machine, in degrees; the vendor does not say in which geodetic system. */
export interface Location {
  readonly longitude: number;
  readonly latitude: number;
}

/** The fields that the list of machines and the detail of one machine share. */
export interface Machine {
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly online: boolean;
  readonly location: Location | undefined;
}

export interface ListedMachine extends Machine {
  readonly machineNo: string;
  readonly operating: boolean;
  readonly createdAt: Date | undefined;
}

/** The types of machines (vendor API, one machine: `machine_type` 1 to 6). */
export const machineTypes = [
  'VENDING',
  'AMUSEMENT',
  'CLAW',
  'LENDING_CABINET',
  'RETURN_CABINET',
  'LOCKER',
] as const;
export type MachineType = (typeof machineTypes)[number] | 'UNKNOWN';

export interface MachineDetail extends Machine {
  readonly type: MachineType | undefined;
  readonly cabinetNames: readonly string[];
  /** The ISO 4217 code of all prices of the machine. */
  readonly currencyCode: string | undefined;
}

/** A price, in the currency of a machine. */
export interface Price {
  readonly machineNo: string;
  /** A decimal number, exactly as the vendor sends it. */
  readonly amount: string;
}

/** A product in a slot of a machine. */
export interface Product {
  readonly machineNo: string;
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly imageUrl: string | undefined;
  readonly category: string | undefined;
  readonly slot: string | undefined;
  readonly price: Price | undefined;
  readonly originalPrice: Price | undefined;
  /** An Error if the vendor's number can't be read. */
  readonly stock: number | Error;
  readonly capacity: number | Error;
}

export const pickupCodeStatuses = ['UNUSED', 'USED', 'EXPIRED'] as const;
export type PickupCodeStatus = (typeof pickupCodeStatuses)[number] | 'UNKNOWN';

export interface PickupCode {
  readonly machineNo: string;
  readonly productId: string;
  /** The id of the record; not a secret. */
  readonly id: string;
  /** The digits: a secret, because they alone release the goods. */
  readonly code: string | undefined;
  readonly status: PickupCodeStatus;
  /** An Error if the vendor's number can't be read. */
  readonly quantity: number | Error;
  /** An Error if the vendor's time can't be read. */
  readonly createdAt: Date | Error;
  /** Undefined: it does not expire. An Error if the vendor's time can't be read. */
  readonly expiresAt: Date | Error | undefined;
}
