import { pino, type DestinationStream, type Logger, type LevelWithSilent } from 'pino';

/** What the logger is told when it is made. */
export interface LoggerOptions {
  readonly level: LevelWithSilent;
  /** Strings that must not be in any line, wherever they came from. */
  readonly secrets: readonly string[];
}

/** Makes the logger: one JSON object a line. */
export function createLogger({ level, secrets }: LoggerOptions, destination: DestinationStream): Logger {
  // As they stand in JSON, and as words of their own: a merchant id can be a short number.
  const patterns = secrets.map((secret) => {
    const escaped = JSON.stringify(secret)
      .slice(1, -1)
      .replace(/[^A-Za-z0-9]/g, '\\$&');
    return new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`);
  });
  const inString = (json: string) =>
    patterns.reduce((text, { source }) => text.replace(new RegExp(source, 'g'), '[redacted]'), json);
  // Only within strings, so that a line stays JSON.
  const redact = (line: string) => line.replace(/"(?:[^"\\]|\\.)*"/g, inString);

  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      // Headers are not logged; should somebody log a request, then without what it may carry.
      redact: ['headers', '*.headers', 'query', '*.query', 'variables', '*.variables'],
      hooks: {
        streamWrite: (line) => (patterns.some((pattern) => pattern.test(line)) ? redact(line) : line),
      },
    },
    destination,
  );
}
