import type { Location } from './models.ts';

// Decodes single values of the vendor's answers. An unreadable value is undefined.

const INT32 = 2 ** 31;

export type Wire = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Data that does not have the documented form. The message names the field and does not quote its value. */
export const malformed = (field: string) => new TypeError(`${field} is malformed`);

/** An object whose fields are only shown. */
export const shown = (value: unknown): Wire => (isRecord(value) ? value : {});

export const text = (value: unknown) => (typeof value === 'string' ? value.trim() || undefined : undefined);

export const decimal = (value: unknown) =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? value : undefined;

export function location(pair: unknown): Location | undefined {
  if (typeof pair !== 'string') return undefined;
  const [, ...degrees] = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(pair.trim()) ?? [];
  const [longitude = NaN, latitude = NaN] = degrees.map(Number);
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? { longitude, latitude } : undefined;
}

export const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

/** Whether a time is a zero date of MySQL or Go, which stands for an absent time. */
export const isZeroTime = (value: unknown) =>
  typeof value === 'string' && /^000[01]-(00|01)-(00|01)/.test(value);

/** `YYYY-MM-DD HH:mm:ss` in GMT+8 (vendor API, codes of a product). */
export function time(value: unknown): Date | undefined {
  if (typeof value !== 'string' || isZeroTime(value)) return undefined;
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return undefined;
  const date = new Date(`${value.replace(' ', 'T')}+08:00`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A whole number in the range of GraphQL's `Int`, 32 bits. */
export function count(value: unknown): number | undefined {
  if (isAbsent(value)) return 0;
  const isInt = typeof value === 'number' && Number.isInteger(value) && value >= -INT32 && value < INT32;
  return isInt ? value : undefined;
}

/** An id as digits; 0 means none. A number beyond the safe integers was rounded by JSON.parse. */
export function digits(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value);
  return typeof value === 'string' && /^[0-9]{1,20}$/.test(value) ? value : undefined;
}
