import type { Comparison, Round } from './results.ts';
import { measured as goalScenarios, type Scenario } from './scenarios.ts';
import { ratio, type Measured } from './statistics.ts';
import type { Run } from './wrk.ts';

type Limit = { readonly atMost: number } | { readonly atLeast: number };

interface GoalDefinition {
  readonly goal: string;
  readonly contender: string;
  readonly reference: string;
  readonly value: (round: Round) => number;
  readonly limit: Limit;
  /** The only version of Node.js that it is for. */
  readonly node?: string;
}

/** A goal, and the ratio that was measured. */
export interface Goal {
  readonly goal: string;
  readonly limit: string;
  readonly found: Measured;
  readonly met: boolean;
  /** The same ratio of the peer with the same duties, where the goal is for vending with everything on. */
  readonly peer: Measured | undefined;
}

const run = (scenario: Scenario, metric: keyof Run) => (round: Round) =>
  round.runs[scenario.name]?.[metric] ?? NaN;
const cancelCpu = run(goalScenarios.cancel, 'cpuUs');

const PEER = 'mercurius (same duties)';

const GOALS: readonly GoalDefinition[] = [
  {
    goal: 'CPU of a cancel, to baseline',
    contender: 'vending',
    reference: 'baseline',
    value: cancelCpu,
    limit: { atMost: 1.4 },
  },
  {
    goal: 'CPU of a cancel, to mercurius with the same duties',
    contender: 'vending',
    reference: PEER,
    value: cancelCpu,
    limit: { atMost: 1 },
  },
  {
    goal: 'CPU of a cancel, to @apollo/server',
    contender: 'vending',
    reference: '@apollo/server',
    value: cancelCpu,
    limit: { atMost: 0.6 },
  },
  {
    goal: 'CPU of a cancel, vending bare to mercurius',
    contender: 'vending (bare)',
    reference: 'mercurius',
    value: cancelCpu,
    limit: { atMost: 1.15 },
  },
  {
    goal: 'p50 of a cancel at 20 ms, to baseline',
    contender: 'vending',
    reference: 'baseline',
    value: run(goalScenarios.cancelAt20Ms, 'p50Ms'),
    limit: { atMost: 1.05 },
  },
  {
    goal: 'cancels per second at 20 ms, 200 at once, to baseline',
    contender: 'vending',
    reference: 'baseline',
    value: run(goalScenarios.manyCancelsAt20Ms, 'perSecond'),
    limit: { atLeast: 0.9 },
  },
  {
    goal: 'CPU of _entities of 100, to mercurius',
    contender: 'vending',
    reference: 'mercurius',
    value: run(goalScenarios.entities, 'cpuUs'),
    limit: { atMost: 1 },
  },
  {
    goal: 'CPU of a machine with 60 products, to mercurius',
    contender: 'vending',
    reference: 'mercurius',
    value: run(goalScenarios.products, 'cpuUs'),
    limit: { atMost: 1.1 },
  },
  {
    goal: 'resident memory, to baseline',
    contender: 'vending',
    reference: 'baseline',
    value: ({ rssMiB }) => rssMiB,
    limit: { atMost: 1.25 },
  },
  {
    goal: 'start to first answer, to baseline',
    contender: 'vending',
    reference: 'baseline',
    value: ({ startMs }) => startMs,
    limit: { atMost: 2 },
    node: '24',
  },
];

/** Evaluates the goals that a comparison is for and has the contenders and the scenarios of. */
export function evaluateGoals({ node, contenders }: Comparison): Goal[] {
  return GOALS.filter((goal) => (goal.node ?? node) === node).flatMap(
    ({ goal, contender, reference, value, limit }) => {
      const valuesOf = (name: string) => (contenders[name] ?? []).map(value);
      const found = ratio(valuesOf(contender), valuesOf(reference));
      if (Number.isNaN(found.median)) return [];
      const met = 'atMost' in limit ? found.median <= limit.atMost : found.median >= limit.atLeast;
      const hasPeer = contender === 'vending' && reference !== PEER && contenders[PEER];
      const peer = hasPeer ? ratio(valuesOf(PEER), valuesOf(reference)) : undefined;
      const shown = 'atMost' in limit ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`;
      return [{ goal, limit: shown, found, met, peer }];
    },
  );
}
