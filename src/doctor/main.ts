import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, parseConfig } from '../config/parse.ts';
import { createVendorClient } from '../vendor-client/index.ts';
import { version } from '../version.ts';
import { checkAuditFile } from './audit-file.ts';
import { checkConnection } from './connectivity.ts';
import { checkCredentials, checkMd5, checkSignature } from './credentials.ts';
import { fail, format, ok, reason, skip, warn, type Finding } from './finding.ts';
import { checkKeys } from './jwks.ts';
import { checkRedis } from './redis.ts';
import { checkToken } from './token.ts';

// Checks everything that the service needs, where it runs and with its environment.

const HELP = `Usage: npm run doctor -- [--token-file FILE]       (in the image: node dist/doctor.js [--token-file FILE])

Run it where the service runs, with the same environment and as the same user. It checks the configuration, the
connection to the vendor (proxy, DNS, TLS, clock), the credentials, the signature, the keys that verify tokens, Redis
and the audit file, and prints a status for each, with the fix. It changes nothing and shows no secret.

At the vendor it makes four calls that change nothing (ping twice, list of machines, products of one machine). In Redis
it writes one key, which expires at once.

--token-file FILE   also verifies the bearer token in FILE, and prints its caller, scopes and machines or why it is
                    refused. FILE can be /dev/stdin. The variable DOCTOR_TOKEN does the same.

Exit code: 0 when nothing failed (WARN is not a failure), 1 when something did, 2 for a wrong option or FILE.`;

type Config = ReturnType<typeof parseConfig>;

/** Yields a finding for each check of the vendor; a check that needs one that failed is skipped. */
async function* examineVendor({ vendor }: Config): AsyncGenerator<Finding> {
  const client = createVendorClient({ ...vendor, userAgent: `vending/${version}` });
  const md5 = checkMd5();
  yield md5;
  const { connection, clock } = await checkConnection(vendor);
  yield connection;
  yield clock;
  const credentials =
    connection.status === 'fail'
      ? skip('credentials', 'needs the connection')
      : await checkCredentials(client);
  yield credentials;
  yield md5.status === 'fail' || credentials.status !== 'ok'
    ? skip('signature', 'needs what failed above')
    : await checkSignature(client, clock);
  await client.close();
}

async function* examine(token: string | undefined): AsyncGenerator<Finding> {
  let config: Config;
  try {
    config = parseConfig({ NODE_ENV: 'production', ...process.env });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const fix = 'The service does not start with this. Fix it and run this again: the rest is checked then.';
    yield fail('configuration', error.message, fix);
    return;
  }
  const { vendor, auth, auditFile, redisUrl, routerSecrets } = config;
  yield routerSecrets.length > 0 || auth
    ? ok('configuration', `no faults; the vendor is ${vendor.url.host}`)
    : warn(
        'configuration',
        'neither ROUTER_SECRETS nor AUTH_*: anybody who reaches the port can cancel codes',
        'Set ROUTER_SECRETS or AUTH_*.',
      );
  yield* examineVendor(config);
  yield await checkKeys(auth?.jwks);
  yield await checkToken(token, auth);
  yield await checkRedis(redisUrl);
  yield await checkAuditFile(auditFile);
}

/** @returns the exit code */
async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  let token = process.env['DOCTOR_TOKEN'];
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'token-file': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    if (values['token-file'] !== undefined) token = readFileSync(values['token-file'], 'utf8');
  } catch (error) {
    // The message is not shown: it quotes the wrong option, which can be a token.
    console.error(`wrong option, or a file that can't be read (${reason(error)})\n\n${HELP}`);
    return 2;
  }
  let hasFailed = false;
  for await (const finding of examine(token)) {
    console.log(format(finding));
    hasFailed ||= finding.status === 'fail';
  }
  return hasFailed ? 1 : 0;
}

process.exitCode = await run(process.argv.slice(2));
