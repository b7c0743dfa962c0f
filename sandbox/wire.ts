import messages from './messages.json' with { type: 'json' };

/** A response of the vendor: the HTTP status and the envelope `{code, message, data}`. */
export interface Answer {
  readonly status: number;
  readonly envelope: { readonly code: number; readonly message: string; readonly data: unknown };
}

const messageOf: Readonly<Record<string, string>> = messages;

/** Creates a success: code 0 and message "ok". `data` omits fields that are zero, false or empty. */
export function ok(data: object | string): Answer {
  return { status: 200, envelope: { code: 0, message: 'ok', data: compact(data) } };
}

/** Creates a failure with a code of the vendor and its documented message. `status` is the HTTP status. */
export function failure(code: number, status = 200): Answer {
  const message = messageOf[code] ?? 'sorry, unknown error';
  return { status, envelope: { code, message, data: {} } };
}

/**
 * Omits fields that are zero, false or empty, at any depth, as JSON generated from protobuf does. Keeps the value
 * itself, so that an empty list stays `[]`.
 */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => Boolean(field) && !(Array.isArray(field) && field.length === 0))
      .map(([name, field]) => [name, compact(field)]),
  );
}
