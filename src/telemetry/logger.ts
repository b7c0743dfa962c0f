import { pino, stdTimeFunctions, type DestinationStream, type LevelWithSilent, type Logger } from 'pino';

export interface LoggerOptions {
  readonly level: LevelWithSilent;
  /** Strings that are in no line, wherever they came from. */
  readonly secrets: readonly string[];
}

/** What the parts of the service write to: the logger, or that of one request, whose lines carry its trace id. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** What a request carries, and the bytes that Node.js could not read as one; no part of the service logs them. */
const PRIVATE = ['headers', 'query', 'variables', 'rawPacket'];

/** Creates the logger: one JSON object a line. */
export function createLogger({ level, secrets }: LoggerOptions, destination: DestinationStream): Logger {
  const hideSecrets = createSecretFilter(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: PRIVATE.flatMap((key) => [key, `*.${key}`]),
      hooks: { streamWrite: hideSecrets },
    },
    destination,
  );
}

/**
 * Creates the filter that replaces secrets in a line. It is hand-made because pino's `redact` knows paths, and a secret
 * can stand within any message. Only words of their own are replaced: a merchant id can be a short number.
 */
function createSecretFilter(secrets: readonly string[]): (line: string) => string {
  const inJson = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  const longestFirst = inJson.toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map((text) => text.replace(/[^A-Za-z0-9]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${words})(?![A-Za-z0-9])`, 'g');
  // Only within strings, so that a line stays JSON.
  const hide = (line: string) =>
    line.replace(/"(?:[^"\\]|\\.)*"/g, (json) => json.replace(pattern, '[redacted]'));
  return (line) => (inJson.some((secret) => line.includes(secret)) ? hide(line) : line);
}
