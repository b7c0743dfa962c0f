import { setTimeout as sleep } from 'node:timers/promises';
import { createServer } from './server.ts';
import { stopOn, type StopReason } from './shutdown.ts';
import { createTokenVerifier } from './auth/token-verifier.ts';
import { checkVendor } from './check-vendor.ts';
import { ConfigError, parseConfig } from './config/parse.ts';
import { maxConnections } from './http/connection-limit.ts';
import { createRateLimits } from './rate-limit/limits.ts';
import { openAuditFile, standardOutput } from './audit/sinks.ts';
import { createAuditTrail } from './audit/trail.ts';
import { createLogger } from './telemetry/logger.ts';
import { openStandardOutput } from './telemetry/standard-output.ts';
import { logUnknownValues } from './telemetry/unknown-values.ts';
import { assertSigning, createVendorClient } from './vendor-client/index.ts';
import { version } from './version.ts';

/** How long a stop waits until the log is written, in milliseconds. */
const LOG_FLUSH_MS = 2000;

function readConfig() {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Opens the file that the audit trail is appended to; one that can't be is a fault of the configuration. */
async function openAudit(path: string) {
  try {
    return await openAuditFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    process.stderr.write(`AUDIT_FILE can't be appended to: ${reason} (${JSON.stringify(path)})\n`);
    process.exit(1);
  }
}

/** Refuses to start where no call to the vendor could be signed. */
function requireSigning(): void {
  try {
    assertSigning();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

/** The password in a URL, as it is there and as it is meant. */
function passwordOf(url: URL | undefined): string[] {
  return url?.password ? [url.password, decodeURIComponent(url.password)] : [];
}

/** Reads the environment, starts, and sees to it that it ends as it should. */
async function main(): Promise<void> {
  const config = readConfig();
  requireSigning();
  const { redisUrl, logLevel, auditFile, routerSecrets, auth, shutdownDelayMs, vendor } = config;
  const secrets = [
    vendor.appSecret,
    vendor.merchantKey,
    ...routerSecrets,
    ...passwordOf(redisUrl),
    ...passwordOf(vendor.proxy && new URL(vendor.proxy.httpsProxy)),
  ];
  const output = openStandardOutput();
  const log = createLogger({ level: logLevel, secrets }, output);
  const sink = auditFile === undefined ? standardOutput(output) : await openAudit(auditFile);
  log.info({ version, node: process.version, config: config.effective }, 'starting');
  const audit = createAuditTrail(sink, secrets);
  if (auditFile !== undefined) {
    process.on('SIGHUP', () => {
      audit.reopen().then(
        () => {
          log.info('SIGHUP: the audit file was opened again');
        },
        (err: unknown) => {
          log.error({ err }, 'SIGHUP: the audit file could not be opened again; the old one stays in use');
        },
      );
    });
  }

  const client = createVendorClient({
    ...vendor,
    userAgent: `vending/${version}`,
    onUnknown: logUnknownValues(log),
  });
  // What few need is loaded only for them: OpenTelemetry, and the client of Redis, which takes 17 MB and 150 ms.
  const { createTraces } = config.traces ? await import('./telemetry/opentelemetry.ts') : {};
  const traces = createTraces?.({ version, vendorUrl: vendor.url, log });
  const { connectRedis } = redisUrl ? await import('./rate-limit/redis.ts') : {};

  let ready = false;
  const app = await createServer({
    vendor: client,
    log,
    audit,
    routerSecrets,
    tokens: auth && createTokenVerifier({ ...auth, log }),
    rateLimits: createRateLimits({
      ...config.rateLimits,
      shared: redisUrl && connectRedis?.(redisUrl, log),
    }),
    budget: config.budget,
    introspection: config.introspection,
    explorer: config.explorer,
    corsOrigins: config.corsOrigins,
    traces,
    vendorTrace: config.vendorTrace,
    isReady: () => ready,
    maxConnections: maxConnections(vendor.maxConnections),
    droppedLogLines: () => output.dropped(),
  });

  // Requests in flight have the vendor's deadline to finish in, and a little to be answered.
  const drainMs = vendor.deadlineMs + 2000;
  const signals: NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGQUIT'];
  if (auditFile === undefined) signals.push('SIGHUP');
  const stop = async (reason: StopReason) => {
    ready = false;
    if ('signal' in reason) {
      log.info(reason, 'ending: no new requests, those in flight are finished');
      // Until the balancer has seen that this replica isn't ready, it sends requests, and they are served.
      await sleep(shutdownDelayMs);
    }
    const drained = await Promise.race([app.close().then(() => true), sleep(drainMs, false, { ref: false })]);
    if (!drained) log.warn('ended with requests in flight: they took longer than a call to the vendor may');
    await traces?.close();
    await output.flush(LOG_FLUSH_MS);
  };
  stopOn(signals, stop, log);

  // With an empty host, Node.js listens on :: and, where there is no IPv6, on 0.0.0.0.
  await app.listen({ host: config.host ?? '', port: config.port });
  ready = true;
  if (routerSecrets.length === 0 && !auth) {
    log.warn('no ROUTER_SECRETS and no AUTH_*: anybody who reaches this port can cancel codes');
  }
  await checkVendor(client, log);
}

void main();
