import { startServer } from '../server.ts';
import { load } from '../wrk.ts';
import type { ScaleOptions } from './options.ts';

const CANCELS = 1_000_000;
const SAMPLE_EVERY = 50_000;
const SECONDS = 2;

/** Sends a million cancels to one process, and samples its resident memory. */
export async function measureMemory({
  contenders: { vending: contender },
  files: { tokens },
  runtime,
  stub,
}: Omit<ScaleOptions, 'rounds' | 'seconds'>): Promise<[number, number][]> {
  await stub.set('delay', 0);
  const server = await startServer(contender, { runtime, vendorUrl: stub.url, tokens });
  const samples: [number, number][] = [[1, server.rssMiB()]];
  try {
    let cancels = 1;
    let next = SAMPLE_EVERY;
    while (cancels < CANCELS) {
      const { requests } = await load({
        contender,
        tokens,
        operation: 'Cancel',
        connections: 50,
        seconds: SECONDS,
        port: server.port,
        cpuUs: server.cpuUs,
      });
      cancels += requests;
      if (cancels < Math.min(next, CANCELS)) continue;
      samples.push([cancels, server.rssMiB()]);
      process.stdout.write('.');
      next = cancels + SAMPLE_EVERY;
    }
    return samples;
  } finally {
    await server.stop();
  }
}
