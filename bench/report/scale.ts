import type { Growth, Memory, Provenance, Scale } from '../results.ts';
import { measured } from '../statistics.ts';
import { barChart, lineChart } from './charts.ts';
import { digits, spread, table } from './format.ts';

/** Noise of a cost per item that is no growth. */
const TOLERANCE = 1.25;

const where = ({ date, machine, runtime, versions, rounds, seconds }: Provenance) =>
  `${date.slice(0, 16).replace('T', ' ')} UTC, ${machine}. ${runtime}, vending ${versions['vending'] ?? ''}. ` +
  `Medians of ${rounds} rounds of ${seconds} s.`;

/** Charts by the name of their file. */
export type Charts = Record<string, string>;

/** The section and the charts of `--scale`. */
export function scaleSection(scale: Scale): { text: string; charts: Charts } {
  const growths = scale.growth.map((growth, i) => ({ growth, file: `growth-${i + 1}.svg` }));
  const text = [
    '## Scale',
    where(scale),
    '### Two processes behind haproxy',
    'Vendor at 20 ms, 200 cancels at once. The processes, haproxy, wrk and the stub share all cores, so two processes ' +
      'can gain no more than what one leaves idle.',
    processesTable(scale),
    '![Bars: cancels per second with 1 and 2 processes](processes.svg)',
    '### Group commit of the audit file',
    groupCommitText(scale),
    groupCommitTable(scale),
    '![Bars: cancels per second with an audit file](group-commit.svg)',
    '### Growth',
    growthVerdict(scale.growth),
    ...growths.map(
      ({ growth, file }) =>
        `**${growth.title}**\n\n${growthTable(growth)}\n\n![Line: CPU by the number of ${growth.unit}](${file})`,
    ),
  ].join('\n\n');
  const charts: Charts = {
    'processes.svg': barChart([
      {
        title: 'cancels per second, vendor at 20 ms, 200 at once',
        bars: scale.processes.map(({ name, runs }) => ({
          name,
          value: measured(runs.map(({ perSecond }) => perSecond)),
        })),
      },
    ]),
    'group-commit.svg': barChart([
      {
        title: 'cancels per second, vendor at 0 ms',
        bars: scale.groupCommit.series.map(({ name, runs }) => ({
          name,
          value: measured(runs.map(({ perSecond }) => perSecond)),
        })),
      },
    ]),
    ...Object.fromEntries(growths.map(({ growth, file }) => [file, growthChart(growth)])),
  };
  return { text, charts };
}

function processesTable({ processes }: Scale): string {
  const base = measured((processes[1] ?? processes[0])?.runs.map(({ perSecond }) => perSecond) ?? []).median;
  return table(
    [
      '',
      'cancels per second',
      'to 1 behind haproxy',
      'p50, ms',
      'p99, ms',
      'CPU of vending, µs',
      'CPU of haproxy, µs',
      'cores in use',
    ],
    processes.map(({ name, runs }) => {
      const of = (value: (run: (typeof runs)[number]) => number) => measured(runs.map(value));
      const perSecond = of((run) => run.perSecond);
      return [
        name,
        spread(perSecond),
        `×${(perSecond.median / base).toFixed(2)}`,
        spread(of((run) => run.p50Ms)),
        spread(of((run) => run.p99Ms)),
        spread(of((run) => run.cpuUs)),
        runs.some(({ proxyCpuUs }) => proxyCpuUs !== undefined)
          ? spread(of((run) => run.proxyCpuUs ?? NaN))
          : '',
        `${(of((run) => run.busy).median * 100).toFixed(0)} %`,
      ];
    }),
  );
}

/** How many cancels per second one fdatasync for each record would allow. */
const withoutGroupCommit = ({ groupCommit }: Scale) => 1e6 / (2 * measured(groupCommit.fdatasyncUs).median);

function groupCommitText(scale: Scale): string {
  const { fdatasyncUs } = scale.groupCommit;
  return (
    'Each cancel waits twice until its record is on disk. One line with its own `fdatasync` takes ' +
    `${spread(measured(fdatasyncUs))} µs on this disk, so without group commit there would be at most ` +
    `${digits(withoutGroupCommit(scale))} cancels per second.`
  );
}

