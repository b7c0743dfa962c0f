import { readFileSync } from 'node:fs';

// Beside src/ as beside dist/.
const PACKAGE = new URL('../package.json', import.meta.url);

/** The version of this service, from package.json. */
export const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
