import { GraphQLError } from 'graphql';

/**
 * Refuses an argument.
 *
 * @param argument - its name, with the index where it is a list
 * @param rule - what it must be, as the end of a sentence
 */
export function badUserInput(argument: string, rule: string): GraphQLError {
  return new GraphQLError(`${argument} must be ${rule}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Passes a machine's number on, or throws BAD_USER_INPUT. @returns 8 to 20 digits */
export function machineNumber(value: string): string {
  if (!/^[0-9]{8,20}$/.test(value)) throw badUserInput('machineNo', '8 to 20 digits, such as "16327129"');
  return value;
}

/**
 * Passes an id on, or throws BAD_USER_INPUT. JavaScript rounds numbers above 2^53-1, in clients and in gateways, and a
 * rounded id is that of another record.
 */
function id(value: string, argument: string, what: string, example: string): string {
  if (!/^(?!0+$)[0-9]{1,20}$/.test(value))
    throw badUserInput(argument, `the id of ${what}: 1 to 20 digits, not 0, such as "${example}"`);
  if (Number(value) > Number.MAX_SAFE_INTEGER) {
    const limit = `at most ${Number.MAX_SAFE_INTEGER}`;
    throw badUserInput(
      argument,
      `${limit}: clients and gateways round larger numbers, to the id of another record`,
    );
  }
  return value;
}

/** Passes the id of a pickup code's record on, or throws BAD_USER_INPUT. @returns 1 to 16 digits, not 0 */
export const recordId = (value: string, argument = 'id'): string =>
  id(value, argument, "a pickup code's record", '1122223');

/** Passes the id of a product on, or throws BAD_USER_INPUT. @returns 1 to 16 digits, not 0 */
export const productId = (value: string, argument = 'productId'): string =>
  id(value, argument, 'a product', '1323441');

/** Passes the digits of a pickup code on, or throws BAD_USER_INPUT that doesn't repeat them. @returns 6 to 10 digits */
export function pickupCodeDigits(value: string): string {
  if (!/^[0-9]{6,10}$/.test(value))
    throw badUserInput('code', 'the 6 to 10 digits that a shopper would type');
  return value;
}

const MAX_IDS = 100;

/** Passes a list of record ids on, or throws BAD_USER_INPUT that names the first one that is wrong. */
export function recordIds(values: readonly string[]): readonly string[] {
  if (values.length < 1 || values.length > MAX_IDS) {
    throw badUserInput('ids', `a list of 1 to ${MAX_IDS} record ids, and is one of ${values.length}`);
  }
  return values.map((value, i) => recordId(value, `ids[${i}]`));
}

/**
 * Refuses variables with a number that JSON does not carry exactly. An id that was sent as a number of more than
 * 15 digits can have become another one before anybody looked at it, and another code would be canceled.
 */
export function refuseRoundedNumbers(variables: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(variables)) {
    if (hasRounded(variables[name]))
      throw badUserInput(`$${name}`, 'a string, because JSON rounds a number of this size');
  }
}

/** Whether a number in it is rounded. It doesn't call itself: a body has room for half a million levels. */
function hasRounded(whole: unknown): boolean {
  // Most are, and need no list.
  if (typeof whole === 'string') return false;
  const rest = [whole];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) return true;
    // A representation of an entity is checked where it is resolved, and fails alone.
    if (typeof value !== 'object' || value === null || '__typename' in value) continue;
    for (const part of Object.values(value)) rest.push(part);
  }
  return false;
}
