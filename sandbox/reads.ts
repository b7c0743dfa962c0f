import type { Machine, VendorRequest } from './state.ts';
import { failure, ok, type Answer } from './wire.ts';

// Not documented by the vendor and chosen here: `select_all` "1" returns all products on one page, a page past the
// last one is an empty list, and the inner shapes of `merchant`, `categories` and `cabinet_names`.

/** `POST products`: returns one page of a machine's products. */
export function listProducts(machine: Machine, { params }: VendorRequest): Answer {
  const { category_id = '', cabinet_name = '', addr = '', select_all = '0' } = params;
  if (cabinet_name && addr) return failure(4003);
  if (!/^[A-Z]?$/.test(cabinet_name) || !/^[01]?$/.test(select_all)) return failure(4003);
  const found = machine.products.filter(
    ({ category, channel }) =>
      (!category_id || String(category.id) === category_id) &&
      (!cabinet_name || channel.cabinet_name === cabinet_name) &&
      (!addr || channel.addr === addr),
  );
  const current = select_all === '1' ? 1 : readCount(params['page']);
  const size = select_all === '1' ? Math.max(found.length, 1) : readCount(params['per_page']);
  if (!current || !size) return failure(4003);
  const data = found.slice((current - 1) * size, current * size);
  // The vendor returns an empty list here, not an object that contains one.
  if (data.length === 0) return ok([]);
  return ok({
    data,
    total: found.length,
    current_page: current,
    last_page: Math.ceil(found.length / size),
    per_page: size,
  });
}

/** `POST rent/machines`: returns all listed machines of the merchant, without paging. */
export function listMachines({ state }: VendorRequest): Answer {
  const machines = [...state.machines.values()].filter(({ listed }) => listed);
  return ok(
    machines.map(({ machine_name, machine_no, is_online, status, address, lng_lat, created_at }) => ({
      machine_name,
      machine_no,
      is_online,
      status,
      address,
      notify_message: '',
      lng_lat,
      created_at,
      contact: '沙盒',
      tel: '400-000-0000',
    })),
  );
}

/** `POST rent/machines/{machine_no}`: returns one machine, without its number, `status` and `created_at`. */
export function showMachine(machine: Machine): Answer {
  const { machine_name, address, lng_lat, is_online, machine_type, currency, products } = machine;
  const categories = new Map(products.map(({ category }) => [category.id, category]));
  const cabinets = new Set(products.map(({ channel }) => channel.cabinet_name));
  return ok({
    machine_name,
    address,
    lng_lat,
    is_online,
    model: { cabinet_names: [...cabinets] },
    machine_type,
    categories: [...categories.values()],
    announcement: '',
    merchant: { name: 'Sandbox' },
    currency,
  });
}

function readCount(text = ''): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
