import { connect } from 'node:net';

/** The services' default ports, by the environment variable that overrides each. */
const DEFAULT_PORTS = { PORT_WEB: 3000, PORT_GATEWAY: 4000, PORT_SUBGRAPH: 4001, PORT_SANDBOX: 4010 };

export type Ports = Readonly<Record<keyof typeof DEFAULT_PORTS, number>>;

/** Ports of the environment are invalid or in use. The message is for the terminal, with one line per fault. */
export class PortError extends Error {}

/**
 * Reads the ports of `npm run dev`.
 *
 * @throws PortError if a variable is not a port, or if two have the same port
 */
export function parsePorts(env: NodeJS.ProcessEnv): Ports {
  const faults: string[] = [];
  const ports = { ...DEFAULT_PORTS };
  const variables = Object.keys(ports) as (keyof typeof ports)[];
  for (const variable of variables) {
    const value = env[variable];
    if (value === undefined || value === '') continue;
    ports[variable] = /^\d{1,5}$/.test(value) ? Number(value) : 0;
    if (ports[variable] >= 1 && ports[variable] <= 65_535) continue;
    faults.push(`${variable} must be a port from 1 to 65535, not ${JSON.stringify(value)}.`);
  }
  if (faults.length === 0) {
    for (const [i, variable] of variables.entries()) {
      const other = variables.slice(0, i).find((earlier) => ports[earlier] === ports[variable]);
      if (other)
        faults.push(`${other} and ${variable} are both ${ports[variable]}; each service needs its own.`);
    }
  }
  if (faults.length > 0) throw new PortError(faults.join('\n'));
  return ports;
}

/**
 * Resolves when all ports are free.
 *
 * @throws PortError with the ports in use and a command that uses free ones
 */
export async function checkFree(ports: Ports, isBusy = isInUse): Promise<void> {
  const entries = Object.entries(ports);
  const busy = await Promise.all(entries.map(([, port]) => isBusy(port)));
  if (!busy.includes(true)) return;
  const lines: string[] = [];
  const chosen = new Set(entries.map(([, port]) => port));
  const settings: string[] = [];
  for (const [i, [variable, port]] of entries.entries()) {
    if (busy[i]) {
      let free = port;
      do free = free < 65_535 ? free + 1 : 1024;
      while (chosen.has(free) || (await isBusy(free)));
      chosen.add(free);
      settings.push(`${variable}=${free}`);
      lines.push(`Port ${port} (${variable}) is in use; lsof -i :${port} shows by which program.`);
    } else if (port !== DEFAULT_PORTS[variable as keyof Ports]) settings.push(`${variable}=${port}`);
  }
  throw new PortError(
    [...lines, `Stop it, or use other ports: ${settings.join(' ')} npm run dev`].join('\n'),
  );
}

/** Whether a program listens on the port, on IPv4 or IPv6. */
function isInUse(port: number): Promise<boolean> {
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
