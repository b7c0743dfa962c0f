import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Series } from '../results.ts';
import { startServer } from '../server.ts';
import { load, type Run } from '../wrk.ts';
import { WARM_UP_SECONDS, type ScaleOptions } from './options.ts';

const AT_ONCE = [50, 200];
const SYNCS = 200;

/** How long the disk takes for one line and its fdatasync, in microseconds. */
async function measureFdatasync(path: string): Promise<number> {
  const file = await open(path, 'a');
  const line = `${'x'.repeat(300)}\n`;
  const startedAt = performance.now();
  for (let i = 0; i < SYNCS; i++) {
    await file.appendFile(line);
    await file.datasync();
  }
  await file.close();
  rmSync(path);
  return ((performance.now() - startedAt) * 1000) / SYNCS;
}

/** Measures cancels with an audit file, where every cancel waits for the disk twice, beside those with a pipe. */
export async function measureGroupCommit({
  contenders,
  files,
  runtime,
  stub,
  rounds,
  seconds,
}: ScaleOptions) {
  const { audit, tokens } = files;
  const compared = [contenders.vending, contenders.vendingAuditFile, contenders.sameDutiesAuditFile];
  const fdatasyncUs: number[] = [];
  const runs = new Map<string, Run[]>();
  await stub.set('delay', 0);
  for (let round = 0; round < rounds; round++) {
    fdatasyncUs.push(await measureFdatasync(audit));
    for (const contender of compared) {
      const server = await startServer(contender, { runtime, vendorUrl: stub.url, tokens });
      try {
        const options = {
          contender,
          tokens,
          operation: 'Cancel',
          port: server.port,
          cpuUs: server.cpuUs,
        } as const;
        await load({ ...options, connections: 50, seconds: WARM_UP_SECONDS });
        for (const connections of AT_ONCE) {
          const name = `${contender.name}, ${connections} at once`;
          const run = await load({ ...options, connections, seconds });
          runs.set(name, [...(runs.get(name) ?? []), run]);
          process.stdout.write('.');
        }
      } finally {
        await server.stop();
      }
      rmSync(audit, { force: true });
    }
  }
  const series: Series[] = [...runs].map(([name, all]) => ({ name, runs: all }));
  return { fdatasyncUs, series: series.toSorted((a, b) => atOnce(a) - atOnce(b)) };
}

const atOnce = ({ name }: Series) => Number(/(\d+) at once/.exec(name)?.[1]);
