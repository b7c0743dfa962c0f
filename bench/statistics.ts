/** A number that was measured in each round. */
export interface Measured {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The median of some numbers, and their spread. */
export function measured(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? NaN;
  const median = sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/** The ratio of two servers, round by round: a drift of the machine between rounds cancels out. */
export function ratio(values: readonly number[], reference: readonly number[]): Measured {
  return measured(values.map((value, round) => value / (reference[round] ?? NaN)));
}

/** Whether a ratio is no difference: above 1 in some rounds and below in others. */
export const isNoise = ({ min, max }: Measured): boolean => min <= 1 && max >= 1;
