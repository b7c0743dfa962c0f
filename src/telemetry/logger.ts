import { pino, type DestinationStream, type Logger, type LevelWithSilent } from 'pino';
import { isoTime } from './iso-time.ts';

/** What the logger is told when it is made. */
export interface LoggerOptions {
  readonly level: LevelWithSilent;
  /** Strings that must not be in any line, wherever they came from. */
  readonly secrets: readonly string[];
}

/** Makes the logger: one JSON object a line. */
export function createLogger({ level, secrets }: LoggerOptions, destination: DestinationStream): Logger {
  // As they stand in JSON, and as words of their own: a merchant id can be a short number.
  const inJson = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  const patterns = inJson.map((text) => {
    const escaped = text.replace(/[^A-Za-z0-9]/g, '\\$&');
    return new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'g');
  });
  const inString = (json: string) =>
    patterns.reduce((text, pattern) => text.replace(pattern, '[redacted]'), json);
  // Only within strings, so that a line stays JSON.
  const redact = (line: string) => line.replace(/"(?:[^"\\]|\\.)*"/g, inString);

  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${isoTime()}"`,
      formatters: { level: (label) => ({ level: label }), log: (line) => withoutPrivate(line, 2) },
      serializers: { err: (error: Error): unknown => hide(pino.stdSerializers.err(error), 1) },
      hooks: {
        streamWrite: (line) => (inJson.some((secret) => line.includes(secret)) ? redact(line) : line),
      },
    },
    destination,
  );
}

/** Writes lines: an object, and what it is about. */
export interface Log {
  info(line: object, message: string): void;
  warn(line: object, message: string): void;
  error(line: object, message: string): void;
}

/** Writes the lines of one request, which begin with its trace id. A child of pino's would cost as much as a line. */
export class RequestLog implements Log {
  readonly #log: Log;
  readonly #traceId: string;

  constructor(log: Log, traceId: string) {
    this.#log = log;
    this.#traceId = traceId;
  }

  info(line: object, message: string): void {
    this.#log.info(this.#traced(line), message);
  }

  warn(line: object, message: string): void {
    this.#log.warn(this.#traced(line), message);
  }

  error(line: object, message: string): void {
    this.#log.error(this.#traced(line), message);
  }

  /** The line that every request has brings its own: a copy of it would cost a third of it. */
  #traced(line: object): object {
    return 'traceId' in line ? line : { traceId: this.#traceId, ...line };
  }
}

/** What a request carries. Nobody logs it; should somebody log a request, or what Node couldn't read as one, then without it. */
const PRIVATE = new Set(['headers', 'query', 'variables', 'rawPacket']);

/**
 * Leaves it out of an object, and of the objects in it. pino's own redaction copies every line, which took more than
 * the rest of the logging.
 *
 * @param levels - how deep to look
 */
function withoutPrivate<T extends object>(object: T, levels: number): T {
  let copy: T | undefined;
  for (const key in object) {
    const shown = PRIVATE.has(key) ? '[Redacted]' : hide(object[key], levels - 1);
    if (shown !== object[key]) (copy ??= { ...object })[key] = shown as T[typeof key];
  }
  return copy ?? object;
}

const hide = (value: unknown, levels: number): unknown =>
  // What an error is logged as is made of it later.
  typeof value === 'object' && value !== null && levels > 0 && !(value instanceof Error)
    ? withoutPrivate(value, levels)
    : value;
