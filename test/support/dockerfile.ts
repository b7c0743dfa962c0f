import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Copy, DockerfileParser, type Instruction } from 'dockerfile-ast';

/** What an image would start, and with what. */
export interface Image {
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly labels: Record<string, string>;
  readonly user: string;
  readonly cmd: readonly string[];
  readonly healthcheck: readonly string[];
}

/** The command of CMD or HEALTHCHECK, which is in the JSON form. */
function command(instruction: Instruction): string[] {
  const [json] = /\[.*\]/s.exec(instruction.getArgumentsContent() ?? '') ?? [];
  return JSON.parse(json ?? 'null') as string[];
}

/** What `NAME=value` and `NAME="some value"` say. */
const pairs = (args: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    args.map((arg) => {
      const [, name = '', value = ''] = /^([^=]+)="?(.*?)"?$/s.exec(arg) ?? [];
      return [name, value];
    }),
  );

/**
 * Carries out a Dockerfile without a container engine: each stage is a folder below `root`, the context is
 * only what .dockerignore lets in, and what is run sees the stage's files at the stage's place.
 *
 * @param context - the folder of the Dockerfile
 * @param root - an empty folder
 * @returns the last stage, as it would be started
 */
export function build(context: string, root: string): Image {
  const allowed = readFileSync(join(context, '.dockerignore'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
  const stages = new Map<string, string>();
  let stage = '';
  let cwd = '';
  let image = {
    cwd,
    env: {} as Record<string, string>,
    labels: {} as Record<string, string>,
    user: 'root',
    cmd: [] as string[],
    healthcheck: [] as string[],
  };

  for (const instruction of DockerfileParser.parse(
    readFileSync(join(context, 'Dockerfile'), 'utf8'),
  ).getInstructions()) {
    const args = instruction.getArguments().map((argument) => argument.getValue());
    switch (instruction.getKeyword()) {
      case 'FROM':
        stage = join(root, String(stages.size));
        stages.set(args[2] ?? String(stages.size), stage);
        image = { cwd: stage, env: {}, labels: {}, user: 'root', cmd: [], healthcheck: [] };
        break;
      case 'WORKDIR':
        cwd = join(stage, args[0] ?? '');
        mkdirSync(cwd, { recursive: true });
        image.cwd = cwd;
        break;
      case 'COPY': {
        const from = instruction instanceof Copy ? instruction.getFromFlag()?.getValue() : undefined;
        const source = from ? stages.get(from) : context;
        if (source === undefined) throw new Error(`COPY from a stage that is not there: ${String(from)}`);
        const to = join(cwd, args.at(-1) ?? '');
        for (const path of args.slice(0, -1)) {
          if (!from && !allowed.includes(path)) throw new Error(`.dockerignore keeps ${path} out`);
          const isFolder = statSync(join(source, path)).isDirectory();
          cpSync(join(source, path), isFolder ? to : join(to, basename(path)), {
            recursive: true,
            verbatimSymlinks: true,
          });
        }
        break;
      }
      case 'RUN':
        execFileSync('sh', ['-c', args.join(' ')], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
        break;
      case 'ENV':
        Object.assign(image.env, pairs(args));
        break;
      case 'LABEL':
        Object.assign(image.labels, pairs(args));
        break;
      case 'USER':
        image.user = args[0] ?? '';
        break;
      case 'CMD':
        image.cmd = command(instruction);
        break;
      case 'HEALTHCHECK':
        image.healthcheck = command(instruction);
        break;
      case 'ARG':
      case 'EXPOSE':
        break;
      default:
        throw new Error(`this test does not know ${instruction.getKeyword()}`);
    }
  }
  if (!existsSync(image.cwd)) throw new Error('the last stage is empty');
  return image;
}
