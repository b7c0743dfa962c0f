import type { Params } from './signature.ts';

/** The vendor's record of a pickup code. Times are `YYYY-MM-DD HH:mm:ss` in GMT+8. */
export interface PickupCode {
  readonly id: number;
  /** The 6 to 10 digits that a shopper enters at the machine. */
  readonly code: string;
  readonly status: 'UNUSED' | 'USED';
  readonly created_at: string;
  /** Absent if the code never expires. */
  readonly expired_at?: string;
  readonly quantity: number;
  readonly product_id: number;
}

/** A product in a machine, in the shape of the vendor's response. */
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
  /** The number of items in the machine. */
  readonly current_inventory: number;
  /** The capacity, in items. */
  readonly inventory: number;
}

/** A machine with its products and codes. */
export interface Machine {
  readonly machine_no: string;
  readonly machine_name: string;
  readonly is_online: boolean;
  /** Whether the machine is in operation. */
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
  /** Whether the machine's pickup-code function is on. */
  readonly pickupCodesOn: boolean;
  /** False for numbers that select a misbehavior: the vendor's list of machines omits them. */
  readonly listed: boolean;
  readonly products: readonly Product[];
  codes: PickupCode[];
}

/** The sandbox's state, which lasts until the process ends. */
export interface State {
  readonly machines: ReadonlyMap<string, Machine>;
  /** The record id of the next code that is created. */
  nextCodeId: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A request that has passed all checks. */
export interface VendorRequest {
  readonly state: State;
  /** Empty if the endpoint takes no payload. */
  readonly params: Params;
  /** From the payload, or from the path if there is no payload; empty if there is none. */
  readonly machineNo: string;
  /** From the path; empty if the path has none. */
  readonly productId: string;
}

/** Whether a shopper can use the code at the time `now`, in milliseconds since 1970. */
export function isAlive(code: PickupCode, now: number): boolean {
  return code.status === 'UNUSED' && !isExpired(code, now);
}

/** Whether the code has expired at the time `now`, in milliseconds since 1970. */
export function isExpired(code: PickupCode, now: number): boolean {
  return code.expired_at !== undefined && parseVendorTime(code.expired_at) <= now;
}

const eightHours = 8 * 3_600_000;

/** Formats milliseconds since 1970 in the vendor's format: `YYYY-MM-DD HH:mm:ss` in GMT+8. */
export function formatVendorTime(ms: number): string {
  return new Date(ms + eightHours).toISOString().slice(0, 19).replace('T', ' ');
}

/** Parses a time in the vendor's format to milliseconds since 1970; NaN for anything else, such as February 30. */
export function parseVendorTime(text: string): number {
  const ms = Date.parse(`${text.replace(' ', 'T')}+08:00`);
  return !Number.isNaN(ms) && formatVendorTime(ms) === text ? ms : NaN;
}

/**
 * Derives the digits of a code from its record id. They are identical on every start, and unique among the sandbox's
 * ids, because 7919 and 10 are coprime.
 */
export function digitsOf(id: number, length: number): string {
  return String((id * 7919 + 271_828) % 10 ** length).padStart(length, '0');
}