function groupCommitTable(scale: Scale): string {
  return table(
    ['', 'cancels per second', 'to one fdatasync per record', 'p50, ms', 'p99, ms', 'CPU, µs'],
    scale.groupCommit.series.map(({ name, runs }) => {
      const perSecond = measured(runs.map((run) => run.perSecond));
      return [
        name,
        spread(perSecond),
        name.includes('audit file') ? `×${digits(perSecond.median / withoutGroupCommit(scale))}` : '',
        spread(measured(runs.map((run) => run.p50Ms))),
        spread(measured(runs.map((run) => run.p99Ms))),
        spread(measured(runs.map((run) => run.cpuUs))),
      ];
    }),
  );
}

/** One step, with what an item more costs than in the step before. */
function stepsOf({ steps }: Growth) {
  return steps.map(({ items, runs, rssMiB }, i) => {
    const cpuUs = measured(runs.map((run) => run.cpuUs));
    const before = steps[i - 1];
    const marginalUs =
      before &&
      (cpuUs.median - measured(before.runs.map((run) => run.cpuUs)).median) / (items - before.items);
    return { items, cpuUs, marginalUs, p50Ms: measured(runs.map((run) => run.p50Ms)), rss: measured(rssMiB) };
  });
}

/** The steps in which one more item costs clearly more than in all steps before together. */
function worseThanLinear(growth: Growth): string[] {
  const steps = stepsOf(growth);
  const [first] = steps;
  return steps.flatMap(({ items, marginalUs = 0 }, i) => {
    const before = steps[i - 1];
    if (!first || !before || before === first) return [];
    const soFar = (before.cpuUs.median - first.cpuUs.median) / (before.items - first.items);
    if (marginalUs <= soFar * TOLERANCE) return [];
    return [
      `${growth.title}: from ${whole(before.items)} to ${whole(items)}, one more item costs ${(marginalUs / soFar).toFixed(1)} times what it does below`,
    ];
  });
}

const whole = (count: number) => count.toLocaleString('en-US');

/** Says whether cost grows no worse than linearly, and where it does not. */
function growthVerdict(growths: readonly Growth[]): string {
  const worse = growths.flatMap(worseThanLinear);
  return worse.length === 0 ? LINEAR : `Growth is worse than linear here: ${worse.join('; ')}.`;
}

/** The same in short: names the operations alone. */
export function growthSummary(growths: readonly Growth[]): string {
  const worse = growths.filter((growth) => worseThanLinear(growth).length > 0).map(({ title }) => title);
  return worse.length === 0 ? LINEAR : `Cost grows worse than linearly for: ${worse.join('; ')}.`;
}

const LINEAR = 'Cost grows linearly or better with the number of machines and of codes.';

function growthTable(growth: Growth): string {
  return table(
    [
      growth.unit,
      'CPU per request, µs',
      'CPU per item, µs',
      'one more item, µs',
      'p50, ms',
      'resident memory, MiB',
    ],
    stepsOf(growth).map(({ items, cpuUs, marginalUs, p50Ms, rss }) => [
      whole(items),
      spread(cpuUs),
      digits(cpuUs.median / items),
      marginalUs === undefined ? '' : digits(marginalUs),
      spread(p50Ms),
      spread(rss),
    ]),
  );
}

function growthChart(growth: Growth): string {
  return lineChart({
    title: `${growth.title}: CPU per request, µs (dashed: linear)`,
    xTitle: growth.unit,
    logarithmic: true,
    lines: [{ name: 'vending', points: stepsOf(growth).map(({ items, cpuUs }) => [items, cpuUs.median]) }],
  });
}

/** The section and the chart of `--million`. */
export function memorySection(memory: Memory): { text: string; charts: Charts } {
  const { samples } = memory;
  const every = Math.ceil(samples.length / 10);
  const shown = samples.filter((_, i) => i % every === 0 || i === samples.length - 1);
  const half = samples.slice(Math.floor(samples.length / 2)).map(([, rss]) => rss);
  const text = [
    '## Memory over a million cancels',
    `${memory.date.slice(0, 16).replace('T', ' ')} UTC, ${memory.machine}. ${memory.runtime}. 50 at once, everything on. ` +
      `In the second half: ${spread(measured(half))} MiB.`,
    table(
      ['cancels', ...shown.map(([cancels]) => digits(cancels))],
      [['MiB', ...shown.map(([, rss]) => digits(rss))]],
    ),
    '![Line: resident memory over a million cancels](memory.svg)',
  ].join('\n\n');
  const chart = lineChart({
    title: 'resident memory, MiB',
    xTitle: 'cancels',
    lines: [{ name: 'vending', points: samples }],
  });
  return { text, charts: { 'memory.svg': chart } };
}
