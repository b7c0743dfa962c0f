import type { Compared, Goal, Results, ServerResult } from './results.ts';
import { isNoise, type Measured } from './statistics.ts';

const digits = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const spread = ({ median, min, max }: Measured) => `${digits(median)} (${digits(min)}–${digits(max)})`;

/** A number with its spread, and its ratio to the limit; `≈` where the difference is inside the noise. */
const cell = (compared: Compared, isLimit: boolean) =>
  isLimit
    ? spread(compared)
    : `${spread(compared)} ${isNoise(compared.ratio) ? '≈' : '×'}${compared.ratio.median.toFixed(2)}`;

const METRICS = [
  ['cpuUs', 'CPU per request, µs'],
  ['perSecond', 'requests a second'],
  ['p50Ms', 'p50, ms'],
  ['p99Ms', 'p99, ms'],
] as const;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const goalRow = ({ goal, atMost, atLeast, found, met }: Goal) => [
  goal,
  atMost === undefined ? `≥ ${atLeast ?? 0}` : `≤ ${atMost}`,
  spread(found),
  met ? 'met' : 'missed',
];

/** The results as tables, in Markdown. */
export function report({
  date,
  machine,
  versions,
  rounds,
  seconds,
  servers,
  goals,
  million,
}: Results): string {
  const named: [string, ServerResult][] = Object.entries(servers);
  const scenarios = Object.keys(named[0]?.[1].scenarios ?? {});
  const isLimit = (name: string) => name === named[0]?.[0];
  const parts = [
    `${date.slice(0, 16).replace('T', ' ')} UTC, ${machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(
        ', ',
      )}. Medians of ${rounds} interleaved rounds of ${seconds} s, with the least and the most; × is the ` +
      'ratio to the limit, and ≈ stands where it was above 1 in some rounds and below in others: no difference was seen.',
    table(['goal', '', 'found', ''], goals.map(goalRow)),
    ...scenarios.map(
      (scenario) =>
        `**${scenario}**\n\n${table(
          ['', ...METRICS.map(([, title]) => title)],
          named.map(([name, { scenarios }]) => [
            name,
            ...METRICS.map(([metric]) => {
              const compared = scenarios[scenario]?.[metric];
              return compared ? cell(compared, isLimit(name)) : '';
            }),
          ]),
        )}`,
    ),
    `**start and memory**\n\n${table(
      ['', 'start to first answer, ms', 'of that CPU, ms', 'resident memory after, MiB'],
      named.map(([name, { startMs, startCpuMs, rssMiB }]) => [
        name,
        ...[startMs, startCpuMs, rssMiB].map((compared) => cell(compared, isLimit(name))),
      ]),
    )}`,
  ];
  if (million) {
    parts.push(
      `**resident memory of vending over a million cancels**\n\n${table(
        ['cancels', ...million.map(([requests]) => `${(requests / 1000).toFixed(0)}k`)],
        [['MiB', ...million.map(([, rss]) => rss.toFixed(0))]],
      )}`,
    );
  }
  return parts.join('\n\n');
}
