import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { AUDIENCE, ISSUER } from './contenders.ts';

const BUILD = 'bench/build';

/** Files that a run needs. */
export interface Files {
  /** The vendor's stub, compiled. */
  readonly stub: string;
  /** The key set by which tokens are verified. */
  readonly keys: string;
  /** Tokens of twenty callers, one a line. */
  readonly tokens: string;
  /** A token without a scope. */
  readonly withoutScope: string;
  /** Where an audit file may be written. */
  readonly audit: string;
}

const run = (command: string, ...args: string[]) => {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
};

/**
 * Builds vending, installs its peers and compiles the stub.
 *
 * @throws Error where a tool or a core is missing
 */
export async function prepare(tools: readonly string[]): Promise<Files> {
  for (const tool of ['wrk', 'gcc', 'taskset', ...tools]) {
    try {
      execFileSync('which', [tool], { stdio: 'ignore' });
    } catch {
      throw new Error(`${tool} is needed: on Debian, apt-get install wrk gcc libc6-dev util-linux haproxy`);
    }
  }
  if (cpus().length < 2) throw new Error('two cores are needed: one for the server, one for the load');
  mkdirSync(BUILD, { recursive: true });
  rmSync(`${BUILD}/compile-cache`, { recursive: true, force: true });
  run('npm', 'run', '--silent', 'build');
  run('npm', 'ci', '--prefix', 'bench', '--silent', '--prefer-offline');
  const files: Files = {
    stub: `${BUILD}/stub`,
    keys: `${BUILD}/jwks.json`,
    tokens: `${BUILD}/tokens.txt`,
    withoutScope: `${BUILD}/token-without-scope.txt`,
    audit: `${BUILD}/audit.jsonl`,
  };
  run('gcc', '-O2', '-o', files.stub, 'bench/vendor-stub/stub.c');
  await issueTokens(files);
  return files;
}

async function issueTokens({ keys, tokens, withoutScope }: Files): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256' };
  writeFileSync(keys, JSON.stringify({ keys: [key] }));
  const issue = (sub: string, scope: string) =>
    new SignJWT({ sub, scope })
      .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('1 day')
      .sign(privateKey);
  const callers = Array.from({ length: 20 }, (_, i) =>
    issue(`user-${i}`, 'machine:read pickup_code:read pickup_code:cancel'),
  );
  writeFileSync(tokens, `${(await Promise.all(callers)).join('\n')}\n`);
  writeFileSync(withoutScope, `${await issue('user-20', 'profile')}\n`);
}
