import { defaultCredentials } from '../../sandbox/app.ts';
import type { Login } from './tokens.ts';

/** One of the programs that `npm run dev` keeps running. */
export interface Service {
  readonly name: string;
  readonly port: number;
  /** Its environment variable that moves the port. */
  readonly portVariable: string;
  /** The program, from the root of the project. */
  readonly program: string;
  /** What starts it anew when it changes: folders and files, from the root of the project. */
  readonly watched: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Answers with status 200 once the service can do its work. */
  readonly probe: { readonly url: string; readonly init?: RequestInit };
}

/** What the gateway shows the subgraph in development. It opens nothing else. */
export const routerSecret = 'local-development-router-secret';

/** The three services, each after the one that it calls. `env` may move their ports. */
export function describeServices(env: NodeJS.ProcessEnv, login: Pick<Login, 'env'>) {
  const { PORT_SANDBOX = '4010', PORT_SUBGRAPH = '4001', PORT_GATEWAY = '4000' } = env;
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
      ...login.env,
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
    },
    probe: { url: `http://127.0.0.1:${PORT_GATEWAY}/readiness` },
  };
  return { sandbox, subgraph, gateway };
}
