import type { Kind } from '../supergraph/kinds.ts';
import { apolloRouter, cosmoRouter, hiveRouter } from './kinds.ts';

const routers: Readonly<Record<string, (binary: string) => Kind>> = {
  APOLLO_ROUTER: apolloRouter,
  HIVE_ROUTER: hiveRouter,
  COSMO_ROUTER: cosmoRouter,
};

/**
 * The routers whose binaries the environment names.
 *
 * @throws Error that says how to call the suite when it names none, or one that the suite cannot run
 */
export function namedRouters(env: NodeJS.ProcessEnv): Kind[] {
  const named = Object.entries(routers).flatMap(([variable, create]) => {
    const binary = env[variable];
    return binary ? [create(binary)] : [];
  });
  if (named.length > 0) return named;
  const variables = Object.keys(routers).join(', ');
  throw new Error(
    `Usage: APOLLO_ROUTER=/path/to/router npm run test:routers. Name at least one of ${variables}; ` +
      'docs/gateways.md says how to build them.',
  );
}
