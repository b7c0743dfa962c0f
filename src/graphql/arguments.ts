import { GraphQLError } from 'graphql';

/**
 * Creates the error of an invalid argument.
 *
 * @param argument - its name, with an index for an item of a list
 * @param rule - what the argument must be, as the end of a sentence
 */
export function badUserInput(argument: string, rule: string): GraphQLError {
  return new GraphQLError(`${argument} must be ${rule}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

// Each of the following returns a valid argument, and throws BAD_USER_INPUT for any other.

/** @returns 8 to 20 digits */
export function machineNumber(value: string): string {
  if (!/^[0-9]{8,20}$/.test(value)) throw badUserInput('machineNo', '8 to 20 digits, such as "16327129"');
  return value;
}

/** Clients and gateways in JavaScript round numbers above 2^53-1, and a rounded id is the id of another record. */
function id(value: string, argument: string, what: string, example: string): string {
  if (!/^(?!0+$)[0-9]{1,20}$/.test(value))
    throw badUserInput(argument, `the id of ${what}: 1 to 20 digits, not 0, such as "${example}"`);
  const max = Number.MAX_SAFE_INTEGER;
  if (Number(value) > max) {
    const reason = 'clients and gateways round larger numbers, to the id of another record';
    throw badUserInput(argument, `at most ${max}: ${reason}`);
  }
  return value;
}

/** The id of a pickup code's record. @returns 1 to 16 digits, not 0 */
export const recordId = (value: string, argument = 'id'): string =>
  id(value, argument, "a pickup code's record", '1122223');

/** @returns 1 to 16 digits, not 0 */
export const productId = (value: string, argument = 'productId'): string =>
  id(value, argument, 'a product', '1323441');

/** The message does not quote the digits, which are a secret. @returns 6 to 10 digits */
export function pickupCodeDigits(value: string): string {
  if (!/^[0-9]{6,10}$/.test(value))
    throw badUserInput('code', 'the 6 to 10 digits that a shopper would type');
  return value;
}

const MAX_IDS = 100;

/** The message names the first invalid id. @returns 1 to 100 record ids */
export function recordIds(values: readonly string[]): readonly string[] {
  if (values.length < 1 || values.length > MAX_IDS) {
    throw badUserInput('ids', `a list of 1 to ${MAX_IDS} record ids, and is one of ${values.length}`);
  }
  return values.map((value, i) => recordId(value, `ids[${i}]`));
}

/**
 * Rejects variables with an integer above 2^53-1. JSON parsers round it: an id that was sent as such a number can have
 * become the id of another code.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function refuseRoundedNumbers(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (hasRounded(value))
      throw badUserInput(`$${name}`, 'a string, because JSON rounds a number of this size');
  }
}

/** Not recursive: a body can have half a million levels. */
function hasRounded(variable: unknown): boolean {
  // The usual case, without allocating a list.
  if (typeof variable === 'string') return false;
  const rest = [variable];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) return true;
    // The representation of an entity is checked where it is resolved, and fails alone.
    if (typeof value !== 'object' || value === null || '__typename' in value) continue;
    for (const part of Object.values(value)) rest.push(part);
  }
  return false;
}
