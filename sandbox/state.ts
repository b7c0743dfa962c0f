import type { Params } from './signature.ts';

/** The record of a pickup code, as the vendor stores it. Times are `YYYY-MM-DD HH:mm:ss` in GMT+8. */
export interface PickupCode {
  readonly id: number;
  /** The 6 to 10 digits that a shopper types. */
  readonly code: string;
  readonly status: 'UNUSED' | 'USED';
  readonly created_at: string;
  /** Absent: valid for ever. */
  readonly expired_at?: string;
  readonly quantity: number;
  readonly product_id: number;
}

/** A product in a machine, in the shape of the vendor's answer. */
export interface Product {
  readonly id: number;
  readonly category: { readonly id: number; readonly title: string };
  readonly good: {
    readonly name: string;
    readonly description: string;
    readonly thumb: string;
    /** A decimal string, e.g. `"3.50"`. */
    readonly price: string;
    readonly original_price: string;
    readonly content: string;
    readonly good_no: string;
    readonly slug: string;
  };
  readonly channel: {
    readonly name: string;
    readonly cabinet_name: string;
    readonly code: string;
    readonly x: number;
    readonly y: number;
    readonly addr: string;
  };
  /** How many are in the machine now. */
  readonly current_inventory: number;
  /** How many fit. */
  readonly inventory: number;
}

/** A machine with all that is in it. */
export interface Machine {
  readonly machine_no: string;
  readonly machine_name: string;
  readonly is_online: boolean;
  /** Whether it is in operation. */
  readonly status: boolean;
  readonly address: string;
  readonly lng_lat: string;
  readonly created_at: string;
  readonly machine_type: number;
  readonly currency: {
    readonly id: number;
    readonly name: string;
    readonly code: string;
    readonly symbol: string;
  };
  /** Whether its pickup-code function is switched on. */
  readonly pickupCodesOn: boolean;
  /** False for the numbers that select a misbehavior: the list of machines leaves them out. */
  readonly listed: boolean;
  readonly products: readonly Product[];
  codes: PickupCode[];
}

/** Everything that the sandbox knows, from its start to its end. */
export interface State {
  readonly machines: ReadonlyMap<string, Machine>;
  /** The record id of the next code to be created. */
  nextCodeId: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A call that has passed the checks. */
export interface VendorRequest {
  readonly state: State;
  /** Empty where the endpoint takes no payload. */
  readonly params: Params;
  /** Of the payload, or of the path where there is no payload; empty where there is none. */
  readonly machineNo: string;
  /** Of the path; empty where it has none. */
  readonly productId: string;
}

/** Whether a shopper could use the code at this time (milliseconds since 1970). */
export function isAlive(code: PickupCode, now: number): boolean {
  return code.status === 'UNUSED' && !isExpired(code, now);
}

/** Whether the code's time is over at this time (milliseconds since 1970). */
export function isExpired(code: PickupCode, now: number): boolean {
  return code.expired_at !== undefined && parseVendorTime(code.expired_at) <= now;
}

const eightHours = 8 * 3_600_000;

/** The vendor's form of a time: `YYYY-MM-DD HH:mm:ss` in GMT+8. */
export function formatVendorTime(ms: number): string {
  return new Date(ms + eightHours).toISOString().slice(0, 19).replace('T', ' ');
}

/** Milliseconds since 1970 of a time in the vendor's form; NaN for anything else, such as 30 February. */
export function parseVendorTime(text: string): number {
  const ms = Date.parse(`${text.replace(' ', 'T')}+08:00`);
  return !Number.isNaN(ms) && formatVendorTime(ms) === text ? ms : NaN;
}

/**
 * The digits of the code with this record id: the same on every start, and no two alike among the sandbox's
 * ids (7919 has no factor in common with 10).
 */
export function digitsOf(id: number, length: number): string {
  return String((id * 7919 + 271_828) % 10 ** length).padStart(length, '0');
}
