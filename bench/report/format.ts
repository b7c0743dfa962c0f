import type { Measured } from '../statistics.ts';

/** A number with three digits. */
export function digits(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

/** The median, with the lowest and the highest round. */
export const spread = ({ median, min, max }: Measured): string =>
  min === max ? digits(median) : `${digits(median)} (${digits(min)}–${digits(max)})`;

/** A table in Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
