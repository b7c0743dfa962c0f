import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { run } from './buildah.ts';

interface Manifest {
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly digest: string }[];
}

/** An image that `buildah push … dir:FOLDER` has written. */
export class Layers {
  readonly #folder: string;
  readonly #manifest: Manifest;

  constructor(folder: string) {
    this.#folder = folder;
    this.#manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  }

  #file = ({ digest }: { digest: string }) => join(this.#folder, digest.replace(/^sha256:/, ''));

  /** The layers above the base image, as the paths in them and their sizes in bytes. */
  async own(): Promise<{ path: string; bytes: number }[]> {
    // The base image has one layer.
    const lists = await Promise.all(
      this.#manifest.layers.slice(1).map((layer) => run('tar', ['-tvzf', this.#file(layer)])),
    );
    return lists
      .flatMap((list) => list.split('\n'))
      .map((line) => {
        const [, bytes = '', path = ''] = /^\S+ \S+ +(\d+) \S+ \S+ (.*)$/.exec(line) ?? [];
        return { path, bytes: Number(bytes) };
      });
  }

  /** Whether a text is in the configuration, the history or a file of any layer. */
  async contain(text: string): Promise<boolean> {
    const config = readFileSync(this.#file(this.#manifest.config), 'utf8');
    if (config.includes(text)) return true;
    for (const layer of this.#manifest.layers) {
      let rest = '';
      for await (const chunk of createReadStream(this.#file(layer)).pipe(createGunzip())) {
        const piece = rest + (chunk as Buffer).toString('latin1');
        if (piece.includes(text)) return true;
        rest = piece.slice(-text.length);
      }
    }
    return false;
  }
}
