import type { Buildah } from './buildah.ts';

/** What an engine needs to know to start an image (config of the OCI image specification, Docker's Healthcheck). */
export interface ImageConfig {
  readonly User: string;
  readonly Env: readonly string[];
  readonly Cmd: readonly string[];
  readonly WorkingDir: string;
  readonly Labels: Readonly<Record<string, string>>;
  readonly Healthcheck: { readonly Test: readonly string[] };
}

// Buildah has no read-only containers. So a shell of root makes the root file system read-only in a mount namespace of
// its own, and becomes the image's user with no capability and no way to gain one. Each program replaces the one
// before, so the process id that is printed is the service's.
const READ_ONLY = `mount -o remount,bind,ro / && user=$1 && shift && echo "pid $$" && exec setpriv --reuid="$user" \
--regid="$user" --init-groups --inh-caps=-all --bounding-set=-all --no-new-privs -- "$@"`;

/**
 * A command line that runs a program in a container as the image says: its user, environment and working directory,
 * on a read-only root. Its first line of output is `pid` and the process id, which is one of this machine.
 *
 * @param env - variables besides those of the image
 */
export function commandIn(
  buildah: Buildah,
  container: string,
  { User }: ImageConfig,
  program: readonly string[],
  env: Readonly<Record<string, string>>,
): string[] {
  return buildah.command(
    'run',
    ...['--cap-add=CAP_SYS_ADMIN', '--user=root', `--env=HOME=/home/${User}`],
    ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
    ...[container, '--', 'unshare', '--mount', 'sh', '-c', READ_ONLY, 'sh', User, ...program],
  );
}
