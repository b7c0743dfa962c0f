export { createVendorClient } from './client.ts';
export type { VendorClient, VendorClientOptions } from './client.ts';
export type { CallContext, CancelResult, Confirmation, VendorApi } from './api.ts';
export type {
  AttemptEnd,
  AttemptObserver,
  AttemptStart,
  VendorObserver,
  VendorOperation,
} from './observer.ts';
export { isDocumented, refusals } from './error-codes.ts';
export type { RefusalCode } from './error-codes.ts';
export { failures, MachineNotFound, VendorError, VendorFailure, VendorRefusal } from './errors.ts';
export type { FailureCode, Outcome, CallTarget } from './errors.ts';
export { machineTypes, pickupCodeStatuses } from './models.ts';
export type {
  ListedMachine,
  Location,
  Machine,
  MachineDetail,
  PickupCode,
  Price,
  Product,
} from './models.ts';
export { assertSigning } from './signature.ts';
export { createDispatcher } from './transport.ts';
export type { ProxyOptions, TransportOptions } from './transport.ts';
