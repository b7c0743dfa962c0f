import type { IncomingHttpHeaders } from 'node:http';
import { isSigned, type Params } from './signature.ts';
import { failure, type Answer } from './wire.ts';

/** What a merchant is given by the vendor. */
export interface Credentials {
  readonly appId: string;
  readonly appSecret: string;
  /** Signs payloads (the merchant id, 商户ID); it is not AppSecret. */
  readonly merchantKey: string;
}

/** The sandbox's own credentials. They open nothing else. */
export const defaultCredentials: Credentials = {
  appId: 'sandbox-app',
  appSecret: 'sandbox-app-secret',
  merchantKey: 'sandbox-merchant-key',
};

// What the documentation fixes: HTTP 401 with 10008 for missing headers, and which codes exist. That a wrong
// Appid or AppSecret gets 10014 or 10013 follows from their messages. Our choice: that those too come with HTTP
// 401, the order of the checks, 4003 with HTTP 200 for whatever is wrong with the payload before its signature,
// and the 60 seconds.

/** The vendor's refusal of the headers `Appid` and `AppSecret`, or undefined when they are right. */
export function refuseHeaders(headers: IncomingHttpHeaders, credentials: Credentials): Answer | undefined {
  const { appid, appsecret } = headers;
  if (!appid || !appsecret) return failure(10008, 401);
  if (appid !== credentials.appId) return failure(10014, 401);
  if (appsecret !== credentials.appSecret) return failure(10013, 401);
  return undefined;
}

/**
 * The parameters in a body `{"payload": "<standard base64 of the JSON of one flat object of strings>"}`, or
 * undefined when it is anything else. Neither the time nor the signature has been looked at.
 */
export function readParams(body: unknown): Params | undefined {
  const outer = parseObject(body);
  const payload = outer?.['payload'];
  if (typeof payload !== 'string') return undefined;
  // Node's decoder also takes the URL-safe alphabet, missing padding and stray characters.
  const bytes = Buffer.from(payload, 'base64');
  if (bytes.toString('base64') !== payload) return undefined;
  const params = parseObject(bytes.toString('utf8'));
  return params && hasOnlyStrings(params) ? params : undefined;
}

/**
 * The vendor's refusal of a payload that could not be read, is too old or too new, or is not signed; undefined
 * when it is right. `now` is in milliseconds since 1970.
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
