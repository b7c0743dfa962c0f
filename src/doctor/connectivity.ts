import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { request } from 'undici';
import { reason, type Finding } from './finding.ts';

const DAY_MS = 86_400_000;
/** Certificates are renewed at least a month before they end; with less than this left, somebody forgot. */
const WARN_DAYS = 21;

const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

/** Whether the vendor's name has an address. */
export async function checkDns(url: URL): Promise<Finding> {
  const check = 'DNS';
  const host = hostOf(url);
  if (isIP(host)) return { check, verdict: 'ok', says: `${host} is an address: there is no name to look up` };
  try {
    const found = await lookup(host, { all: true });
    return { check, verdict: 'ok', says: `${host} is ${found.map(({ address }) => address).join(', ')}` };
  } catch (error) {
    return {
      check,
      verdict: 'fail',
      says: `${host} has no address (${reason(error)})`,
      mend:
        `Is the name in VENDOR_URL right? Then this machine's DNS is at fault: getent hosts ${host}\n` +
        'In Kubernetes: does a NetworkPolicy let the pod reach the cluster DNS, port 53?',
    };
  }
}

/**
 * Whether a connection to the vendor can be made, and whether its certificate is good and will be for a while.
 *
 * @param timeoutMs - how long that may take
 */
export async function checkConnection(url: URL, timeoutMs: number): Promise<Finding> {
  const isTls = url.protocol === 'https:';
  const check = isTls ? 'TLS' : 'connection';
  const host = hostOf(url);
  const port = Number(url.port || (isTls ? 443 : 80));
  const socket = isTls
    ? // A bad certificate is to be told about, not only refused; nothing is sent over this connection.
      connectTls({ host, port, rejectUnauthorized: false, ...(isIP(host) === 0 && { servername: host }) })
    : connect({ host, port });
  try {
    await connected(socket, isTls ? 'secureConnect' : 'connect', timeoutMs);
    return isTls
      ? judgeCertificate(socket as TLSSocket, host)
      : {
          check,
          verdict: 'ok',
          says: `${host}:${port} takes connections; VENDOR_URL is http, so there is no TLS`,
        };
  } catch (error) {
    return {
      check,
      verdict: 'fail',
      says: `no connection to ${host}:${port} (${reason(error)})`,
      mend:
        'Is VENDOR_URL right? Is the vendor down (ask them, look from another network)? May this machine reach it:\n' +
        'firewall, egress rules, NetworkPolicy? Until then cancels are answered VENDOR_UNREACHABLE: nothing is sent.',
    };
  } finally {
    socket.destroy();
  }
}

function connected(socket: Socket, event: string, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException(`Not connected within ${timeoutMs} ms.`, 'TimeoutError'));
    }, timeoutMs);
    socket.once('error', reject);
    socket.once(event, resolve);
    socket.once('close', () => {
      clearTimeout(timer);
    });
  });
}

function judgeCertificate(socket: TLSSocket, host: string): Finding {
  const check = 'TLS';
  const { valid_to: validTo } = socket.getPeerCertificate();
  const daysLeft = Math.floor((Date.parse(validTo) - Date.now()) / DAY_MS);
  // Node's types say Error; it is the code of OpenSSL.
  const why = socket.authorized ? undefined : String(socket.authorizationError);
  if (why === 'CERT_HAS_EXPIRED' || why === 'CERT_NOT_YET_VALID') {
    return {
      check,
      verdict: 'fail',
      says: `the certificate of ${host} is not valid now (${why}): it ends ${validTo}`,
      mend: 'Is the date of this machine right (date -u)? Then only the vendor can renew it: call them.',
    };
  }
  if (why !== undefined) {
    return {
      check,
      verdict: 'fail',
      says: `the certificate of ${host} is not to be trusted (${why})`,
      mend:
        'Somebody between here and the vendor may be answering in its place: do not turn the check off. If it is a\n' +
        'proxy of your own or a private authority, give its certificate to the service: NODE_EXTRA_CA_CERTS=/path/ca.pem',
    };
  }
  const says = `${String(socket.getProtocol())}, certificate valid for ${daysLeft} more days`;
  if (daysLeft >= WARN_DAYS) return { check, verdict: 'ok', says };
  return { check, verdict: 'warn', says, mend: `Tell the vendor to renew it before ${validTo}.` };
}

/** How far the vendor lets the time of a request be from its own, in seconds (vendor API, every request). */
const TOLERANCE_S = 60;
const WARN_S = 10;
/** A little below the tolerance: the way takes time, and the measure is good to a second. */
const FAIL_S = 55;

/**
 * How far this machine's clock is from the vendor's, which refuses what is signed at another time.
 *
 * @param timeoutMs - how long the question may take
 */
export async function checkClock(url: URL, timeoutMs: number): Promise<Finding> {
  const check = 'clock';
  const base = url.href.replace(/\/+$/, '');
  const sentAt = Date.now();
  let date: string | string[] | undefined;
  try {
    // Without credentials: every answer has a date, a refusal too. POST, because no cache keeps its answer.
    const { headers, body } = await request(`${base}/api/openapi/v1/ping`, {
      method: 'POST',
      signal: AbortSignal.timeout(timeoutMs),
    });
    date = headers['date'];
    await body.dump();
  } catch (error) {
    const says = `the vendor gave no answer whose date could be read (${reason(error)})`;
    return { check, verdict: 'fail', says, mend: 'Mend the connection first; see above.' };
  }
  const answeredAt = Date.now();
  const theirs = Date.parse(String(date));
  if (Number.isNaN(theirs)) return { check, verdict: 'warn', says: 'the answer has no Date to compare with' };

  // The header has whole seconds, cut off: in the middle it is half a second later.
  const skew = Math.round(((sentAt + answeredAt) / 2 - (theirs + 500)) / 1000);
  const distance = Math.abs(skew);
  if (distance <= WARN_S)
    return { check, verdict: 'ok', says: `within ${Math.max(1, distance)} s of the vendor's` };
  return {
    check,
    verdict: distance >= FAIL_S ? 'fail' : 'warn',
    says: `${distance} s ${skew > 0 ? 'ahead of' : 'behind'} the vendor's, which refuses what is signed more than ${TOLERANCE_S} s off`,
    mend:
      'Compare with a third clock (date -u). If this machine is wrong, mend its time synchronisation (timedatectl status;\n' +
      'a container has the clock of its host). If the vendor is wrong, call them. The service needs no restart.',
  };
}
