import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-6GHJH63L.js";
import {
  createRemoteJWKSet,
  createTokenVerifier,
  importJWK,
  wrongVariable
} from "./chunk-LBKZQXDH.js";
import "./chunk-RWYGBXLP.js";
import {
  ConfigError,
  VendorError,
  VendorRefusal,
  assertSigning,
  createDispatcher,
  createVendorClient,
  parseConfig,
  require_undici,
  version
} from "./chunk-43Q7MFVR.js";
import "./chunk-ZKVBZDMW.js";
import {
  __toESM
} from "./chunk-RYETXENO.js";

// src/doctor/main.ts
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

// src/doctor/audit-file.ts
import { constants } from "node:fs";
import { access, open, statfs } from "node:fs/promises";
import { dirname } from "node:path";

// src/doctor/finding.ts
function ok(check7, message) {
  return { check: check7, status: "ok", message };
}
function skip(check7, message) {
  return { check: check7, status: "skip", message };
}
function warn(check7, message, fix) {
  return { check: check7, status: "warn", message, fix };
}
function fail(check7, message, fix) {
  return { check: check7, status: "fail", message, fix };
}
var labels = { ok: "ok", warn: "WARN", fail: "FAIL", skip: "-" }, INDENT = " ".repeat(22);
function format({ check: check7, status, message, fix }) {
  let lines = [...message.split(`
`), ...fix === void 0 ? [] : `fix: ${fix}`.split(`
`)];
  return `${labels[status].padEnd(6)}${check7.padEnd(16)}${lines.join(`
${INDENT}`)}`;
}
function reason(error) {
  let { code, name } = error;
  return typeof code == "string" ? code : name;
}

// src/doctor/audit-file.ts
var check = "audit file", WARN_BYTES = 2 ** 30;
async function checkAuditFile(path) {
  if (path === void 0)
    return skip(check, "no AUDIT_FILE: records go to standard output, and the log collector stores them");
  let user = `user ${String(process.getuid?.() ?? "of this process")}`;
  try {
    let exists = await trySync(path), { bavail, bsize } = await statfs(dirname(path)), free = bavail * bsize, message = `${user} can ${exists ? "append to" : "create"} ${path}; ${Math.floor(free / 2 ** 20)} MiB are free`;
    return free >= WARN_BYTES ? ok(check, message) : warn(check, message, "Make room on that disk: when it is full, every cancel fails with AUDIT_UNAVAILABLE.");
  } catch (error) {
    return fail(check, `${user} can't write and sync ${path} (${reason(error)})`, `The service does not start, and a running one fails every cancel with AUDIT_UNAVAILABLE. EACCES: give file and
folder to the user of the service. ENOENT: create the folder. EROFS: mount a volume there. ENOSPC: make room.
EINVAL: it is a device or a pipe, which cannot be synced; name a file.`);
  }
}
async function trySync(path) {
  let folder = await open(dirname(path), "r");
  await folder.sync().finally(() => folder.close());
  try {
    let handle = await open(path, constants.O_RDWR | constants.O_APPEND);
    return await handle.datasync().finally(() => handle.close()), !0;
  } catch (error) {
    if (reason(error) !== "ENOENT") throw error;
    return await access(dirname(path), constants.W_OK | constants.X_OK), !1;
  }
}

// src/doctor/connectivity.ts
var import_undici = __toESM(require_undici(), 1);
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { TLSSocket } from "node:tls";

// src/doctor/clock.ts
var check2 = "clock", TOLERANCE_S = 60, WARN_S = 10, FAIL_S = 55;
function compareClocks(date, sentAt, answeredAt) {
  let vendorTime = Date.parse(String(date));
  if (Number.isNaN(vendorTime)) return skip(check2, "the answer has no Date to compare with");
  let skew = Math.round(((sentAt + answeredAt) / 2 - (vendorTime + 500)) / 1e3), distance = Math.abs(skew);
  if (distance <= WARN_S) return ok(check2, `within ${Math.max(1, distance)} s of the vendor's`);
  let message = `${distance} s ${skew > 0 ? "ahead of" : "behind"} the vendor's, which refuses requests that are more than ${TOLERANCE_S} s off`, fix = `Compare with a third clock (date -u). If this machine is wrong, fix its time synchronization (timedatectl status;
a container has the clock of its host). If the vendor is wrong, call them. The service needs no restart.`;
  return distance >= FAIL_S ? fail(check2, message, fix) : warn(check2, message, fix);
}

