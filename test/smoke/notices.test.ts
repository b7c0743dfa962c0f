import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const dist = resolve(__dirname, '../../dist');
const read = (path: string) => readFileSync(resolve(__dirname, '../..', path), 'utf8');

describe('the notices of the build', () => {
  const notices = new Map(
    read('dist/THIRD-PARTY-NOTICES.txt')
      .split(/\n\n-{80}\n\n/)
      .slice(1)
      .map((notice) => [/^\S+/.exec(notice)?.[0] ?? '', notice]),
  );

  it.each([
    'fastify',
    'graphql',
    '@apollo/server',
    'undici',
    'pino',
    '@redis/client',
    '@opentelemetry/api',
    'graphiql',
  ])('have the license text of %s', (name) => {
    expect(notices.get(name)).toMatch(/permission|license/i);
    expect(notices.get(name)?.length).toBeGreaterThan(500);
  });

  it('have the licenses that the label of the image names', () => {
    // A license text can contain what separates notices.
    const licenses = [...notices.values()].flatMap((notice) => {
      const [, license] = /^\S+ \d\S+ \((.+)\)\n/.exec(notice) ?? [];
      return license?.replace(/^\((.* AND .*)\)$/, '$1').split(' AND ') ?? [];
    });
    const [, label] = /image\.licenses="([^"]+)"/.exec(read('Dockerfile')) ?? [];
    expect(label?.split(' AND ')).toEqual([...new Set(['MIT', ...licenses])].sort());
  });

  it('have the packages under the Elastic License that docs/licenses.md says are in the build', () => {
    const listed = [...read('docs/licenses.md').matchAll(/^\| `([^`]+)`.*\| yes +\|$/gm)].map(
      ([, name]) => name,
    );
    const built = [...notices].flatMap(([name, notice]) => (notice.includes('Elastic-2.0') ? [name] : []));
    expect(built).toEqual(listed);
    // esbuild writes where a part is from.
    const isThere = /^ *\/\/ node_modules\/@apollo\/federation-internals\//m;
    const bundles = readdirSync(dist).filter((name) => name.endsWith('.js'));
    expect(bundles.some((name) => isThere.test(read(`dist/${name}`)))).toBe(
      listed.includes('@apollo/federation-internals'),
    );
  });
});
