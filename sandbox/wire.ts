import messages from './messages.json' with { type: 'json' };

/** What the vendor answers: an HTTP status and the envelope `{code, message, data}`. */
export interface Answer {
  readonly status: number;
  readonly envelope: { readonly code: number; readonly message: string; readonly data: unknown };
}

const messageOf: Readonly<Record<string, string>> = messages;

/** A success: code 0 and message "ok", with zero, false and empty fields left out of `data`. */
export function ok(data: object | string): Answer {
  return { status: 200, envelope: { code: 0, message: 'ok', data: compact(data) } };
}

/** A failure with the vendor's code and its message; the HTTP status is 200 unless given. */
export function failure(code: number, status = 200): Answer {
  const message = messageOf[code] ?? 'sorry, unknown error';
  return { status, envelope: { code, message, data: {} } };
}

/**
 * Leaves out every field that is zero, false or empty, at any depth, as an answer made from protobuf does. The
 * value itself stays, so that an empty list is `[]`.
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
