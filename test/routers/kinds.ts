import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withoutScopes } from '../../supergraph/compose.ts';
import { gatewayFacts } from '../supergraph/facts.ts';
import type { Kind, RunningGateway, StartOptions } from '../supergraph/kinds.ts';
import type { Answer } from '../supergraph/wire.ts';
import { freePort, startProgram } from '../support/programs.ts';
import { AUDIENCE, bearer, ISSUER } from '../support/tokens.ts';
import { cosmoExecutionConfig } from './cosmo-execution-config.ts';

/** How long a router may take to start: a debug build on a busy machine takes long. */
const TIMEOUT_MS = 110_000;

/** The path of a file of `supergraph/`, which a router reads as it is. */
export const configFile = (name: string): string => resolve(__dirname, '../../supergraph', name);

/** The variables that the files of `supergraph/` read. */
const placeholders = ({ routerSecret, jwksUrl }: StartOptions) => ({
  ROUTER_SECRET: routerSecret,
  AUTH_JWKS_URL: jwksUrl.href,
  AUTH_ISSUER: ISSUER,
  AUTH_AUDIENCE: AUDIENCE,
});

/** Starts a router with a folder for its files, and waits until it answers a query at `path`. */
async function startRouter(
  binary: string,
  path: string,
  token: string,
  prepare: (folder: string, port: number) => { args: string[]; env: NodeJS.ProcessEnv },
): Promise<RunningGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'router-'));
  const port = await freePort();
  const { args, env } = prepare(folder, port);
  const url = `http://127.0.0.1:${port}${path}`;
  const isReady = async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(token) },
      body: '{"query":"{ __typename }"}',
    });
    // Before Hive Router has the public keys, it refuses every token.
    const { data } = (await response.json()) as Answer;
    return data?.['__typename'] === 'Query';
  };
  const { PATH, HOME } = process.env;
  const options = { env: { PATH, HOME, ...env }, cwd: folder, timeoutMs: TIMEOUT_MS };
  const stop = await startProgram(binary, args, isReady, options);
  return {
    url,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const supergraphFile = (folder: string, supergraph: string): string => {
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraph);
  return file;
};

/** Apollo Router without a GraphOS plan, which does not start with a supergraph that has `@requiresScopes`. */
export const apolloRouter = (binary: string, config = configFile('router.yaml')): Kind => ({
  name: 'Apollo Router',
  facts: gatewayFacts['Apollo Router'],
  accepted: withoutScopes,
  start: (options) =>
    startRouter(binary, '/', options.token, (folder, port) => ({
      args: ['--config', config, '--supergraph', supergraphFile(folder, options.supergraph)],
      env: {
        ...placeholders(options),
        APOLLO_ROUTER_LISTEN_ADDRESS: `127.0.0.1:${port}`,
        APOLLO_TELEMETRY_DISABLED: 'true',
      },
    })),
});

export const hiveRouter = (binary: string, config = configFile('hive-router.config.yaml')): Kind => ({
  name: 'Hive Router',
  facts: gatewayFacts['Hive Router'],
  accepted: (subgraph) => subgraph,
  start: (options) =>
    startRouter(binary, '/graphql', options.token, (folder, port) => ({
      args: [],
      env: {
        ...placeholders(options),
        ROUTER_CONFIG_FILE_PATH: config,
        SUPERGRAPH_FILE_PATH: supergraphFile(folder, options.supergraph),
        HOST: '127.0.0.1',
        PORT: String(port),
      },
    })),
});

/** Cosmo Router without its control plane: it reads `execution-config.json` in its working directory. */
export const cosmoRouter = (binary: string, config = configFile('cosmo.config.yaml')): Kind => ({
  name: 'Cosmo Router',
  facts: gatewayFacts['Cosmo Router'],
  accepted: (subgraph) => subgraph,
  start: (options) =>
    startRouter(binary, '/graphql', options.token, (folder, port) => {
      writeFileSync(join(folder, 'execution-config.json'), cosmoExecutionConfig(options.subgraphs));
      return {
        args: ['-config', config],
        env: {
          ...placeholders(options),
          LISTEN_ADDR: `127.0.0.1:${port}`,
          PROMETHEUS_ENABLED: 'false',
          COSMO_TELEMETRY_DISABLED: 'true',
        },
      };
    }),
});
