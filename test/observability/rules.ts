import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const folder = resolve(__dirname, '../../deploy/observability');
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');

/** Where Prometheus finds the rules. */
export const RULES_FILE = resolve(folder, 'alerts.yml');

interface Rule {
  readonly alert: string;
  readonly expr: string;
}

/** The alert rules that are deployed. */
export const alerts = () =>
  (parse(read('alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);

/** The names of the alerts of which a unit test says that they fire, and that they don't. */
export function tested() {
  const { tests } = parse(read('alerts.test.yml')) as {
    tests: { alert_rule_test: { alertname: string; exp_alerts?: unknown[] }[] }[];
  };
  const cases = tests.flatMap((test) => test.alert_rule_test);
  const names = (fires: boolean) =>
    new Set(
      cases.filter(({ exp_alerts }) => (exp_alerts !== undefined) === fires).map((one) => one.alertname),
    );
  return { fires: names(true), silent: names(false) };
}

/** What the dashboard asks for, by the title of the panel; its variables as Grafana would fill them in. */
export function panels(): { title: string; expr: string }[] {
  const { panels, annotations } = JSON.parse(read('dashboard.json')) as {
    panels: { title: string; targets?: { expr: string }[] }[];
    annotations: { list: { name: string; expr?: string }[] };
  };
  return [
    ...panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr }))),
    ...annotations.list.flatMap(({ name, expr }) => {
      // Shown is what has changed, and here nothing has.
      return expr === undefined ? [] : [{ title: name, expr: expr.replace(/ > 0$/, '') }];
    }),
  ].map(({ title, expr }) => ({
    title,
    expr: expr.replaceAll('$__rate_interval', '30s').replaceAll('$instance', '.*'),
  }));
}
