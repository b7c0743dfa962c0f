import { defaultCredentials } from '../../sandbox/app.ts';
import { graphiqlOptions } from '../../src/http/explorer/graphiql.ts';
import { readOperations } from '../../src/http/explorer/operations.ts';
import type { Login } from './tokens.ts';

/** One of the programs that `npm run dev` keeps running. */
export interface Service {
  readonly name: string;
  readonly port: number;
  /** Its environment variable that moves the port. */
  readonly portVariable: string;
  /** The program, from the root of the project. */
  readonly program: string;
  readonly args?: readonly string[];
  /** What starts it anew when it changes: folders and files, from the root of the project. */
  readonly watched: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Answers with status 200 once the service can do its work. */
  readonly probe: { readonly url: string; readonly init?: RequestInit };
}

/** What the gateway shows the subgraph in development. It opens nothing else. */
export const routerSecret = 'local-development-router-secret';

/** What the sandbox has, for the variables of `operations/`. */
const examples = { machineNo: '16327129', id: '1122223', ids: ['1122224', '1122225'], code: '7163684' };

/** The services, each after the one that it calls. `env` may move their ports. */
export function describeServices(env: NodeJS.ProcessEnv, { env: auth, personas }: Omit<Login, 'remove'>) {
  const { PORT_SANDBOX = '4010', PORT_SUBGRAPH = '4001', PORT_GATEWAY = '4000', PORT_WEB = '3000' } = env;
  const { appId, appSecret, merchantKey } = defaultCredentials;
  const sandbox: Service = {
    name: 'sandbox',
    port: Number(PORT_SANDBOX),
    portVariable: 'PORT_SANDBOX',
    program: 'sandbox/main.ts',
    watched: ['sandbox'],
    env: { SANDBOX_PORT: PORT_SANDBOX },
    probe: {
      url: `http://127.0.0.1:${PORT_SANDBOX}/api/openapi/v1/ping`,
      init: { method: 'POST', headers: { Appid: appId, AppSecret: appSecret } },
    },
  };
  const subgraph: Service = {
    name: 'subgraph',
    port: Number(PORT_SUBGRAPH),
    portVariable: 'PORT_SUBGRAPH',
    program: 'src/main.ts',
    watched: ['src', 'schema.graphql'],
    env: {
      HOST: '127.0.0.1',
      PORT: PORT_SUBGRAPH,
      VENDOR_URL: `http://127.0.0.1:${PORT_SANDBOX}`,
      VENDOR_APP_ID: appId,
      VENDOR_APP_SECRET: appSecret,
      VENDOR_MERCHANT_KEY: merchantKey,
      ROUTER_SECRETS: routerSecret,
      ...auth,
    },
    probe: { url: `http://127.0.0.1:${PORT_SUBGRAPH}/readyz` },
  };
  const gateway: Service = {
    name: 'gateway',
    port: Number(PORT_GATEWAY),
    portVariable: 'PORT_GATEWAY',
    program: 'supergraph/main.ts',
    watched: ['supergraph', 'schema.graphql'],
    env: {
      HOST: '127.0.0.1',
      PORT: PORT_GATEWAY,
      SUBGRAPH_URL: `http://127.0.0.1:${PORT_SUBGRAPH}/graphql`,
      ROUTER_SECRET: routerSecret,
      CORS_ORIGINS: `http://localhost:${PORT_WEB}`,
      GRAPHIQL: JSON.stringify(
        graphiqlOptions({
          operations: readOperations(examples),
          headers: { Authorization: `Bearer ${personas[0]?.token ?? ''}` },
        }),
      ),
    },
    probe: { url: `http://127.0.0.1:${PORT_GATEWAY}/readiness` },
  };
  const web: Service = {
    name: 'web',
    port: Number(PORT_WEB),
    portVariable: 'PORT_WEB',
    program: 'node_modules/vite/bin/vite.js',
    args: ['examples/web', '--port', PORT_WEB, '--clearScreen', 'false'],
    // It shows changes by itself.
    watched: [],
    env: { VITE_GATEWAY_URL: `http://localhost:${PORT_GATEWAY}/` },
    probe: { url: `http://localhost:${PORT_WEB}/` },
  };
  return { sandbox, subgraph, gateway, web };
}
