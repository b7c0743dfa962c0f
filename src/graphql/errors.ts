import { unwrapResolverError } from '@apollo/server/errors';
import {
  GraphQLError,
  OperationTypeNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import { RateLimited } from '../rate-limit/errors.ts';
import { AuditUnavailable } from '../cancellation/index.ts';
import { VendorError, VendorFailure, VendorRefusal, type Outcome } from '../vendor-client/index.ts';
import { errorCodes, type ErrorCode, type ErrorExtensions } from './error-codes.ts';

type ServiceError = VendorError | RateLimited | AuditUnavailable;

function describe(error: ServiceError): Omit<ErrorExtensions, 'traceId'> {
  if (error instanceof AuditUnavailable) {
    const { machineNo, pickupCodeId } = error;
    const target = { machineNo, ...(pickupCodeId !== undefined && { pickupCodeId }) };
    return { code: 'AUDIT_UNAVAILABLE', outcome: 'NOT_SENT', retryable: true, ...target };
  }
  if (error instanceof RateLimited) {
    const { retryAfter, machineNo } = error;
    return { code: 'RATE_LIMITED', retryable: true, retryAfter, machineNo };
  }
  return {
    code: error.code,
    outcome: error.outcome,
    retryable: error.retryable,
    ...(error instanceof VendorRefusal && {
      vendorCode: error.vendorCode,
      vendorMessage: error.vendorMessage,
    }),
    ...error.target,
  };
}

/**
 * The error of a product that a machine doesn't have.
 *
 * @param refusal - what the vendor answered, where it was asked about this product
 */
export function productNotFound(machineNo: string, refusal?: VendorRefusal): GraphQLError {
  const { vendorCode, vendorMessage } = refusal ?? {};
  return new GraphQLError(errorCodes.PRODUCT_NOT_FOUND.message, {
    extensions: { code: 'PRODUCT_NOT_FOUND', retryable: false, vendorCode, vendorMessage, machineNo },
  });
}

/** The error of a field whose value in the vendor's answer could not be read. */
export const unreadable = ({ message }: Error, machineNo: string): VendorFailure =>
  new VendorFailure('VENDOR_BAD_RESPONSE', message, {
    outcome: 'UNKNOWN',
    target: { machineNo },
    idempotent: true,
  });

const isOurs = (error: unknown): error is ServiceError =>
  error instanceof VendorError || error instanceof RateLimited || error instanceof AuditUnavailable;

/** Whether a machine could not be read because there is none. */
export const isMachineNotFound = (error: unknown): boolean =>
  error instanceof VendorError && error.code === 'MACHINE_NOT_FOUND';

/** Whether the vendor refused because it has no record with the id that it was asked about. */
export const isPickupCodeNotFound = (error: unknown): error is VendorRefusal =>
  error instanceof VendorRefusal && error.code === 'PICKUP_CODE_NOT_FOUND';

/** Whether nobody foresaw this error: it is masked in the answer and belongs in the log. */
export function isUnexpected(error: unknown): boolean {
  const original = unwrapResolverError(error);
  if (original instanceof VendorError) return original.code === 'INTERNAL_SERVER_ERROR';
  return !(isOurs(original) || original instanceof GraphQLError);
}

/** Whether somebody who runs the service has to do something about this error. */
export function needsOperator(error: unknown): boolean {
  const original = unwrapResolverError(error);
  const code =
    original instanceof GraphQLError
      ? (original.extensions as GraphQLError['extensions'] | undefined)?.['code']
      : isOurs(original) && describe(original).code;
  return ownerOf(String(code)) === 'operator';
}

/** Whether only whoever sent the operation can mend an error with this `extensions.code`. */
export const isClientError = (code: string): boolean => ownerOf(code) === 'caller';

const ownerOf = (code: string) =>
  Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode].owner : undefined;

/**
 * Gives an error the documented shape, or masks it. It never throws: what was done must be answered.
 *
 * @param formatted - what Apollo Server would answer
 * @param error - what was thrown, perhaps wrapped by graphql-js
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  try {
    return format(formatted, error);
  } catch {
    return masked(formatted);
  }
}

function format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (isOurs(original)) {
    return { ...formatted, message: original.message, extensions: { ...describe(original) } };
  }
  if (original instanceof GraphQLError) {
    // Without a path it is graphql-js that found fault with a document or its variables, and quotes them.
    const message = formatted.path ? formatted.message : formatted.message.replace(/\d{6,10}/g, '[redacted]');
    const extensions = { retryable: false, ...formatted.extensions };
    return {
      ...formatted,
      message,
      extensions: isArgumentError(original) ? { ...extensions, code: 'BAD_USER_INPUT' } : extensions,
    };
  }
  return masked(formatted);
}

/** graphql-js refuses null for an argument that must not be null where a variable with a default was given null. */
const isArgumentError = ({ message, extensions }: GraphQLError) =>
  extensions['code'] === undefined && message.startsWith('Argument "');

const masked = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: 'This service failed; find the error in its log by traceId.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false },
});

/**
 * What became of a mutation's codes.
 *
 * @param error - an error of a mutation
 * @returns nothing for an error below the mutation's own field, which is one of reading
 */
export function outcomeOf({ path, extensions }: GraphQLFormattedError): Outcome | undefined {
  // Without a path nothing was executed, or Apollo Server could not read the error of a field.
  if (!path) return extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? 'UNKNOWN' : 'NOT_SENT';
  const ofMutation = path.length === 1 || (path.length === 2 && typeof path[1] === 'number');
  if (!ofMutation) return undefined;
  if (extensions?.['outcome']) return extensions['outcome'] as Outcome;
  return extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? 'UNKNOWN' : 'NOT_SENT';
}

/** Completes the errors of an answer with what only the request knows. */
export function completeErrors(
  errors: readonly GraphQLFormattedError[],
  operation: OperationDefinitionNode | undefined,
  traceId: string,
): GraphQLFormattedError[] {
  const isMutation = operation?.operation === OperationTypeNode.MUTATION;
  return errors.map((error) => {
    const { code, ...extensions } = error.extensions ?? {};
    const outcome = isMutation ? outcomeOf(error) : undefined;
    return { ...error, extensions: { code, ...extensions, outcome, traceId } };
  });
}
