import type { Results } from './results.ts';

const CHARTED = [
  ['cancel, vendor 0 ms, 50 at once', 'cpuUs', 'CPU per cancel, 50 at once, µs'],
  ['_entities of 100 machines, 50 at once', 'cpuUs', 'CPU per _entities of 100, µs'],
  ['cancel, vendor 20 ms, 200 at once', 'perSecond', 'cancels a second, vendor at 20 ms, 200 at once'],
  ['cancel, vendor 20 ms, 50 at once', 'p50Ms', 'p50 of a cancel, vendor at 20 ms, 50 at once, ms'],
] as const;

const WIDTH = 760;
const LEFT = 170;
const ROW = 18;

/** Bars with their spread, as SVG. */
export function chart({ servers }: Results): string {
  const names = Object.keys(servers);
  const height = (names.length + 2) * ROW;
  const panels = CHARTED.map(([scenario, metric, title], panel) => {
    const values = names.map((name) => servers[name]?.scenarios[scenario]?.[metric]);
    const scale = (WIDTH - LEFT - 90) / Math.max(...values.map((value) => value?.max ?? 0));
    const bars = names.map((name, row) => {
      const { median = 0, min = 0, max = 0 } = values[row] ?? {};
      const y = (row + 1) * ROW + 6;
      const at = (value: number) => (LEFT + value * scale).toFixed(1);
      return [
        `<text x="${LEFT - 8}" y="${y + 11}" text-anchor="end">${name}</text>`,
        `<rect x="${LEFT}" y="${y}" width="${(median * scale).toFixed(1)}" height="13" fill="${name.startsWith('vending') ? '#2b6cb0' : '#a0aec0'}"/>`,
        `<path d="M${at(min)} ${y + 6.5}H${at(max)}" stroke="#1a202c"/>`,
        `<text x="${Number(at(max)) + 6}" y="${y + 11}">${median >= 100 ? median.toFixed(0) : median.toFixed(1)}</text>`,
      ].join('');
    });
    return `<g transform="translate(0 ${panel * (height + 8)})"><text x="${LEFT}" y="16" font-weight="bold">${title}</text>${bars.join('')}</g>`;
  });
  const total = CHARTED.length * (height + 8);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${total}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${panels.join('\n')}</svg>\n`;
}