// src/doctor/connectivity.ts
var check3 = "connection", DAY_MS = 864e5, WARN_DAYS = 21;
async function traceConnections(trace, send) {
  let started = (message) => {
    trace.hosts.push(message.connectParams.host);
  }, connected = (message) => {
    trace.socket = message.socket, trace.connectedAt = Date.now();
  };
  subscribe("undici:client:beforeConnect", started), subscribe("undici:client:connected", connected);
  try {
    return await send();
  } finally {
    unsubscribe("undici:client:beforeConnect", started), unsubscribe("undici:client:connected", connected);
  }
}
async function checkConnection(options) {
  let { url, proxy, deadlineMs } = options, dispatcher = createDispatcher(options), trace = { hosts: [], connectedAt: Date.now() }, proxyHost = proxy?.httpsProxy && new URL(proxy.httpsProxy).host, via = () => proxyHost && trace.hosts.includes(proxyHost) ? ` through the proxy ${proxyHost} (HTTPS_PROXY)` : "";
  try {
    let { headers, body } = await traceConnections(
      trace,
      () => (
        // POST, so that no cache answers.
        (0, import_undici.request)(`${url.href.replace(/\/+$/, "")}/api/openapi/v1/ping`, {
          method: "POST",
          dispatcher,
          signal: AbortSignal.timeout(deadlineMs)
        })
      )
    );
    return await body.dump(), {
      connection: describeConnection(trace.socket, url, via()),
      clock: compareClocks(headers.date, trace.connectedAt, Date.now())
    };
  } catch (error) {
    return { connection: explain(reason(error), url, via()), clock: skip("clock", "needs the connection") };
  } finally {
    await dispatcher.close();
  }
}
function describeConnection(socket, { host }, via) {
  if (!(socket instanceof TLSSocket)) return ok(check3, `${host} answers${via}; VENDOR_URL is http: no TLS`);
  let { valid_to: validTo } = socket.getPeerCertificate(), daysLeft = Math.floor((Date.parse(validTo) - Date.now()) / DAY_MS), message = `${host} answers${via}; ${String(socket.getProtocol())}, certificate valid for ${daysLeft} more days`;
  return daysLeft >= WARN_DAYS ? ok(check3, message) : warn(check3, message, `Tell the vendor to renew it before ${validTo}.`);
}
function explain(code, { host, hostname }, via) {
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return fail(check3, `the certificate of ${host}${via} is not valid now (${code})`, "Is the date of this machine right (date -u)? Then only the vendor can renew the certificate: call them.");
  if (/CERT|TLS|SSL|SIGNATURE/.test(code))
    return fail(check3, `the certificate of ${host}${via} is not trusted (${code})`, `Another server may be answering in place of the vendor: never turn this check off. If it is your own proxy or a
private authority, give its certificate to the service: NODE_EXTRA_CA_CERTS=/path/ca.pem`);
  if (via)
    return fail(check3, `no connection to ${host}${via}: ${code}`, `Are the host, user and password in HTTPS_PROXY right, is the proxy up, and may it CONNECT to the vendor? If the
vendor needs no proxy, list its host in NO_PROXY. Until then cancels fail with VENDOR_UNREACHABLE: nothing is sent.`);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    let fix2 = `Is the name in VENDOR_URL right? Then check the DNS of this machine: getent hosts ${hostname}
In Kubernetes: does a NetworkPolicy let the pod reach the cluster DNS, port 53?`;
    return fail(check3, `${hostname} has no address (${code})`, fix2);
  }
  return fail(check3, `no answer from ${host} (${code})`, `Is VENDOR_URL right? Is the vendor down (ask them, try from another network)? May this machine reach it: firewall,
egress rules, NetworkPolicy, or is HTTPS_PROXY needed? Until then cancels fail with VENDOR_UNREACHABLE or UNAVAILABLE.`);
}

