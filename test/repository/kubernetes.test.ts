import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import ts from 'typescript';
import { parse, parseAllDocuments } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { parseConfig } from '../../src/config/parse.ts';

const folder = resolve(__dirname, '../../deploy/kubernetes');
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const manifests = names.filter((name) => name !== 'kustomization.yaml');

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
}
const load = (name: string) => parse(read(name)) as Manifest;

/** Where kubernetes-models has the types of what a manifest says that it is. */
function typeOf({ apiVersion, kind }: Manifest): string {
  return `import('kubernetes-models/${apiVersion}').I${kind}`;
}

/** What the compiler finds wrong with values of these types: a field that isn't there, one of another type. */
function compile(values: readonly { readonly type: string; readonly value: unknown }[]): string[] {
  // Not a file on disk; its name says where its imports are looked for.
  const file = resolve(__dirname, 'manifests.ts');
  const source = values.map(({ type, value }) => `(${JSON.stringify(value)}) satisfies ${type};`).join('\n');
  const options = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, version, ...rest) =>
      name === file ? ts.createSourceFile(name, source, version) : disk.getSourceFile(name, version, ...rest),
  };
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** What a Deployment has in it, as far as these tests look. */
interface Deployment {
  spec: {
    selector: { matchLabels: Record<string, string> };
    template: {
      metadata: { labels: Record<string, string> };
      spec: {
        terminationGracePeriodSeconds: number;
        containers: {
          image: string;
          ports: { name: string; containerPort: number }[];
          env: { name: string; value: string }[];
          volumeMounts: { mountPath: string }[];
        }[];
      };
    };
  };
}

describe('deploy/kubernetes', () => {
  const deployment = load('deployment.yaml') as Manifest & Deployment;
  const { spec: pod, metadata } = deployment.spec.template;
  const container = pod.containers[0];
  const { data } = load('configmap.yaml') as Manifest & { data: Record<string, string> };

  it('has manifests that are what the API of Kubernetes takes', () => {
    expect(compile(manifests.map(load).map((value) => ({ type: typeOf(value), value })))).toEqual([]);
  }, 60_000);

  it.each([
    ['a field that there is not', { replicass: 3 }],
    ['a field of another type', { replicas: '3' }],
  ])(
    'would be told of %s',
    (_, fault) => {
      const value = { ...deployment, spec: { ...deployment.spec, ...fault } };
      expect(compile([{ type: typeOf(deployment), value }])).toHaveLength(1);
    },
    60_000,
  );

  it.each(names)('has one whole document in %s', (name) => {
    const documents = parseAllDocuments(read(name));
    expect(documents).toHaveLength(1);
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  });

  it('lists every manifest in its kustomization', () => {
    const { resources } = load('kustomization.yaml') as Manifest & { resources: string[] };
    expect([...resources].sort()).toEqual([...manifests].sort());
  });

  it('configures the service without a fault, and with no variable that it does not know', () => {
    const env = { NODE_ENV: 'production', ...data };
    const files = Object.fromEntries(container?.env.map(({ name, value }) => [name, value]) ?? []);
    const opened: string[] = [];
    const { shutdownDelayMs, vendor, port } = parseConfig({ ...env, ...files }, (path) => {
      opened.push(path);
      return `content-of-${basename(path)}`;
    });
    expect(opened).toEqual(Object.values(files));
    expect(vendor.merchantKey).toBe('content-of-vendor-merchant-key');
    expect(container?.ports).toEqual([{ name: 'http', containerPort: port }]);
    // As the service promises to end.
    expect(pod.terminationGracePeriodSeconds * 1000).toBeGreaterThan(
      shutdownDelayMs + vendor.deadlineMs + 2000,
    );
    const documented = readFileSync(resolve(__dirname, '../../docs/configuration.md'), 'utf8');
    for (const name of Object.keys(data)) expect(documented).toContain(`\`${name}\``);
  });

  it('reads its secrets from files, and says nowhere what is in them', () => {
    const [mount] = container?.volumeMounts ?? [];
    for (const { name, value } of container?.env ?? []) {
      expect(name).toMatch(/_FILE$/);
      expect(value.startsWith(`${mount?.mountPath ?? 'nowhere'}/`)).toBe(true);
    }
    const howTo = read('README.md');
    for (const { value } of container?.env ?? []) expect(howTo).toContain(`--from-file=${basename(value)}`);
    expect(manifests.map((name) => load(name).kind)).not.toContain('Secret');
  });

  it('has everything select the pods that there are', () => {
    const labels = { 'app.kubernetes.io/name': 'vending' };
    expect(metadata.labels).toEqual(labels);
    expect(deployment.spec.selector.matchLabels).toEqual(labels);
    expect(load('service.yaml')).toMatchObject({ spec: { selector: labels } });
    expect(load('pdb.yaml')).toMatchObject({ spec: { selector: { matchLabels: labels } } });
    expect(load('networkpolicy.yaml')).toMatchObject({ spec: { podSelector: { matchLabels: labels } } });
    expect(load('hpa.yaml')).toMatchObject({
      spec: { scaleTargetRef: { kind: 'Deployment', name: 'vending' } },
    });
  });

  it('runs without privileges, on a file system that it cannot write, with limits', () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(container).toMatchObject({
      securityContext: {
        privileged: false,
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
      resources: { limits: { cpu: '2', memory: '512Mi' } },
      livenessProbe: { httpGet: { path: '/livez' } },
      readinessProbe: { httpGet: { path: '/readyz' } },
      startupProbe: { httpGet: { path: '/livez' } },
    });
  });

  it('runs the version of the package', () => {
    expect(container?.image).toBe(`vending:${packageJson.version}`);
  });
});
