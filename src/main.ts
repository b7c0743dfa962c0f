import { setTimeout as sleep } from 'node:timers/promises';
import { openAuditFile, standardOutput } from './audit/sinks.ts';
import { createAuditTrail, type AuditTrail } from './audit/trail.ts';
import { createTokenVerifier } from './auth/token-verifier.ts';
import { checkVendor } from './check-vendor.ts';
import { ConfigError, parseConfig } from './config/parse.ts';
import { maxConnections } from './http/connection-limit.ts';
import { createRateLimits } from './rate-limit/limits.ts';
import { createServer } from './server.ts';
import { stopOn, type StopReason } from './shutdown.ts';
import { createLogger, type Log } from './telemetry/logger.ts';
import { openStandardOutput } from './telemetry/standard-output.ts';
import { logUnknownValues } from './telemetry/unknown-values.ts';
import { assertSigning, createVendorClient } from './vendor-client/index.ts';
import { version } from './version.ts';

/** How long a shutdown waits for the log to be written, in milliseconds. */
const LOG_FLUSH_MS = 2000;
/** How long a shutdown waits for the requests in flight, beyond the deadline of a call to the vendor, in milliseconds. */
const DRAIN_MARGIN_MS = 2000;

/** Exits with one message on standard error, for a reason that the operator can fix. */
function refuseToStart(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function readConfig() {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return refuseToStart(error.message);
  }
}

function requireSigning(): void {
  try {
    assertSigning();
  } catch (error) {
    refuseToStart((error as Error).message);
  }
}

async function openAudit(path: string) {
  try {
    return await openAuditFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return refuseToStart(`AUDIT_FILE can't be appended to: ${reason} (${JSON.stringify(path)})`);
  }
}

/** The password of a URL, encoded and decoded. */
function passwordOf(url: URL | undefined): string[] {
  return url?.password ? [url.password, decodeURIComponent(url.password)] : [];
}

/** Reopens the audit file on SIGHUP, after it was rotated. */
function reopenOnHangup(audit: AuditTrail, log: Log): void {
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
  if (auditFile !== undefined) reopenOnHangup(audit, log);

  const client = createVendorClient({
    ...vendor,
    userAgent: `vending/${version}`,
    onUnknown: logUnknownValues(log),
  });
  // Optional parts are loaded on demand: the Redis client alone takes 17 MB and 150 ms.
  const { createTraces } = config.traces ? await import('./telemetry/opentelemetry.ts') : {};
  const traces = createTraces?.({ version, vendorUrl: vendor.url, log });
  const { connectRedis } = redisUrl ? await import('./rate-limit/redis.ts') : {};
  const shared = redisUrl && connectRedis?.(redisUrl, log);

  let ready = false;
  const app = await createServer({
    vendor: client,
    log,
    audit,
    routerSecrets,
    tokens: auth && createTokenVerifier({ ...auth, log }),
    rateLimits: createRateLimits({ ...config.rateLimits, shared }),
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

  const stop = async (reason: StopReason) => {
    ready = false;
    if ('signal' in reason) {
      log.info(reason, 'ending: no new requests, those in flight are finished');
      // The load balancer sends requests until it has seen that this replica is not ready.
      await sleep(shutdownDelayMs);
    }
    const drainMs = vendor.deadlineMs + DRAIN_MARGIN_MS;
    const drained = await Promise.race([app.close().then(() => true), sleep(drainMs, false, { ref: false })]);
    if (!drained) log.warn('ended with requests in flight: they took longer than a call to the vendor may');
    await traces?.close();
    await output.flush(LOG_FLUSH_MS);
  };
  const signals: NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGQUIT'];
  if (auditFile === undefined) signals.push('SIGHUP');
  stopOn(signals, stop, log);

  // With an empty host, Node.js listens on :: or, without IPv6, on 0.0.0.0.
  await app.listen({ host: config.host ?? '', port: config.port });
  ready = true;
  if (routerSecrets.length === 0 && !auth) {
    log.warn('no ROUTER_SECRETS and no AUTH_*: anybody who reaches this port can cancel codes');
  }
  await checkVendor(client, log);
}

void main();
