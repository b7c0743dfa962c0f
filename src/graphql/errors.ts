import { unwrapResolverError } from '@apollo/server/errors';
import {
  GraphQLError,
  OperationTypeNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import { AuditUnavailable } from '../cancellation/index.ts';
import { RateLimited } from '../rate-limit/errors.ts';
import { VendorError, VendorRefusal, type Outcome } from '../vendor-client/index.ts';
import { errorCodes, type ErrorExtensions } from './error-codes.ts';

/** The message of every unexpected error: its own could show internals. */
export const MASKED_MESSAGE = 'This service failed; find the error in its log by traceId.';

/**
 * The error of a product that the machine does not have.
 *
 * @param refusal - the vendor's answer, if it was asked about this product
 */
export function productNotFound(machineNo: string, refusal?: VendorRefusal): GraphQLError {
  const { vendorCode, vendorMessage } = refusal ?? {};
  return new GraphQLError(errorCodes.PRODUCT_NOT_FOUND.message, {
    extensions: { code: 'PRODUCT_NOT_FOUND', retryable: false, vendorCode, vendorMessage, machineNo },
  });
}

export const isMachineNotFound = (error: unknown): error is VendorError =>
  error instanceof VendorError && error.code === 'MACHINE_NOT_FOUND';

export const isPickupCodeNotFound = (error: unknown): error is VendorRefusal =>
  error instanceof VendorRefusal && error.code === 'PICKUP_CODE_NOT_FOUND';

/** Whether an error is a fault of this service, whose stack belongs in the log. */
export function isUnexpected(error: unknown): boolean {
  const original = unwrapResolverError(error);
  if (original instanceof VendorError) return original.code === 'INTERNAL_SERVER_ERROR';
  return !(original instanceof GraphQLError) && describe(original) === undefined;
}

/** The extensions of an error of this service; undefined for any other error. */
function describe(error: unknown): Omit<ErrorExtensions, 'traceId'> | undefined {
  if (error instanceof VendorError) {
    const { code, outcome, retryable, target } = error;
    const { vendorCode, vendorMessage } = error instanceof VendorRefusal ? error : {};
    return { code, outcome, retryable, vendorCode, vendorMessage, ...target };
  }
  if (error instanceof AuditUnavailable) {
    const { machineNo, pickupCodeId } = error;
    return { code: 'AUDIT_UNAVAILABLE', outcome: 'NOT_SENT', retryable: true, machineNo, pickupCodeId };
  }
  if (error instanceof RateLimited) {
    const { retryAfter, machineNo } = error;
    return { code: 'RATE_LIMITED', retryable: true, retryAfter, machineNo };
  }
  return undefined;
}

/**
 * Gives an error its documented extensions, or masks it. It never throws: the client has to learn of what was done.
 *
 * @param formatted - the error as Apollo Server would answer it
 * @param error - the error as it was thrown, perhaps wrapped by graphql-js
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  try {
    const original = unwrapResolverError(error);
    const extensions = describe(original);
    if (extensions) {
      const { message } = original as Error;
      return { ...formatted, message, extensions: { ...extensions } };
    }
    if (original instanceof GraphQLError) return formatGraphQLError(formatted, original);
  } catch {
    // Masked below.
  }
  const extensions = { code: 'INTERNAL_SERVER_ERROR', retryable: false };
  return { ...formatted, message: MASKED_MESSAGE, extensions };
}

function formatGraphQLError(formatted: GraphQLFormattedError, error: GraphQLError): GraphQLFormattedError {
  // Without a path it is an error of the document or its variables, and quotes them.
  const message = formatted.path ? formatted.message : formatted.message.replace(/\d{6,10}/g, '[redacted]');
  const extensions = { retryable: false, ...formatted.extensions };
  // graphql-js gives no code where null is passed to a non-null argument by a variable with a default.
  const isArgumentError = error.extensions['code'] === undefined && error.message.startsWith('Argument "');
  return {
    ...formatted,
    message,
    extensions: isArgumentError ? { ...extensions, code: 'BAD_USER_INPUT' } : extensions,
  };
}

/**
 * The effect of a mutation that failed with this error; undefined for an error below the mutation's own field, which is
 * one of reading.
 */
function outcomeOf({ path, extensions }: GraphQLFormattedError): Outcome | undefined {
  // Without a path nothing was executed, or Apollo Server could not read the error of a field.
  if (!path) return extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? 'UNKNOWN' : 'NOT_SENT';
  const isOfMutation = path.length === 1 || (path.length === 2 && typeof path[1] === 'number');
  if (!isOfMutation) return undefined;
  if (extensions?.['outcome']) return extensions['outcome'] as Outcome;
  return extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? 'UNKNOWN' : 'NOT_SENT';
}

/** Adds the extensions that depend on the request: `traceId`, and `outcome` for mutations only. */
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
