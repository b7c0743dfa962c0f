import { evaluateGoals } from '../goals.ts';
import type { Comparison, Round } from '../results.ts';
import { measured as goalScenarios } from '../scenarios.ts';
import { isNoise, measured, ratio } from '../statistics.ts';
import type { Run } from '../wrk.ts';
import { barChart } from './charts.ts';
import { spread, table } from './format.ts';

const METRICS = [
  ['cpuUs', 'CPU per request, µs'],
  ['perSecond', 'requests per second'],
  ['p50Ms', 'p50, ms'],
  ['p99Ms', 'p99, ms'],
] as const;

/** The name of the chart of a comparison, in the folder of results. */
export const chartName = (node: string): string => `node-${node}.svg`;

/** Cells of one contender: each value with its ratio to the baseline. */
function cell(own: readonly Round[], baseline: readonly Round[], value: (round: Round) => number): string {
  const values = own.map(value);
  if (own === baseline) return spread(measured(values));
  const compared = ratio(values, baseline.map(value));
  return `${spread(measured(values))} ${isNoise(compared) ? '≈' : '×'}${compared.median.toFixed(2)}`;
}

/** The goals of a comparison as a table, the missed ones first. */
export function goalsTable(comparison: Comparison): string {
  const goals = evaluateGoals(comparison).toSorted((a, b) => Number(a.met) - Number(b.met));
  const rows = goals.map(({ goal, limit, found, met, peer }) => [
    met ? 'met' : '**missed**',
    goal,
    limit,
    spread(found),
    peer ? spread(peer) : '',
  ]);
  return table(['', 'goal', 'limit', 'ratio', 'mercurius (same duties)'], rows);
}

/** One sentence on each version of Node.js that names the missed goals. */
export function missedGoals(comparison: Comparison): string {
  const goals = evaluateGoals(comparison);
  const missed = goals.filter(({ met }) => !met);
  const node = `Node.js ${comparison.node}`;
  if (missed.length === 0) return `${node}: all ${goals.length} goals are met.`;
  const list = missed.map(({ goal, limit, found }) => `${goal} (${found.median.toFixed(2)}, goal ${limit})`);
  return `${node} misses ${missed.length} of ${goals.length} goals: ${list.join('; ')}.`;
}

/** Everything that one comparison measured, as tables. */
export function comparisonSection(comparison: Comparison): string {
  const { node, date, machine, runtime, versions, rounds, seconds, contenders } = comparison;
  const named = Object.entries(contenders);
  const baseline = named[0]?.[1] ?? [];
  const scenarios = Object.keys(baseline[0]?.runs ?? {});
  const metric = (scenario: string, name: keyof Run) => (round: Round) => round.runs[scenario]?.[name] ?? NaN;
  return [
    `## Node.js ${node}`,
    `${date.slice(0, 16).replace('T', ' ')} UTC, ${machine}. All contenders: ${runtime}. ` +
      `${Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ')}. Medians of ${rounds} rounds of ${seconds} s, in parentheses the lowest and the ` +
      'highest round. × is the ratio to the baseline; ≈ in its place: above 1 in some rounds and below in others.',
    goalsTable(comparison),
    `![Bars: CPU, throughput and latency of all contenders](${chartName(node)})`,
    ...scenarios.map((scenario) => {
      const rows = named.map(([name, own]) => [
        name,
        ...METRICS.map(([key]) => cell(own, baseline, metric(scenario, key))),
      ]);
      return `**${scenario}**\n\n${table(['', ...METRICS.map(([, title]) => title)], rows)}`;
    }),
    `**start and memory**\n\n${table(
      ['', 'start to first answer, ms', 'CPU of the start, ms', 'resident memory after all loads, MiB'],
      named.map(([name, own]) => [
        name,
        cell(own, baseline, ({ startMs }) => startMs),
        cell(own, baseline, ({ startCpuMs }) => startCpuMs),
        cell(own, baseline, ({ rssMiB }) => rssMiB),
      ]),
    )}`,
  ].join('\n\n');
}

const CHARTED = [
  [goalScenarios.cancel, 'cpuUs', 'CPU per cancel, 50 at once, µs'],
  [goalScenarios.manyCancelsAt20Ms, 'perSecond', 'cancels per second, vendor at 20 ms, 200 at once'],
  [goalScenarios.cancelAt20Ms, 'p50Ms', 'p50 of a cancel, vendor at 20 ms, 50 at once, ms'],
  [goalScenarios.entities, 'cpuUs', 'CPU per _entities of 100 machines, µs'],
  [goalScenarios.products, 'cpuUs', 'CPU per machine with 60 products, µs'],
] as const;

/** The chart of a comparison. */
export function comparisonChart({ node, contenders }: Comparison): string {
  const panels = CHARTED.map(([scenario, metric, title]) => ({
    title: `${title} (Node.js ${node})`,
    bars: Object.entries(contenders).map(([name, rounds]) => ({
      name,
      value: measured(rounds.map(({ runs }) => runs[scenario.name]?.[metric] ?? NaN)),
    })),
  }));
  return barChart(panels);
}
