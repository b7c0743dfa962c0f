import { defaultCredentials } from '../../sandbox/app.ts';
import type { Ports } from './ports.ts';

/** A program that `npm run dev` runs. */
export interface Service {
  readonly name: string;
  readonly port: number;
  /** The file of the program, relative to the root of the project. */
  readonly program: string;
  readonly args?: readonly string[];
  /** Folders and files whose changes restart the service, relative to the root of the project. */
  readonly watched: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A request that gets a 2xx response once the service is ready. */
  readonly probe: { readonly url: string; readonly init?: RequestInit };
}

/** The router secret of `npm run dev`. */
export const routerSecret = 'local-development-router-secret';

/**
 * Records of the sandbox, for the variables of `operations/` and the banner. The codes differ from those of README.md,
 * so that every command works regardless of which others ran before.
 */
export const examples = {
  machineNo: '16327129',
  banner: '1122225',
  id: '1122226',
  ids: ['1122227', '1122228'],
  code: '7203279',
};

/** Values that one run of `npm run dev` creates for the services. */
interface Session {
  /** The environment variables with which the subgraph accepts the tokens of this run. */
  readonly auth: Readonly<Record<string, string>>;
  /** The path of the gateway's GraphiQL page. */
  readonly graphiqlPage: string;
}

/** The services in order of dependency, each after the service that it calls. */
export function describeServices(ports: Ports, { auth, graphiqlPage }: Session) {
  const { PORT_SANDBOX, PORT_SUBGRAPH, PORT_GATEWAY, PORT_WEB } = ports;
  const { appId, appSecret, merchantKey } = defaultCredentials;
  const sandbox: Service = {
    name: 'sandbox',
    port: PORT_SANDBOX,
    program: 'sandbox/main.ts',
    watched: ['sandbox'],
    env: { SANDBOX_PORT: String(PORT_SANDBOX) },
    probe: {
      url: `http://127.0.0.1:${PORT_SANDBOX}/api/openapi/v1/ping`,
      init: { method: 'POST', headers: { Appid: appId, AppSecret: appSecret } },
    },
  };
  const subgraph: Service = {
    name: 'subgraph',
    port: PORT_SUBGRAPH,
    program: 'src/main.ts',
    watched: ['src', 'schema.graphql'],
    env: {
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(PORT_SUBGRAPH),
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
    port: PORT_GATEWAY,
    program: 'supergraph/main.ts',
    watched: ['supergraph', 'schema.graphql'],
    env: {
      HOST: '127.0.0.1',
      PORT: String(PORT_GATEWAY),
      SUBGRAPH_URL: `http://127.0.0.1:${PORT_SUBGRAPH}/graphql`,
      ROUTER_SECRET: routerSecret,
      CORS_ORIGINS: `http://localhost:${PORT_WEB}`,
      GRAPHIQL_PAGE: graphiqlPage,
    },
    probe: { url: `http://127.0.0.1:${PORT_GATEWAY}/readiness` },
  };
  const web: Service = {
    name: 'web',
    port: PORT_WEB,
    program: 'node_modules/vite/bin/vite.js',
    args: ['examples/web', '--port', String(PORT_WEB), '--strictPort', '--clearScreen', 'false'],
    // Vite applies changes itself.
    watched: [],
    env: { VITE_GATEWAY_URL: `http://localhost:${PORT_GATEWAY}/` },
    probe: { url: `http://localhost:${PORT_WEB}/` },
  };
  return { sandbox, subgraph, gateway, web };
}
