import { ConfigError, parseConfig } from '../config/parse.ts';
import { checkAuditFile } from './audit-file.ts';
import { checkCredentials, checkMd5, checkSignature } from './credentials.ts';
import { show, type Finding } from './finding.ts';
import { checkKeys } from './jwks.ts';
import { checkRedis } from './redis.ts';
import { checkClock, checkConnection, checkDns } from './connectivity.ts';
import { createVendorClient } from '../vendor-client/index.ts';
import { version } from '../version.ts';

// Looks at everything that the service needs, from where it runs and with its environment, and says what is wrong.

const HELP = `Usage: npm run doctor        (in the image: node dist/doctor.js)

Run it where the service runs, with the same environment and as the same user. It looks at the configuration, the
road to the vendor (DNS, TLS, clock), the credentials, the signature, the keys that tokens are checked with, Redis and the audit
file, and prints a verdict for each, with the mend. It changes nothing and shows no secret.

At the vendor it makes three calls that change nothing (ping, list of machines, products of one machine).

Exit code: 0 when nothing failed (a WARN is no failure), 1 when something did, 2 when it was called wrongly.`;

const MEND_CONFIG =
  'The service does not start with this. Set what is named and run this again: the rest is looked at then.';
const ANYBODY = 'neither ROUTER_SECRETS nor AUTH_*: whoever reaches the port can cancel codes';

type Config = ReturnType<typeof parseConfig>;

/** Prints what a check came to. @returns whether it is no failure */
function print(finding: Finding): boolean {
  process.stdout.write(`${show(finding)}\n`);
  return finding.verdict !== 'fail';
}

const describeProxy = (proxy: string): Finding => ({
  check: 'proxy',
  verdict: 'ok',
  says: `calls to the vendor go through ${new URL(proxy).host} (HTTPS_PROXY); DNS, TLS and clock are not checked`,
});

/** Looks at one thing after the other, as long as what it stands on is sound. */
async function lookAtVendor({ vendor }: Config): Promise<boolean> {
  const { url, connectTimeoutMs, deadlineMs } = vendor;
  const client = createVendorClient({ ...vendor, userAgent: `vending/${version}` });
  const { proxy } = vendor;
  const steps: (readonly [check: string, look: () => Promise<Finding>])[] = [
    ['MD5', checkMd5],
    // Behind a proxy this host needs no way to the vendor of its own.
    ...(proxy && url.protocol === 'https:'
      ? ([['proxy', () => Promise.resolve(describeProxy(proxy.httpsProxy))]] as const)
      : ([
          ['DNS', () => checkDns(url)],
          ['connection', () => checkConnection(url, connectTimeoutMs)],
          ['clock', () => checkClock(url, deadlineMs)],
        ] as const)),
    ['credentials', () => checkCredentials(client)],
    ['signature', () => checkSignature(client)],
  ];
  let mayGoOn = true;
  let isSound = true;
  for (const [check, look] of steps) {
    if (!mayGoOn) {
      print({ check, verdict: 'skip', says: 'not looked at: mend what failed above first' });
      continue;
    }
    const passed = print(await look());
    isSound &&= passed;
    // With a clock that is wrong, the vendor still says whether it knows the credentials.
    mayGoOn = passed || check === 'clock';
  }
  await client.close();
  return isSound;
}

/** @returns whether nothing failed */
async function examine(): Promise<boolean> {
  let config: Config;
  try {
    config = parseConfig({ NODE_ENV: 'production', ...process.env });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    print({ check: 'configuration', verdict: 'fail', says: error.message, mend: MEND_CONFIG });
    return false;
  }
  const { vendor, auth, auditFile, redisUrl, routerSecrets } = config;
  const says = `without faults; the vendor is ${vendor.url.host}`;
  if (routerSecrets.length > 0 || auth) print({ check: 'configuration', verdict: 'ok', says });
  else
    print({ check: 'configuration', verdict: 'warn', says: ANYBODY, mend: 'Set ROUTER_SECRETS or AUTH_*.' });
  const results = [
    await lookAtVendor(config),
    print(await checkKeys(auth?.jwks)),
    print(await checkRedis(redisUrl)),
    print(await checkAuditFile(auditFile)),
  ];
  return results.every(Boolean);
}

const [option] = process.argv.slice(2);
if (option === undefined) {
  process.exitCode = (await examine()) ? 0 : 1;
} else {
  const isHelp = option === '--help' || option === '-h';
  process[isHelp ? 'stdout' : 'stderr'].write(`${HELP}\n`);
  process.exitCode = isHelp ? 0 : 2;
}
