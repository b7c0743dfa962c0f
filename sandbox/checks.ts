import type { IncomingHttpHeaders } from 'node:http';
import { isSigned, type Params } from './signature.ts';
import { failure, type Answer } from './wire.ts';

/** The credentials that the vendor issues to a merchant. */
export interface Credentials {
  readonly appId: string;
  readonly appSecret: string;
  /** The key that signs payloads: the merchant id (商户ID), not AppSecret. */
  readonly merchantKey: string;
}

/** The sandbox's default credentials. They are valid nowhere else. */
export const defaultCredentials: Credentials = {
  appId: 'sandbox-app',
  appSecret: 'sandbox-app-secret',
  merchantKey: 'sandbox-merchant-key',
};

// The vendor documents HTTP 401 with 10008 for missing headers, and the list of codes. 10014 for a wrong Appid and
// 10013 for a wrong AppSecret follow from the messages of these codes. The rest is not documented and chosen here:
// HTTP 401 for those two, the order of the checks, 4003 with HTTP 200 for any fault of the payload that is found
// before the signature is checked, and the tolerance of 60 seconds.

/**
 * Checks the headers `Appid` and `AppSecret`.
 *
 * @returns the vendor's error response; undefined if the headers are valid
 */
export function refuseHeaders(headers: IncomingHttpHeaders, credentials: Credentials): Answer | undefined {
  const { appid, appsecret } = headers;
  if (!appid || !appsecret) return failure(10008, 401);
  if (appid !== credentials.appId) return failure(10014, 401);
  if (appsecret !== credentials.appSecret) return failure(10013, 401);
  return undefined;
}

/**
 * Decodes a body `{"payload": "<standard base64 of the JSON of one flat object of strings>"}`. Checks neither the
 * timestamp nor the signature.
 *
 * @returns the parameters; undefined for any other body
 */
export function readParams(body: unknown): Params | undefined {
  const outer = parseObject(body);
  const payload = outer?.['payload'];
  if (typeof payload !== 'string') return undefined;
  // Buffer also accepts the URL-safe alphabet, missing padding and stray characters.
  const bytes = Buffer.from(payload, 'base64');
  if (bytes.toString('base64') !== payload) return undefined;
  const params = parseObject(bytes.toString('utf8'));
  return params && hasOnlyStrings(params) ? params : undefined;
}

/**
 * Checks the timestamp and the signature of a payload.
 *
 * @param params - undefined if the payload could not be decoded
 * @param now - milliseconds since 1970
 * @returns the vendor's error response; undefined if the payload is valid
 */
export function refuseParams(
  params: Params | undefined,
  merchantKey: string,
  now: number,
): Answer | undefined {
  if (!params) return failure(4003);
  const timestamp = params['timestamp'] ?? '';
  if (!/^\d{1,12}$/.test(timestamp)) return failure(4003);
  if (Math.abs(now - Number(timestamp) * 1000) > 60_000) return failure(4003);
  return isSigned(params, merchantKey) ? undefined : failure(4006);
}

function parseObject(json: unknown): Record<string, unknown> | undefined {
  if (typeof json !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function hasOnlyStrings(object: Record<string, unknown>): object is Record<string, string> {
  return Object.values(object).every((value) => typeof value === 'string');
}
