import type { Resolvers } from '../generated/resolvers.ts';
import { DateTime, Decimal } from '../scalars.ts';
import { _entities } from './entities.ts';
import { Machine } from './machine.ts';
import { MachinePrice, MachineProduct } from './machine-product.ts';
import { Mutation, Payload } from './mutation.ts';
import { PickupCode } from './pickup-code.ts';
import { Query } from './query.ts';

const ofSchema: Resolvers = {
  Query,
  Mutation,
  CancelPickupCodePayload: Payload,
  CancelAllPickupCodesPayload: Payload,
  Machine,
  MachineProduct,
  MachinePrice,
  PickupCode,
  DateTime,
  Decimal,
};

/** The resolvers of `schema.graphql`, and those of `_entities`. */
export const resolvers = {
  ...ofSchema,
  Query: { ...Query, _entities },
};
