import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rootCertificates } from 'node:tls';
import { run, type Buildah } from './buildah.ts';

const project = resolve(__dirname, '../..');

/** A credential in the secret that the build is given: no layer may have it. */
export const CANARY = 'canary-of-the-build-secret';

const readIfAny = (path: string | undefined) => {
  try {
    return readFileSync(path ?? '', 'utf8');
  } catch {
    return '';
  }
};

/**
 * The npm configuration of this machine, as one file: the user's, the registry wherever it is set, and the
 * certificate authorities that node trusts here.
 *
 * @param cache - where npm's cache is in the build
 */
async function npmConfiguration(cache: string): Promise<string> {
  const [user = '', registry = ''] = await Promise.all(
    ['userconfig', 'registry'].map((name) => run('npm', ['config', 'get', name], tmpdir())),
  );
  const extra =
    readIfAny(process.env['NODE_EXTRA_CA_CERTS']).match(
      /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,
    ) ?? [];
  return [
    readIfAny(user),
    `registry=${registry}`,
    `cache=${cache}`,
    `//npm.canary.invalid/:_authToken=${CANARY}`,
    ...(extra.length === 0 ? [] : [...rootCertificates, ...extra]).map(
      (pem) => `ca[]=${JSON.stringify(pem)}`,
    ),
  ].join('\n');
}

/**
 * Builds the Dockerfile.
 *
 * @param image - the name that the image gets
 */
export async function buildImage(buildah: Buildah, image: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vending-secret-'));
  // A folder that every Debian has, so that the mount leaves none behind.
  const cache = '/mnt';
  writeFileSync(join(folder, 'npmrc'), await npmConfiguration(cache), { mode: 0o600 });
  await buildah.run(
    ...['build', '--quiet', '--no-cache', '--pull-never', '--format=docker'],
    `--secret=id=npmrc,src=${join(folder, 'npmrc')}`,
    `--volume=${await run('npm', ['config', 'get', 'cache'], tmpdir())}:${cache}`,
    ...['--build-arg=REVISION=0123abc', '--tag', image, project],
  );
  await rm(folder, { recursive: true });
}
