import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { TLSSocket } from 'node:tls';
import { request, type DiagnosticsChannel } from 'undici';
import { createDispatcher, type TransportOptions } from '../vendor-client/index.ts';
import { compareClocks } from './clock.ts';
import { fail, ok, reason, skip, warn, type Finding } from './finding.ts';

const check = 'connection';
const DAY_MS = 86_400_000;
/** Certificates are usually renewed a month before they expire. */
const WARN_DAYS = 21;

/** What undici reports of the connections of a request. */
interface Trace {
  /** The hosts to which a connection was tried, in order. */
  readonly hosts: string[];
  /** The last connection. */
  socket?: unknown;
  /** When `socket` was connected, in milliseconds since 1970. */
  connectedAt: number;
}

async function traceConnections<T>(trace: Trace, send: () => Promise<T>): Promise<T> {
  const started = (message: unknown) => {
    trace.hosts.push((message as DiagnosticsChannel.ClientBeforeConnectMessage).connectParams.host);
  };
  const connected = (message: unknown) => {
    trace.socket = (message as DiagnosticsChannel.ClientConnectedMessage).socket;
    trace.connectedAt = Date.now();
  };
  subscribe('undici:client:beforeConnect', started);
  subscribe('undici:client:connected', connected);
  try {
    return await send();
  } finally {
    unsubscribe('undici:client:beforeConnect', started);
    unsubscribe('undici:client:connected', connected);
  }
}

/**
 * Sends one request without credentials, with the proxy, the certificates and the timeouts of the service.
 *
 * @returns two findings: the connection, and the clock by the answer's `Date`
 */
export async function checkConnection(
  options: TransportOptions & { readonly deadlineMs: number },
): Promise<{ connection: Finding; clock: Finding }> {
  const { url, proxy, deadlineMs } = options;
  const dispatcher = createDispatcher(options);
  const trace: Trace = { hosts: [], connectedAt: Date.now() };
  const proxyHost = proxy?.httpsProxy && new URL(proxy.httpsProxy).host;
  // NO_PROXY may exclude the vendor.
  const via = () =>
    proxyHost && trace.hosts.includes(proxyHost) ? ` through the proxy ${proxyHost} (HTTPS_PROXY)` : '';
  try {
    const { headers, body } = await traceConnections(trace, () =>
      // POST, so that no cache answers.
      request(`${url.href.replace(/\/+$/, '')}/api/openapi/v1/ping`, {
        method: 'POST',
        dispatcher,
        signal: AbortSignal.timeout(deadlineMs),
      }),
    );
    await body.dump();
    return {
      connection: describeConnection(trace.socket, url, via()),
      clock: compareClocks(headers['date'], trace.connectedAt, Date.now()),
    };
  } catch (error) {
    return { connection: explain(reason(error), url, via()), clock: skip('clock', 'needs the connection') };
  } finally {
    await dispatcher.close();
  }
}

function describeConnection(socket: unknown, { host }: URL, via: string): Finding {
  if (!(socket instanceof TLSSocket)) return ok(check, `${host} answers${via}; VENDOR_URL is http: no TLS`);
  const { valid_to: validTo } = socket.getPeerCertificate();
  const daysLeft = Math.floor((Date.parse(validTo) - Date.now()) / DAY_MS);
  const message = `${host} answers${via}; ${String(socket.getProtocol())}, certificate valid for ${daysLeft} more days`;
  if (daysLeft >= WARN_DAYS) return ok(check, message);
  return warn(check, message, `Tell the vendor to renew it before ${validTo}.`);
}

function explain(code: string, { host, hostname }: URL, via: string): Finding {
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    const fix =
      'Is the date of this machine right (date -u)? Then only the vendor can renew the certificate: call them.';
    return fail(check, `the certificate of ${host}${via} is not valid now (${code})`, fix);
  }
  if (/CERT|TLS|SSL|SIGNATURE/.test(code)) {
    const fix =
      'Another server may be answering in place of the vendor: never turn this check off. If it is your own proxy or a\n' +
      'private authority, give its certificate to the service: NODE_EXTRA_CA_CERTS=/path/ca.pem';
    return fail(check, `the certificate of ${host}${via} is not trusted (${code})`, fix);
  }
  if (via) {
    const fix =
      'Are the host, user and password in HTTPS_PROXY right, is the proxy up, and may it CONNECT to the vendor? If the\n' +
      'vendor needs no proxy, list its host in NO_PROXY. Until then cancels fail with VENDOR_UNREACHABLE: nothing is sent.';
    return fail(check, `no connection to ${host}${via}: ${code}`, fix);
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const fix =
      `Is the name in VENDOR_URL right? Then check the DNS of this machine: getent hosts ${hostname}\n` +
      'In Kubernetes: does a NetworkPolicy let the pod reach the cluster DNS, port 53?';
    return fail(check, `${hostname} has no address (${code})`, fix);
  }
  const fix =
    'Is VENDOR_URL right? Is the vendor down (ask them, try from another network)? May this machine reach it: firewall,\n' +
    'egress rules, NetworkPolicy, or is HTTPS_PROXY needed? Until then cancels fail with VENDOR_UNREACHABLE or UNAVAILABLE.';
  return fail(check, `no answer from ${host} (${code})`, fix);
}
