import { connect } from 'node:net';
import { banner } from './dev/banner.ts';
import { startManagedProcess } from './dev/managed-process.ts';
import { describeServices, type Service } from './dev/services.ts';
import { issueTokens } from './dev/tokens.ts';

// Sandbox, subgraph, gateway and the example in one terminal, each started anew when its sources change.

if (process.env['NODE_ENV'] === 'production') {
  console.error('npm run dev prints tokens that open everything: it does not run with NODE_ENV=production.');
  process.exit(1);
}
const login = await issueTokens();
process.once('exit', () => {
  login.remove();
});
const services = describeServices(process.env, login);
const all = Object.values(services);

const taken = await Promise.all(all.map(({ port }) => isTaken(port)));
const clashes = all.filter((_, i) => taken[i]);
if (clashes.length > 0) {
  for (const clash of clashes) console.error(explain(clash));
  process.exit(1);
}

const stopping = new AbortController();
const stopped = new Promise<void>((resolve) => {
  stopping.signal.addEventListener('abort', () => {
    resolve();
  });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // Not once: a terminal and npm can both pass the same Ctrl-C on.
  process.on(signal, () => {
    stopping.abort();
  });
}

const children = all.map(startManagedProcess);
try {
  await Promise.all(children.map((child) => child.ready(stopping.signal)));
  console.log(banner(services, login));
  await stopped;
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
stopping.abort();
await Promise.all(children.map((child) => child.stop()));

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('error', () => {
      resolve(false);
    });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function explain({ name, port, portVariable }: Service): string {
  return `Port ${port}, for the ${name}, is taken. End the program that listens there (lsof -i :${port} shows it), or choose another: ${portVariable}=${port + 1000} npm run dev`;
}
