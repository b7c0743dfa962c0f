import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** What `kubectl apply -k` would apply, by kind. */
function build(folder: string): ReadonlyMap<string, Manifest> {
  const cwd = resolve(__dirname, '../..');
  const built = execFileSync('kubectl', ['kustomize', folder], { cwd, encoding: 'utf8' });
  const manifests = parseAllDocuments(built).map((document) => document.toJS() as Manifest);
  return new Map(manifests.map((manifest) => [manifest.kind, manifest]));
}

const BASE = [
  ...['ConfigMap', 'Deployment', 'HorizontalPodAutoscaler', 'Namespace', 'NetworkPolicy'],
  ...['PodDisruptionBudget', 'Service'],
];

it('deploy/kubernetes is built by kustomize, without custom resources', () => {
  expect([...build('deploy/kubernetes').keys()].sort()).toEqual(BASE);
});

describe('deploy/kubernetes-overlay', () => {
  const base = build('deploy/kubernetes');
  const overlay = build('deploy/kubernetes-overlay');

  it('adds a PodMonitor that scrapes the pods as the job that the alerts select', () => {
    expect([...overlay.keys()].sort()).toEqual([...BASE, 'PodMonitor'].sort());
    const labels = { 'app.kubernetes.io/name': 'vending' };
    expect(base.get('Deployment')).toMatchObject({
      spec: { template: { metadata: { labels }, spec: { containers: [{ ports: [{ name: 'http' }] }] } } },
    });
    expect(overlay.get('PodMonitor')).toMatchObject({
      metadata: { namespace: 'vending' },
      spec: {
        jobLabel: 'app.kubernetes.io/name',
        selector: { matchLabels: labels },
        podMetricsEndpoints: [{ port: 'http', path: '/metrics' }],
      },
    });
  });

  it('takes the image from a registry, in the version of the package', () => {
    const image = `registry.example.com/vending:${packageJson.version}`;
    expect(overlay.get('Deployment')).toMatchObject({
      spec: { template: { spec: { containers: [{ image }] } } },
    });
  });

  it('admits the namespaces that it names, and no others', () => {
    const from = (manifests: ReadonlyMap<string, Manifest>, ...names: string[]) => {
      const peers = names.map((name) => ({
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
      }));
      expect(manifests.get('NetworkPolicy')).toMatchObject({ spec: { ingress: [{ from: peers }] } });
    };
    from(base, 'router', 'monitoring');
    from(overlay, 'graphql', 'prometheus');
  });

  it('changes the configuration and keeps what it does not name', () => {
    const data = { VENDOR_URL: 'https://open.vendor.example', SHUTDOWN_DELAY_MS: '5000' };
    expect(base.get('ConfigMap')).toMatchObject({ data });
    expect(overlay.get('ConfigMap')).toMatchObject({
      data: { ...data, VENDOR_URL: 'https://api.vendor.example' },
    });
  });
});
