import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Buildah } from './buildah.ts';

/** The base image that the Dockerfile names. */
export const BASE_IMAGE = 'docker.io/library/node:24-slim';

/** Unpacks a package of the npm registry, or one path of it, into a folder. */
async function unpack(spec: string, folder: string, ...paths: readonly string[]): Promise<void> {
  const packed = await mkdtemp(join(tmpdir(), 'vending-package-'));
  const file = await run('npm', ['pack', '--silent', '--pack-destination', packed, spec]);
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', join(packed, file), '-C', folder, '--strip-components=1', ...paths]);
  await rm(packed, { recursive: true });
}

/**
 * Makes an image that stands in for Docker Hub's node:24-slim: a minimal Debian 12 with node, npm and the user
 * `node` where the official image has them. Must run as root, which debootstrap needs.
 */
export async function createBaseImage(buildah: Buildah): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'vending-base-'));
  await run('debootstrap', ['--variant=minbase', 'bookworm', root]);
  await unpack(`node-linux-${process.arch}@24`, join(root, 'usr/local'), 'package/bin/node');
  await unpack('npm@11', join(root, 'usr/local/lib/node_modules/npm'));
  for (const name of ['npm', 'npx']) {
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, join(root, 'usr/local/bin', name));
  }
  await run('chroot', [root, 'useradd', '--uid', '1000', '--user-group', '--create-home', 'node']);
  const container = await buildah.run('from', 'scratch');
  await buildah.run('add', '--quiet', container, root, '/');
  await buildah.run('commit', '--quiet', '--rm', container, BASE_IMAGE);
  await rm(root, { recursive: true });
}
