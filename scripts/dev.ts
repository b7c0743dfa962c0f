import { banner } from './dev/banner.ts';
import { writeGraphiqlPage } from './dev/graphiql-page.ts';
import { startManagedProcess } from './dev/managed-process.ts';
import { checkFree, parsePorts, PortError, type Ports } from './dev/ports.ts';
import { describeServices } from './dev/services.ts';
import { developmentIssuer, operator } from './dev/tokens.ts';

// Runs the sandbox, subgraph, gateway and example front end in one terminal, and restarts each when its sources change.

if (process.env['NODE_ENV'] === 'production') {
  console.error(
    'npm run dev accepts tokens that anybody can make, so it does not run with NODE_ENV=production.',
  );
  process.exit(1);
}
let ports: Ports;
try {
  ports = parsePorts(process.env);
  await checkFree(ports);
} catch (error) {
  if (!(error instanceof PortError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const issuer = await developmentIssuer();
const services = describeServices(ports, {
  auth: issuer.env,
  graphiqlPage: await writeGraphiqlPage(await issuer.issue(operator)),
});

const stopping = new AbortController();
const stopped = new Promise<void>((resolve) => {
  stopping.signal.addEventListener('abort', () => {
    resolve();
  });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // Not `once`: the terminal and npm can both forward the same Ctrl-C.
  process.on(signal, () => {
    stopping.abort();
  });
}

const children = Object.values(services).map(startManagedProcess);
try {
  await Promise.all(children.map((child) => child.ready(stopping.signal)));
  console.log(banner(services, process.stdout.isTTY && process.stdout.hasColors()));
  await stopped;
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
stopping.abort();
await Promise.all(children.map((child) => child.stop()));
