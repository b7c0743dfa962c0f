import type { Run } from './processes.ts';
import type { Scenario } from './scenarios.ts';
import { measured, ratio, type Measured } from './statistics.ts';

/** What was seen of one server in one round. */
export interface Round {
  /** By the name of the scenario. */
  readonly runs: Readonly<Record<string, Run>>;
  readonly startMs: number;
  readonly startCpuMs: number;
  readonly rssMiB: number;
}

/** A number of a server, and its ratio to that of the limit. */
export interface Compared extends Measured {
  readonly ratio: Measured;
}

/** One server's results. */
export interface ServerResult {
  readonly scenarios: Readonly<Record<string, Readonly<Record<keyof Run, Compared>>>>;
  readonly startMs: Compared;
  readonly startCpuMs: Compared;
  readonly rssMiB: Compared;
}

/** All that a run of the bench found. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly seconds: number;
  readonly servers: Readonly<Record<string, ServerResult>>;
  readonly goals: readonly Goal[];
  /** Resident memory over a million requests, in MiB: requests answered, then memory. */
  readonly million?: readonly (readonly [requests: number, rssMiB: number])[];
}

/** What is wanted of `vending`, and what was found. */
export interface Goal {
  readonly goal: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly found: Measured;
  readonly met: boolean;
}

const METRICS = ['cpuUs', 'perSecond', 'p50Ms', 'p99Ms'] as const;

/** Puts the rounds together. The first server is the limit. */
export function summarize(
  rounds: Readonly<Record<string, readonly Round[]>>,
  scenarios: readonly Scenario[],
): Record<string, ServerResult> {
  const limit = Object.values(rounds)[0] ?? [];
  const compare = (own: readonly Round[], of: (round: Round) => number): Compared => ({
    ...measured(own.map(of)),
    ratio: ratio(own.map(of), limit.map(of)),
  });
  return Object.fromEntries(
    Object.entries(rounds).map(([name, own]) => [
      name,
      {
        scenarios: Object.fromEntries(
          scenarios.map((scenario) => [
            scenario.name,
            Object.fromEntries(
              METRICS.map((metric) => [
                metric,
                compare(own, ({ runs }) => runs[scenario.name]?.[metric] ?? NaN),
              ]),
            ) as Record<keyof Run, Compared>,
          ]),
        ),
        startMs: compare(own, ({ startMs }) => startMs),
        startCpuMs: compare(own, ({ startCpuMs }) => startCpuMs),
        rssMiB: compare(own, ({ rssMiB }) => rssMiB),
      },
    ]),
  );
}

/** Holds the results of `vending` with everything on against what is wanted of it. */
export function checkGoals(rounds: Readonly<Record<string, readonly Round[]>>): Goal[] {
  const of = (server: string, value: (round: Round) => number) => (rounds[server] ?? []).map(value);
  const run = (scenario: string, metric: keyof Run) => (round: Round) =>
    round.runs[scenario]?.[metric] ?? NaN;
  const against = (other: string, value: (round: Round) => number) =>
    ratio(of('vending', value), of(other, value));
  const goal = (what: string, found: Measured, bound: { atMost: number } | { atLeast: number }): Goal => ({
    goal: what,
    ...bound,
    found,
    met: 'atMost' in bound ? found.median <= bound.atMost : found.median >= bound.atLeast,
  });
  const cancel = run('cancel, vendor 0 ms, 50 at once', 'cpuUs');
  const entities = run('_entities of 100 machines, 50 at once', 'cpuUs');
  return [
    goal('CPU of a cancel, 50 at once, to the limit', against('the limit', cancel), { atMost: 1.6 }),
    goal('CPU of a cancel, 50 at once, to mercurius', against('mercurius, jit', cancel), { atMost: 1 }),
    goal(
      'p50 of a cancel, vendor at 20 ms, 50 at once, to the limit',
      against('the limit', run('cancel, vendor 20 ms, 50 at once', 'p50Ms')),
      { atMost: 1.05 },
    ),
    goal(
      'cancels a second, vendor at 20 ms, 200 at once, to the limit',
      against('the limit', run('cancel, vendor 20 ms, 200 at once', 'perSecond')),
      { atLeast: 0.9 },
    ),
    goal('CPU of _entities of 100, to mercurius', against('mercurius, jit', entities), { atMost: 1 }),
    goal(
      'resident memory, to the limit',
      against('the limit', ({ rssMiB }) => rssMiB),
      { atMost: 1.25 },
    ),
    goal(
      'start to first answer, to the limit',
      against('the limit', ({ startMs }) => startMs),
      { atMost: 2 },
    ),
  ];
}
