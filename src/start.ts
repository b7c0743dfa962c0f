import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { DIGEST_BYTES, digestOf } from './compiled.ts';

/*
 * What `npm start` and the image begin with: the service is compiled from what the build has kept of it
 * (scripts/build.ts, ADR 29). Without that, or with another version of Node.js, it is compiled anew.
 */

// V8 takes what outlives a few scavenges for what lives long, and puts the next of its kind among the old ones at
// once. Of a service whose requests wait, that is half of what a request makes (ADR 31).
setFlagsFromString('--no-allocation-site-pretenuring');
// What lives is small beside what a busy service has just dropped: V8 would let the heap grow to four times that
// before it collects all of it.
setFlagsFromString('--heap-growing-percent=60');

const file = fileURLToPath(new URL('vending.cjs', import.meta.url));
const source = readFileSync(file);

function kept(): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

const cache = kept();
const compiled = cache?.subarray(DIGEST_BYTES) ?? Buffer.alloc(0);
const cachedData = cache?.subarray(0, DIGEST_BYTES).equals(digestOf(source, compiled)) ? compiled : undefined;
/** The service, compiled. Its file is ASCII outside of comments: the build sees to that. */
export const script = new Script(source.toString('latin1'), {
  filename: file,
  ...(cachedData && { cachedData }),
});
if (cache && (!cachedData || script.cachedDataRejected)) {
  const why = 'dist/ was changed or built by another version of Node.js, or this one has other flags of V8';
  process.emitWarning(`${why}, so the start takes longer`);
}
const run = script.runInThisContext() as (require: NodeJS.Require, file: string) => void;
run(createRequire(file), file);
