import type { Histogram, Registry } from 'prom-client';

/** What was observed with one set of labels. */
class Series {
  readonly labels: Readonly<Record<string, string | number>>;
  /** How many there were in each bucket alone; the last is for what is longer than all bounds. */
  readonly counts: number[];
  sum = 0;

  constructor(labels: Series['labels'], buckets: number) {
    this.labels = labels;
    this.counts = new Array<number>(buckets).fill(0);
  }
}

type Branch = Map<string | number, Branch | Series>;

/** What a histogram is called, and what its labels are. */
export interface DurationsOptions {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
  /** The upper bounds of the buckets, in seconds, from the least. */
  readonly bounds: readonly number[];
}

/**
 * A histogram of durations, which prom-client's registry writes. Its own histogram checks, copies and hashes the labels
 * again for each observation; the four of a cancel took as long as its signature.
 */
export class Durations {
  readonly name: string;
  readonly help: string;
  readonly type = 'histogram';
  readonly aggregator = 'sum';
  readonly labelNames: readonly string[];
  readonly #bounds: readonly number[];
  readonly #series: Series[] = [];
  readonly #root: Branch = new Map();

  constructor({ name, help, labelNames, bounds }: DurationsOptions, registry: Registry) {
    this.name = name;
    this.help = help;
    this.labelNames = labelNames;
    this.#bounds = bounds;
    // What the registry uses of a metric is here.
    registry.registerMetric(this as unknown as Histogram);
  }

  /** @param values - those of the labels, in the order of their names */
  observe(seconds: number, ...values: readonly (string | number)[]): void {
    const series = this.#find(values);
    let bucket = 0;
    while (bucket < this.#bounds.length && seconds > (this.#bounds[bucket] ?? 0)) bucket++;
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += seconds;
  }

  #find(values: readonly (string | number)[]): Series {
    let found: Branch | Series | undefined = this.#root;
    for (const value of values) found = found instanceof Map ? found.get(value) : undefined;
    return found instanceof Series ? found : this.#create(values);
  }

  #create(values: readonly (string | number)[]): Series {
    const labels = Object.fromEntries(this.labelNames.map((name, i) => [name, values[i] ?? '']));
    const series = new Series(labels, this.#bounds.length + 1);
    this.#series.push(series);
    let branch = this.#root;
    for (const value of values.slice(0, -1)) {
      const next = branch.get(value);
      if (next instanceof Map) {
        branch = next;
        continue;
      }
      const made: Branch = new Map();
      branch.set(value, made);
      branch = made;
    }
    branch.set(values.at(-1) ?? '', series);
    return series;
  }

  /** What prom-client asks a metric for when it is to be written. */
  get() {
    const { name, help, type, aggregator } = this;
    const values = this.#series.flatMap(({ labels, counts, sum }) => {
      let count = 0;
      const buckets = counts.map((own, i) => ({
        metricName: `${name}_bucket`,
        labels: { le: this.#bounds[i] ?? '+Inf', ...labels },
        value: (count += own),
      }));
      return [
        ...buckets,
        { metricName: `${name}_sum`, labels, value: sum },
        { metricName: `${name}_count`, labels, value: count },
      ];
    });
    return Promise.resolve({ name, help, type, aggregator, values });
  }
}
