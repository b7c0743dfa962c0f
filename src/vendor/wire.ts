import { z } from 'zod';
import {
  machineTypes,
  pickupCodeStatuses,
  type ListedMachine,
  type Location,
  type Machine,
  type MachineDetail,
  type PickupCode,
  type Product,
} from './models.ts';

// What the vendor's reads answer, and what it means. The vendor leaves out what is zero, false or empty (vendor
// API, response envelope), so every field has a value for when it is absent. Only what identifies a thing makes
// an answer unreadable; what is merely shown is undefined when it makes no sense.

/** Is told of a value that this version doesn't know. */
export type OnUnknown = (field: string, value: unknown) => void;

/** A machine has some hundred slots at most; who announces more pages than this is mistaken. */
const MAX_PAGES = 100;

const text = z.string().trim().min(1).optional().catch(undefined);
const yes = z.boolean().default(false).catch(false);
const count = z.int().default(0);
/** A safe integer, because a larger one is not what the vendor sent once JSON.parse has read it. */
const id = z.union([z.int().positive().transform(String), z.string().regex(/^[0-9]{1,20}$/)]);
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .optional()
  .catch(undefined);

/** `YYYY-MM-DD HH:mm:ss` in GMT+8 (vendor API, codes of a product). */
const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  .transform((local) => new Date(`${local.replace(' ', 'T')}+08:00`))
  .refine((date) => !Number.isNaN(date.getTime()));

const location = z
  .string()
  .transform((pair) => /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(pair.trim())?.slice(1).map(Number))
  .transform(([longitude = NaN, latitude = NaN] = []): Location | undefined =>
    Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? { longitude, latitude } : undefined,
  )
  .optional()
  .catch(undefined);

const machine = { machine_name: text, address: text, is_online: yes, lng_lat: location };

const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
/** An empty answer is a list, or nothing, where the full one is an object. */
const object = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess(
    (data) => (data == null || (Array.isArray(data) && data.length === 0) ? {} : data),
    z.object(shape),
  );

const listedMachines = list(
  z.object({
    ...machine,
    machine_no: z.string().regex(/^[0-9]+$/),
    status: yes,
    created_at: time.optional().catch(undefined),
  }),
);

const machineDetail = object({
  ...machine,
  machine_type: z.unknown().optional(),
  model: z
    .object({ cabinet_names: z.array(z.string()).catch([]) })
    .optional()
    .catch(undefined),
  currency: z.object({ code: text }).optional().catch(undefined),
});

const products = object({
  data: list(
    z.object({
      id,
      category: z.object({ title: text }).optional().catch(undefined),
      good: z
        .object({ name: text, description: text, thumb: text, price: decimal, original_price: decimal })
        .optional()
        .catch(undefined),
      channel: z.object({ addr: text, name: text }).optional().catch(undefined),
      current_inventory: count,
      inventory: count,
    }),
  ),
  last_page: z.int().max(MAX_PAGES).default(0),
});

const pickupCodes = list(
  z.object({
    id,
    code: z
      .string()
      .regex(/^[0-9]+$/)
      .optional()
      .catch(undefined),
    status: z.unknown().optional(),
    quantity: count,
    created_at: time,
    expired_at: z.preprocess((value) => (value === '' ? undefined : value), time.optional()),
  }),
);

const toMachine = (wire: {
  machine_name?: string | undefined;
  address?: string | undefined;
  is_online: boolean;
  lng_lat?: Location | undefined;
}): Machine => ({
  name: wire.machine_name,
  address: wire.address,
  online: wire.is_online,
  location: wire.lng_lat,
});

/** Reads the list of machines. Throws a ZodError if it isn't one. */
export const readMachines = (data: unknown): ListedMachine[] =>
  listedMachines.parse(data).map((wire) => ({
    ...toMachine(wire),
    machineNo: wire.machine_no,
    operating: wire.status,
    createdAt: wire.created_at,
  }));

/** Reads one machine. Throws a ZodError if it isn't one. */
export function readMachine(data: unknown, onUnknown: OnUnknown): MachineDetail {
  const wire = machineDetail.parse(data);
  const number = wire.machine_type;
  const known = machineTypes[Number(number) - 1];
  if (number !== undefined && !known) onUnknown('machine_type', number);
  return {
    ...toMachine(wire),
    type: number === undefined ? undefined : (known ?? 'UNKNOWN'),
    cabinetNames: wire.model?.cabinet_names ?? [],
    currencyCode: wire.currency?.code,
  };
}

/** Reads one page of products, and how many pages there are. Throws a ZodError if it isn't one. */
export function readProducts(data: unknown): { products: Product[]; pages: number } {
  const wire = products.parse(data);
  return {
    pages: wire.last_page,
    products: wire.data.map(({ id, category, good, channel, current_inventory, inventory }) => ({
      id,
      name: good?.name ?? '',
      description: good?.description,
      imageUrl: good?.thumb,
      category: category?.title,
      slot: channel?.addr ?? channel?.name,
      price: good?.price,
      originalPrice: good?.original_price,
      stock: current_inventory,
      capacity: inventory,
    })),
  };
}

/** Reads the codes of a product. Throws a ZodError if they aren't that. */
export const readPickupCodes = (data: unknown, onUnknown: OnUnknown): PickupCode[] =>
  pickupCodes.parse(data).map((wire) => {
    const status = pickupCodeStatuses.find((known) => known === wire.status);
    if (!status && wire.status !== 'UNKNOWN') onUnknown('status', wire.status);
    return {
      id: wire.id,
      code: wire.code,
      status: status ?? 'UNKNOWN',
      quantity: wire.quantity,
      createdAt: wire.created_at,
      expiresAt: wire.expired_at,
    };
  });
