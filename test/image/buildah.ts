import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program to its end, and gives back its standard output without white space around it. */
export async function run(command: string, args: readonly string[], cwd?: string): Promise<string> {
  const { stdout } = await execute(command, args, { cwd, maxBuffer: 256 * 1024 * 1024 });
  return stdout.trim();
}

/**
 * Buildah with a store of its own, for which it needs no daemon and no image of a registry. The vfs driver and the
 * chroot isolation work inside of containers and virtual machines, where overlays and namespaces may not.
 */
export class Buildah {
  readonly #store = process.env['IMAGE_STORAGE'] ?? mkdtempSync(join(tmpdir(), 'vending-image-'));

  readonly #options = [
    ...['--root', join(this.#store, 'root')],
    ...['--runroot', join(this.#store, 'run')],
    ...['--storage-driver', process.env['STORAGE_DRIVER'] ?? 'vfs'],
  ];

  /** A command line of buildah that uses this store. */
  command(...args: readonly string[]): string[] {
    const [name = '', ...rest] = args;
    const isolated = ['build', 'run'].includes(name) ? [process.env['BUILDAH_ISOLATION'] ?? 'chroot'] : [];
    return ['buildah', ...this.#options, name, ...isolated.map((kind) => `--isolation=${kind}`), ...rest];
  }

  async run(...args: readonly string[]): Promise<string> {
    const [command = '', ...rest] = this.command(...args);
    return run(command, rest);
  }

  async hasImage(name: string): Promise<boolean> {
    return this.run('inspect', '--type', 'image', name).then(
      () => true,
      () => false,
    );
  }

  /** Removes the containers, and the store where it isn't kept for the next run. */
  async close(): Promise<void> {
    await this.run('rm', '--all');
    if (process.env['IMAGE_STORAGE'] === undefined) await rm(this.#store, { recursive: true });
  }
}
