import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../sandbox/faults.ts';
import type { SubgraphProcess } from './subgraph.ts';
import type { Vendor } from './vendor.ts';

const OF_THE_VENDOR = ['vendor refuses connections', 'vendor killed', 'storm of faults'] as const;
const OF_THE_SERVICE = ['service killed (-9)', 'service told to end (SIGTERM)'] as const;
type Disturbance = (typeof OF_THE_VENDOR)[number] | (typeof OF_THE_SERVICE)[number];

/** What goes wrong beside single calls. */
export interface Disturbances {
  /** How often each happened. */
  readonly counts: ReadonlyMap<string, number>;
  /**
   * Begins the next one, when the one before is over. All take turns in a random order.
   *
   * @param spareService - leave the service's process alone
   */
  next(spareService: boolean): Promise<void>;
  /** Resolves when the last one is over. */
  over(): Promise<void>;
}

/** @param onTerm - is called right before the service is told to end; gives what to do when it has ended */
export function createDisturbances({
  seed,
  vendor,
  subgraph,
  onTerm,
}: {
  seed: string;
  vendor: Vendor;
  subgraph: SubgraphProcess;
  onTerm: () => (exit: number | string) => void;
}): Disturbances {
  const random = createRandom(`${seed} disturbances`);
  const counts = new Map<string, number>();
  let deck: Disturbance[] = [];
  let current = Promise.resolve();

  async function away(how: 'refuse' | 'kill', forMs: number): Promise<void> {
    vendor.goAway(how);
    await sleep(forMs);
    await vendor.comeBack();
  }

  async function storm(forMs: number): Promise<void> {
    const { rate } = vendor.faults;
    vendor.faults.rate = 0.8;
    await sleep(forMs);
    vendor.faults.rate = rate;
  }

  async function restart(signal: 'SIGKILL' | 'SIGTERM', pauseMs: number): Promise<void> {
    const check = signal === 'SIGTERM' ? onTerm() : undefined;
    const exit = await subgraph.end(signal);
    check?.(exit);
    await sleep(pauseMs);
    await subgraph.start();
  }

  function run(disturbance: Disturbance, ms: number): Promise<void> {
    switch (disturbance) {
      case 'vendor refuses connections':
        return away('refuse', ms);
      case 'vendor killed':
        return away('kill', ms);
      case 'storm of faults':
        return storm(2 * ms);
      case 'service killed (-9)':
        return restart('SIGKILL', ms);
      case 'service told to end (SIGTERM)':
        return restart('SIGTERM', ms);
    }
  }

  return {
    counts,
    over: () => current,
    async next(spareService) {
      await current;
      if (deck.length === 0) {
        deck = [...OF_THE_VENDOR, ...(spareService ? [] : OF_THE_SERVICE)]
          .map((disturbance) => ({ disturbance, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ disturbance }) => disturbance);
      }
      const disturbance = deck.pop();
      const ms = 20 + random() * 300;
      if (!disturbance || (spareService && (OF_THE_SERVICE as readonly string[]).includes(disturbance)))
        return;
      counts.set(disturbance, (counts.get(disturbance) ?? 0) + 1);
      current = run(disturbance, ms);
      // It is waited for later; until then nobody may be told that nobody waits.
      current.catch(() => undefined);
    },
  };
}
