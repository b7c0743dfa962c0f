import type { Measured } from '../statistics.ts';
import { digits } from './format.ts';

const WIDTH = 760;
const LEFT = 290;
const ROW = 18;
const OURS = '#2b6cb0';
const OTHER = '#a0aec0';
const INK = '#1a202c';

const svg = (height: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">` +
  `<rect width="100%" height="100%" fill="#fff"/>${content}</svg>\n`;

/** One group of bars. */
export interface Panel {
  readonly title: string;
  readonly bars: readonly { readonly name: string; readonly value: Measured }[];
}

/** Bars with their spread; those of vending are blue. */
export function barChart(panels: readonly Panel[]): string {
  let top = 0;
  const drawn = panels.map(({ title, bars }) => {
    const scale = (WIDTH - LEFT - 80) / Math.max(...bars.map(({ value }) => value.max));
    const rows = bars.map(({ name, value: { median, min, max } }, row) => {
      const y = (row + 1) * ROW + 6;
      const x = (value: number) => (LEFT + value * scale).toFixed(1);
      return [
        `<text x="${LEFT - 8}" y="${y + 11}" text-anchor="end">${name}</text>`,
        `<rect x="${LEFT}" y="${y}" width="${(median * scale).toFixed(1)}" height="13" fill="${/^(vending|\d)/.test(name) ? OURS : OTHER}"/>`,
        `<path d="M${x(min)} ${y + 6.5}H${x(max)}" stroke="${INK}"/>`,
        `<text x="${Number(x(max)) + 6}" y="${y + 11}">${digits(median)}</text>`,
      ].join('');
    });
    const group = `<g transform="translate(0 ${top})"><text x="${LEFT}" y="16" font-weight="bold">${title}</text>${rows.join('')}</g>`;
    top += (bars.length + 2) * ROW;
    return group;
  });
  return svg(top, drawn.join('\n'));
}

/** One line of points. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What is on a line chart. */
export interface LineChartOptions {
  readonly title: string;
  readonly xTitle: string;
  readonly lines: readonly Line[];
  /** Logarithmic axes: linear growth is a line of the slope that is drawn dashed. */
  readonly logarithmic?: boolean;
}

const PLOT = { left: 70, top: 36, width: 540, height: 240 };
const COLORS = [OURS, '#c05621', '#2f855a'];

/** Lines on linear axes that start at 0, or on logarithmic ones. */
export function lineChart({ title, xTitle, lines, logarithmic = false }: LineChartOptions): string {
  const points = lines.flatMap((line) => line.points);
  const axis = (values: readonly number[], size: number) => {
    const [min, max] = logarithmic
      ? [Math.min(...values), Math.max(...values)]
      : [0, Math.max(...values) * 1.1];
    const place = logarithmic ? Math.log10 : (value: number) => value;
    const at = (value: number) => ((place(value) - place(min)) / (place(max) - place(min) || 1)) * size;
    return { at, ticks: ticksOf(min, max, logarithmic) };
  };
  const xs = axis(
    points.map(([x]) => x),
    PLOT.width,
  );
  const ys = axis(
    points.map(([, y]) => y),
    PLOT.height,
  );
  const at = ([x, y]: readonly [number, number]) =>
    `${(PLOT.left + xs.at(x)).toFixed(1)} ${(PLOT.top + PLOT.height - ys.at(y)).toFixed(1)}`;
  const path = (of: Line['points']) => of.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point)}`).join('');
  const bottom = PLOT.top + PLOT.height;
  const content = [
    `<text x="${PLOT.left}" y="18" font-weight="bold">${title}</text>`,
    `<path d="M${PLOT.left} ${PLOT.top}V${bottom}H${PLOT.left + PLOT.width}" stroke="${INK}" fill="none"/>`,
    ...xs.ticks.map((x) => {
      const left = (PLOT.left + xs.at(x)).toFixed(1);
      return `<text x="${left}" y="${bottom + 16}" text-anchor="middle">${short(x)}</text>`;
    }),
    ...ys.ticks.map((y) => {
      const top = (bottom - ys.at(y)).toFixed(1);
      return `<path d="M${PLOT.left} ${top}h${PLOT.width}" stroke="#e2e8f0"/><text x="${PLOT.left - 6}" y="${Number(top) + 4}" text-anchor="end">${short(y)}</text>`;
    }),
    `<text x="${PLOT.left + PLOT.width / 2}" y="${bottom + 34}" text-anchor="middle">${xTitle}</text>`,
    ...lines.map(({ name, points: own }, i) => {
      const color = COLORS[i % COLORS.length] ?? INK;
      const last = own.at(-1) ?? [0, 0];
      const dots = own.map(
        (point) => `<circle cx="${at(point).replace(' ', '" cy="')}" r="3" fill="${color}"/>`,
      );
      const [labelX = '', labelY = ''] = at(last).split(' ');
      const label = `<text x="${Number(labelX) + 8}" y="${Number(labelY) + 4}" fill="${color}">${name}</text>`;
      const linear = logarithmic
        ? `<path d="${path(linearTo(own))}" stroke="${color}" stroke-dasharray="3 4" opacity=".6"/>`
        : '';
      return `${linear}<path d="${path(own)}" stroke="${color}" fill="none" stroke-width="1.5"/>${dots.join('')}${label}`;
    }),
  ];
  return svg(bottom + 44, content.join('\n'));
}

/** Linear growth that ends in the last point, as far as it is on the chart. */
function linearTo(points: Line['points']): Line['points'] {
  const [lastX, lastY] = points.at(-1) ?? [1, 1];
  const lowest = Math.min(...points.map(([, y]) => y));
  const x = Math.max(points[0]?.[0] ?? 1, (lowest / lastY) * lastX);
  return [
    [x, (lastY * x) / lastX],
    [lastX, lastY],
  ];
}

function ticksOf(min: number, max: number, logarithmic: boolean): number[] {
  if (logarithmic) {
    const [from, to] = [Math.ceil(Math.log10(min)), Math.floor(Math.log10(max))];
    return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  }
  const rough = max / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  return value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(2)));
}
