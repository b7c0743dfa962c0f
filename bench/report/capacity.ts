import type { Comparison, Memory, Scale } from '../results.ts';
import { measured as goalScenarios } from '../scenarios.ts';
import { measured } from '../statistics.ts';
import type { Run } from '../wrk.ts';
import { digits, table } from './format.ts';
import { growthSummary } from './scale.ts';

const CONNECTIONS = 256;
const PLANNED_LOAD = 0.6;
const VENDOR_MS = [20, 100, 500];
const CANCELS_PER_MACHINE = 10;
const SHARE_OF_BUSIEST_HOUR = 0.15;
const BUSIEST_MINUTE = 2;

/** What a deployment needs, by arithmetic with what was measured. */
export function capacity({ contenders, node }: Comparison, scale?: Scale, memory?: Memory): string {
  const rounds = contenders['vending'] ?? [];
  const run = (metric: keyof Run) =>
    measured(rounds.map(({ runs }) => runs[goalScenarios.manyCancelsAt20Ms.name]?.[metric] ?? NaN)).median;
  const perCore = 1e6 / run('cpuUs');
  const planned = perCore * PLANNED_LOAD;
  const rss = measured(rounds.map(({ rssMiB }) => rssMiB));
  const fileRounds = contenders['vending (audit file)'] ?? [];
  const withFile = measured(
    fileRounds.map(({ runs }) => runs[goalScenarios.manyCancelsAt20Ms.name]?.perSecond ?? NaN),
  ).median;
  const twoProcesses = scale && gainOfTwo(scale);
  return [
    `With everything on, a cancel takes ${digits(run('cpuUs'))} µs of CPU (Node.js ${node}, 200 at once, vendor at 20 ms): ` +
      `${digits(perCore)} cancels per second on one core; plan ${digits(planned)} (60 %). With an audit file on this disk, ` +
      `${digits(withFile)} were measured. A process needs ${digits(rss.median)} MiB (at most ${digits(rss.max)})` +
      `${memory ? `, and ${digits(lastOf(memory))} MiB after a million cancels` : ''}. ${twoProcesses ?? ''}`,
    "Little's law: calls in flight = calls per second × seconds that the vendor takes. `VENDOR_MAX_CONNECTIONS` " +
      `(${CONNECTIONS}) limits them.`,
    table(
      ['vendor takes', `${CONNECTIONS} connections carry`, 'one process serves', 'limited by'],
      VENDOR_MS.map((ms) => {
        const carried = (CONNECTIONS * 1000) / ms;
        const served = Math.min(carried, planned);
        return [
          `${ms} ms`,
          `${digits(carried)} per second`,
          `${digits(served)} per second`,
          carried < planned ? `connections, at ${Math.round((carried / perCore) * 100)} % CPU` : 'CPU',
        ];
      }),
    ),
    `Assumed: ${CANCELS_PER_MACHINE} cancels per machine and day, 15 % in the busiest hour, twice that rate in the busiest minute. Add one spare replica.`,
    table(
      [
        'machines',
        'busiest minute',
        'replicas by CPU',
        `replicas by ${CONNECTIONS} connections at 20, 100, 500 ms`,
      ],
      [1e5, 1e7].map((machines) => {
        const perSecond = ((machines * CANCELS_PER_MACHINE * SHARE_OF_BUSIEST_HOUR) / 3600) * BUSIEST_MINUTE;
        const replicas = (each: number) => String(Math.ceil(perSecond / each));
        return [
          machines.toLocaleString('en-US'),
          `${digits(perSecond)} per second`,
          replicas(planned),
          VENDOR_MS.map((ms) => replicas((CONNECTIONS * 1000) / ms)).join(', '),
        ];
      }),
    ),
    ...(scale ? [growthSummary(scale.growth)] : []),
  ].join('\n\n');
}

const lastOf = ({ samples }: Memory) => samples.at(-1)?.[1] ?? NaN;

function gainOfTwo({ processes, machine }: Scale): string | undefined {
  const perSecond = (name: string) =>
    measured(processes.find((setup) => setup.name === name)?.runs.map((run) => run.perSecond) ?? []).median;
  const gain = perSecond('2 processes behind haproxy') / perSecond('1 process behind haproxy');
  const cores = /\d+ cores/.exec(machine)?.[0] ?? 'all cores';
  return `Two processes behind haproxy carried ${gain.toFixed(2)} times what one did, on ${cores} that they shared with the load.`;
}
