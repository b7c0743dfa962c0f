import { pino, stdTimeFunctions, type DestinationStream, type LevelWithSilent, type Logger } from 'pino';

export interface LoggerOptions {
  readonly level: LevelWithSilent;
  /** Redacted wherever they appear in a line. */
  readonly secrets: readonly string[];
}

/** The logger, or the logger of one request, which adds the trace id to each line. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** The contents of requests, and bytes that Node.js could not parse as one. Redacted in case anything logs them. */
const PRIVATE = ['headers', 'query', 'variables', 'rawPacket'];
/** The line itself, and the objects that fastify and pino log. By name: a path with `*` makes pino copy every line. */
const OBJECTS = ['', 'req.', 'res.', 'err.'];

/** Creates the logger, which writes one JSON object per line. */
export function createLogger({ level, secrets }: LoggerOptions, destination: DestinationStream): Logger {
  const hideSecrets = createSecretFilter(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: PRIVATE.flatMap((key) => OBJECTS.map((object) => object + key)),
      hooks: { streamWrite: hideSecrets },
    },
    destination,
  );
}

/**
 * Creates the filter that redacts secrets in a line. pino's `redact` takes paths, and a secret can be in any message. Only
 * whole words are redacted: a merchant id can be a short number.
 */
function createSecretFilter(secrets: readonly string[]): (line: string) => string {
  const inJson = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  const longestFirst = inJson.toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map((text) => text.replace(/[^A-Za-z0-9]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${words})(?![A-Za-z0-9])`, 'g');
  // Only inside strings, so that the line stays JSON.
  const hide = (line: string) =>
    line.replace(/"(?:[^"\\]|\\.)*"/g, (json) => json.replace(pattern, '[redacted]'));
  return (line) => (inJson.some((secret) => line.includes(secret)) ? hide(line) : line);
}
