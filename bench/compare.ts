import { rmSync } from 'node:fs';
import type { Contender } from './contenders.ts';
import type { Files } from './prepare.ts';
import type { Round } from './results.ts';
import type { Runtime } from './runtime.ts';
import type { Operation, Scenario } from './scenarios.ts';
import { startServer } from './server.ts';
import type { VendorStub } from './vendor-stub.ts';
import { load, type Run } from './wrk.ts';

/** How contenders are compared. */
export interface CompareOptions {
  readonly files: Files;
  readonly runtime: Runtime;
  readonly stub: VendorStub;
  readonly scenarios: readonly Scenario[];
  readonly rounds: number;
  readonly seconds: number;
}

/**
 * How many requests a warm-up has, and how many seconds at most. V8 optimizes by calls, and all contenders got faster up
 * to some 20,000 cancels.
 */
const WARM_UP = {
  cancel: { requests: 20_000, seconds: 10, connections: 50 },
  other: { requests: 5000, seconds: 4, connections: 10 },
};

/**
 * Measures all contenders in rounds. In each round every contender has a process of its own, because two processes of one
 * program differ by up to 12 %. One process is alive at a time: with all of them, each one took more CPU.
 */
export async function compare(
  all: readonly Contender[],
  options: CompareOptions,
): Promise<Record<string, Round[]>> {
  const rounds: Record<string, Round[]> = Object.fromEntries(all.map(({ name }) => [name, []]));
  for (let round = 0; round < options.rounds; round++) {
    process.stdout.write(`Node.js ${options.runtime.major}, round ${round + 1} of ${options.rounds} `);
    // Each round starts with another contender.
    const first = round % all.length;
    for (const contender of [...all.slice(first), ...all.slice(0, first)]) {
      rounds[contender.name]?.push(await measure(contender, options));
      process.stdout.write('.');
    }
    rmSync(options.files.audit, { force: true });
    process.stdout.write('\n');
  }
  return rounds;
}

async function measure(contender: Contender, options: CompareOptions): Promise<Round> {
  const {
    files: { tokens },
    runtime,
    stub,
    scenarios,
    seconds,
  } = options;
  await stub.set('delay', 0);
  const server = await startServer(contender, { runtime, vendorUrl: stub.url, tokens });
  const loadOn = (of: Pick<Scenario, 'operation' | 'connections'>, seconds: number) =>
    load({ ...of, contender, tokens, seconds, port: server.port, cpuUs: server.cpuUs });
  try {
    const warmUps: Operation[] = [...new Set(scenarios.map(({ operation }) => operation))];
    for (const operation of warmUps) {
      const { requests, seconds, connections } = operation === 'Cancel' ? WARM_UP.cancel : WARM_UP.other;
      let sent = 0;
      for (let second = 0; second < seconds && sent < requests; second++) {
        sent += (await loadOn({ operation, connections }, 1)).requests;
      }
    }
    const runs: Record<string, Run> = {};
    for (const scenario of scenarios) {
      await stub.set('delay', scenario.vendorMs);
      runs[scenario.name] = await loadOn(scenario, seconds);
    }
    return { runs, startMs: server.start.ms, startCpuMs: server.start.cpuMs, rssMiB: server.rssMiB() };
  } finally {
    await server.stop();
  }
}
