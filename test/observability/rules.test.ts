import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { alerts, tested } from './rules.ts';

const file = (name: string) => resolve(__dirname, '../../deploy/observability', name);
const promtool = (...args: string[]) => execFileSync('promtool', args, { encoding: 'utf8', stdio: 'pipe' });

describe('the alert rules', () => {
  it('are ones that Prometheus takes, and so is its configuration', () => {
    expect(promtool('check', 'rules', file('alerts.yml'))).toContain('SUCCESS');
    expect(promtool('check', 'config', file('prometheus.yml'))).toContain('SUCCESS');
  });

  it('fire when they should and not before', () => {
    expect(promtool('test', 'rules', file('alerts.test.yml'))).toContain('SUCCESS');
  });

  it('are each tested to fire, and to be silent', () => {
    const { fires, silent } = tested();
    const names = alerts().map(({ alert }) => alert);
    expect([...fires].sort()).toEqual([...names].sort());
    expect([...silent].sort()).toEqual([...names].sort());
  });
});
