import type { Sandbox } from '../../sandbox/app.ts';

/** How often each endpoint of the vendor was called, by its path; the product's id is left out. */
export function counts({ calls }: Sandbox): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { endpoint } of calls) found[endpoint] = (found[endpoint] ?? 0) + 1;
  return found;
}

export const LIST = 'rent/machines';
export const DETAIL = 'rent/machines/:machine_no';
export const PRODUCTS = 'products';
export const CODES = 'products/:product_id/pickup_code';
export const CANCEL = 'pickup_codes';
