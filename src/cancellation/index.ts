export { cancelAllPickupCodes, cancelPickupCode, cancelPickupCodes } from './cancel.ts';
export { AuditUnavailable } from './errors.ts';
export { areAllGone, readRemainingCodes, type RemainingCodes } from './remaining-codes.ts';