// src/doctor/credentials.ts
function checkMd5() {
  try {
    return assertSigning(), ok("MD5", "available, for the signature of requests");
  } catch (error) {
    return fail("MD5", error.message, "The vendor's signature is MD5. Run the service on a host, or with a Node.js, that is not in FIPS mode.");
  }
}
async function checkCredentials(vendor) {
  let check7 = "credentials";
  try {
    return await vendor.ping(), ok(check7, "the vendor accepts VENDOR_APP_ID and VENDOR_APP_SECRET");
  } catch (error) {
    return explain2(check7, error);
  }
}
var NO_MACHINE = "00000000";
async function checkSignature(vendor, clock) {
  let check7 = "signature", api = vendor.forRequest({}), message = "the vendor accepts requests that are signed with VENDOR_MERCHANT_KEY";
  try {
    let [machine] = await api.machines();
    return await api.products(machine?.machineNo ?? NO_MACHINE), ok(check7, message);
  } catch (error) {
    if (error instanceof VendorRefusal && error.code.startsWith("MACHINE_"))
      return ok(check7, `${message} (it answered ${error.code})`);
    let finding = explain2(check7, error);
    return clock.status === "fail" ? { ...finding, fix: "Fix the clock first; see above." } : finding;
  }
}
function explain2(check7, error) {
  if (!(error instanceof VendorError)) throw error;
  let { code, message } = error, answer = error instanceof VendorRefusal ? ` (${error.vendorCode} ${error.vendorMessage})` : "";
  return fail(check7, `${code}: ${message}${answer}`, fixFor(error));
}
function fixFor(error) {
  let runbook = `See docs/runbook.md, ${error.code}.`;
  return error.code === "VENDOR_BAD_RESPONSE" ? `Are the host and the path of VENDOR_URL right? Something other than the vendor's API answers. ${runbook}` : error instanceof VendorRefusal && error.code === "VENDOR_CREDENTIALS_REJECTED" ? `${wrongVariable(error.vendorCode)} is wrong, or was changed at the vendor's. Copy it again from the vendor's
console; VENDOR_MERCHANT_KEY is the merchant id (\u5546\u6237ID), not the AppSecret. Then restart the service.` : runbook;
}

// src/doctor/jwks.ts
var check4 = "keys", TIMEOUT_MS = 2e3;
async function checkKeys(jwks) {
  if (!jwks) return skip(check4, "no AUTH_*: the router is trusted, and tokens are not verified");
  let source = jwks instanceof URL ? "AUTH_JWKS_URL" : "AUTH_JWKS_FILE", keys;
  try {
    ({ keys } = jwks instanceof URL ? await fetchKeys(jwks) : jwks);
  } catch (error) {
    let message2 = `${source} gives no keys (${reason(error)}: ${error instanceof Error ? error.message : ""})`;
    return fail(check4, message2, `Is it the URL of a JSON Web Key Set, and can this machine reach it: curl -sS "$AUTH_JWKS_URL"? A replica that has
keys keeps them; one that starts now is not ready until it gets some.`);
  }
  let usable = (await Promise.all(keys.map(isUsable))).filter(Boolean).length, message = `${source}: ${usable} of ${keys.length} keys can verify signatures`;
  return usable === keys.length && usable > 0 ? ok(check4, message) : usable > 0 ? warn(check4, message, "The others are not used: ask the issuer whether they should be.") : fail(
    check4,
    message,
    "Every token is refused. The set needs public RSA, EC or Ed25519 keys for signatures."
  );
}
async function fetchKeys(url) {
  let set = createRemoteJWKSet(url, { timeoutDuration: TIMEOUT_MS });
  return await set.reload(), set.jwks() ?? { keys: [] };
}
var DEFAULT_ALGORITHMS = { RSA: "RS256", OKP: "EdDSA" };
async function isUsable(key) {
  let { kty, use = "sig", alg = DEFAULT_ALGORITHMS[kty ?? ""] ?? "ES256" } = key;
  if (use !== "sig" || kty === "oct") return !1;
  try {
    return await importJWK(key, alg), !0;
  } catch {
    return !1;
  }
}

// src/doctor/redis.ts
var import_client = __toESM(require_dist(), 1);
var check5 = "Redis", TIMEOUT_MS2 = 2e3;
async function checkRedis(url) {
  if (!url) return skip(check5, "no REDIS_URL: each replica counts its limits alone");
  let client = (0, import_client.createClient)({
    url: url.href,
    socket: { connectTimeout: TIMEOUT_MS2, reconnectStrategy: !1 },
    commandOptions: { timeout: TIMEOUT_MS2 }
  });
  client.on("error", () => {
  });
  try {
    return await client.connect(), await client.set("vending:doctor", "", { PX: 1 }), ok(check5, `${url.host} accepts writes`);
  } catch (error) {
    let message = `${url.host} can't be used (${replyCode(error) ?? reason(error)})`;
    return fail(check5, message, `Until then each replica counts its limits alone; everything else works. Is Redis up, is the password in REDIS_URL
right, may this machine reach it: firewall, NetworkPolicy? READONLY, MOVED: it is not the primary. The service
reconnects without a restart.`);
  } finally {
    client.destroy();
  }
}
function replyCode(error) {
  return error instanceof import_client.ErrorReply ? /^[A-Z]+/.exec(error.message)?.[0] : void 0;
}

