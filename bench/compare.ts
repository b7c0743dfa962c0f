import { rmSync } from 'node:fs';
import type { Contender } from './contenders.ts';
import type { Files } from './prepare.ts';
import type { Round } from './results.ts';
import type { Runtime } from './runtime.ts';
import type { Operation, Scenario } from './scenarios.ts';
import { startServer, type Server } from './server.ts';
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
 * Measures all contenders in rounds. Each round has processes of its own, because two processes of one program differ
 * by up to 12 %; within a round the contenders take turns in every scenario.
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
    const measured = await measureRound([...all.slice(first), ...all.slice(0, first)], options);
    for (const [{ name }, result] of measured) rounds[name]?.push(result);
    rmSync(options.files.audit, { force: true });
    process.stdout.write('\n');
  }
  return rounds;
}

interface Participant {
  readonly contender: Contender;
  readonly server: Server;
  readonly runs: Record<string, Run>;
}

async function measureRound(
  all: readonly Contender[],
  { files: { tokens }, runtime, stub, scenarios, seconds }: CompareOptions,
): Promise<(readonly [Contender, Round])[]> {
  const participants: Participant[] = [];
  const loadOn = (
    { contender, server }: Participant,
    of: Pick<Scenario, 'operation' | 'connections'>,
    s: number,
  ) => load({ ...of, contender, tokens, seconds: s, port: server.port, cpuUs: server.cpuUs });
  await stub.set('delay', 0);
  try {
    for (const contender of all) {
      const server = await startServer(contender, { runtime, vendorUrl: stub.url, tokens });
      participants.push({ contender, server, runs: {} });
    }
    const warmUps: Operation[] = [...new Set(scenarios.map(({ operation }) => operation))];
    for (const participant of participants) {
      for (const operation of warmUps) {
        const { requests, seconds, connections } = operation === 'Cancel' ? WARM_UP.cancel : WARM_UP.other;
        let sent = 0;
        for (let second = 0; second < seconds && sent < requests; second++) {
          sent += (await loadOn(participant, { operation, connections }, 1)).requests;
        }
      }
    }
    for (const scenario of scenarios) {
      await stub.set('delay', scenario.vendorMs);
      for (const participant of participants) {
        participant.runs[scenario.name] = await loadOn(participant, scenario, seconds);
      }
      process.stdout.write('.');
    }
    return participants.map(({ contender, server, runs }) => [
      contender,
      { runs, startMs: server.start.ms, startCpuMs: server.start.cpuMs, rssMiB: server.rssMiB() },
    ]);
  } finally {
    await Promise.all(participants.map(({ server }) => server.stop()));
  }
}
