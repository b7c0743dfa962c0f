import { createSandbox } from '../../sandbox/app.ts';
import { routerSecret, type describeServices } from './services.ts';
import type { Login } from './tokens.ts';

const machineNo = '16327129';

/** What `npm run dev` shows when all is up. The lines that begin with `curl` can be pasted into a shell. */
export function banner(
  { web, gateway, subgraph, sandbox }: ReturnType<typeof describeServices>,
  { personas }: Login,
): string {
  const ids = createSandbox().pickupCodes(machineNo);
  const token = personas.find(({ name }) => name === 'operator')?.token ?? '';
  return `
Ready.
  web       http://localhost:${web.port}/          the example of a front end; wants one of the tokens below
  gateway   http://localhost:${gateway.port}/          GraphQL; in a browser, GraphiQL as the operator, ready to run
  subgraph  http://localhost:${subgraph.port}/graphql   in a browser, its Explorer; wants the header
                                           Router-Authorization: ${routerSecret}
  sandbox   http://localhost:${sandbox.port}           stands in for the vendor; starts with the same codes each time

Who you can be while this runs. The commands of the README send $TOKEN, so paste one of these first:

${personas.map(({ name, may, token }) => `  The ${name} ${may}:\n  export TOKEN=${token}\n`).join('\n')}
Machine ${machineNo} has the pickup codes with the ids ${ids.map(({ id }) => id).join(', ')}.

Cancel one of them, as the operator:
${curl(gateway.port, machineNo, token)}

See a machine whose vendor says no, with its code 80002:
${curl(gateway.port, '99980002', token)}

Each of them starts again when its files change. Ctrl-C ends them all.
`;
}

function curl(port: number, machine: string, token: string): string {
  const query = `mutation { cancelPickupCode(machineNo: "${machine}", id: "1122223") { id confirmation machine { machineNo } } }`;
  // Single quotes: neither the document nor its JSON has one.
  return `curl -sw '\\n' http://localhost:${port}/ -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '${JSON.stringify({ query })}'`;
}