// src/doctor/token.ts
var check6 = "token", fixes = {
  ERR_JWT_EXPIRED: "It has expired: get a new one. If it is new, compare the clocks of this machine and the issuer.",
  ERR_JWKS_NO_MATCHING_KEY: "No key of the issuer fits its `kid` and `alg`: is it from another issuer?",
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "It was changed, or another issuer signed it.",
  ERR_JOSE_ALG_NOT_ALLOWED: "The issuer must sign with RS, PS, ES or EdDSA keys.",
  NO_BEARER_TOKEN: 'It is not a token: give the value after "Bearer ", in one line.'
}, claimFixes = {
  iss: "Its `iss` is not AUTH_ISSUER: compare them to the letter, with the slash at the end.",
  aud: "Its `aud` lacks AUTH_AUDIENCE: request the token for this audience."
};
async function checkToken(token, auth) {
  if (token === void 0) return skip(check6, "none given; see --help");
  if (!auth) return skip(check6, "no AUTH_*: tokens are not verified");
  let refusal = {}, caller = await createTokenVerifier({ ...auth, log: { error: () => {
  } } }).authenticate(`Bearer ${token.trim()}`, {
    warn: (line) => {
      refusal = line;
    }
  });
  if (!caller) {
    let { reason: reason2 = "empty", claim } = refusal, fix = fixes[reason2] ?? claimFixes[claim ?? ""] ?? "Compare its claims with docs/authentication.md.";
    return fail(check6, `refused: ${reason2}${claim === void 0 ? "" : `, claim ${claim}`}`, fix);
  }
  let { sub = "-", clientId = "-", scopes, machines } = caller, list = (values) => [...values].join(" ") || "none";
  return ok(
    check6,
    `accepted: sub ${sub}, client ${clientId}
scopes: ${list(scopes)}
machines: ${machines ? list(machines) : "all"}`
  );
}

// src/doctor/main.ts
var HELP = `Usage: npm run doctor -- [--token-file FILE]       (in the image: node dist/doctor.js [--token-file FILE])

Run it where the service runs, with the same environment and as the same user. It checks the configuration, the
connection to the vendor (proxy, DNS, TLS, clock), the credentials, the signature, the keys that verify tokens, Redis
and the audit file, and prints a status for each, with the fix. It changes nothing and shows no secret.

At the vendor it makes four calls that change nothing (ping twice, list of machines, products of one machine). In Redis
it writes one key, which expires at once.

--token-file FILE   also verifies the bearer token in FILE, and prints its caller, scopes and machines or why it is
                    refused. FILE can be /dev/stdin. The variable DOCTOR_TOKEN does the same.

Exit code: 0 when nothing failed (WARN is not a failure), 1 when something did, 2 for a wrong option or FILE.`;
async function* examineVendor({ vendor }) {
  let client = createVendorClient({ ...vendor, userAgent: `vending/${version}` }), md5 = checkMd5();
  yield md5;
  let { connection, clock } = await checkConnection(vendor);
  yield connection, yield clock;
  let credentials = connection.status === "fail" ? skip("credentials", "needs the connection") : await checkCredentials(client);
  yield credentials, yield md5.status === "fail" || credentials.status !== "ok" ? skip("signature", "needs what failed above") : await checkSignature(client, clock), await client.close();
}
async function* examine(token) {
  let config;
  try {
    config = parseConfig({ NODE_ENV: "production", ...process.env });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    yield fail("configuration", error.message, "The service does not start with this. Fix it and run this again: the rest is checked then.");
    return;
  }
  let { vendor, auth, auditFile, redisUrl, routerSecrets } = config;
  yield routerSecrets.length > 0 || auth ? ok("configuration", `no faults; the vendor is ${vendor.url.host}`) : warn(
    "configuration",
    "neither ROUTER_SECRETS nor AUTH_*: anybody who reaches the port can cancel codes",
    "Set ROUTER_SECRETS or AUTH_*."
  ), yield* examineVendor(config), yield await checkKeys(auth?.jwks), yield await checkToken(token, auth), yield await checkRedis(redisUrl), yield await checkAuditFile(auditFile);
}
async function run(args) {
  let token = process.env.DOCTOR_TOKEN;
  try {
    let { values } = parseArgs({
      args: [...args],
      options: { "token-file": { type: "string" }, help: { type: "boolean", short: "h" } }
    });
    if (values.help)
      return console.log(HELP), 0;
    values["token-file"] !== void 0 && (token = readFileSync(values["token-file"], "utf8"));
  } catch (error) {
    return console.error(`wrong option, or a file that can't be read (${reason(error)})

${HELP}`), 2;
  }
  let hasFailed = !1;
  for await (let finding of examine(token))
    console.log(format(finding)), hasFailed ||= finding.status === "fail";
  return hasFailed ? 1 : 0;
}
process.exitCode = await run(process.argv.slice(2));
