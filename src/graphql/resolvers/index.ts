import type { Resolvers } from '../generated/resolvers.ts';
import { DateTime, Decimal } from '../scalars.ts';
import { Machine } from './machine.ts';
import { Mutation, Payload } from './mutation.ts';
import { PickupCode } from './pickup-code.ts';
import { Money, Product } from './product.ts';
import { Query } from './query.ts';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  CancelPickupCodePayload: Payload,
  CancelAllPickupCodesPayload: Payload,
  Machine,
  Product,
  Money,
  PickupCode,
  DateTime,
  Decimal,
};
