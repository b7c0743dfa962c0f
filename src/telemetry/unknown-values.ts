import type { Logger } from 'pino';

const MAX_REMEMBERED = 100;

/** Creates the function that logs unknown values of the vendor, each once: a list can repeat a value many times. */
export function logUnknownValues(log: Pick<Logger, 'warn'>): (field: string, value: unknown) => void {
  const seen = new Set<string>();
  return (field, value) => {
    const shown = String(value).slice(0, 40);
    const key = `${field} ${shown}`;
    if (seen.has(key) || seen.size >= MAX_REMEMBERED) return;
    seen.add(key);
    log.warn({ field, value: shown }, 'the vendor sent a value that this version does not know');
  };
}
