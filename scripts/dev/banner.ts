import { styleText } from 'node:util';
import { examples, routerSecret, type describeServices } from './services.ts';

/**
 * The text that `npm run dev` prints when all services are ready. It fits a terminal of 80 × 24 characters.
 *
 * @param colors - whether the terminal supports colors
 */
export function banner(
  { web, gateway, subgraph, sandbox }: ReturnType<typeof describeServices>,
  colors: boolean,
): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    colors ? styleText(format, text) : text;
  const row = (name: string, url: string, about: string) =>
    `${style('bold', name.padEnd(9))} ${style('cyan', url.padEnd(31))} ${about}`;
  const { machineNo, banner: id } = examples;
  return `
${style(['bold', 'green'], 'Ready.')} Services restart when their files change. Ctrl-C stops them all.

In a second terminal, get a token (operator, partner or reader):
export TOKEN=$(npm run --silent token operator)

Cancel one of the pickup codes 1122223 to 1122232 of machine ${machineNo}:
${cancel(gateway.port, machineNo, id)}

Cancel it at a machine whose vendor refuses, with its code 80002:
${cancel(gateway.port, '99980002', id)}

${row('sandbox', `http://localhost:${sandbox.port}`, 'stands in for the vendor')}
${row('subgraph', `http://localhost:${subgraph.port}/graphql`, 'GraphiQL; it needs two headers:')}
          Router-Authorization: ${routerSecret}
          Authorization: Bearer $TOKEN
${row('gateway', `http://localhost:${gateway.port}/`, 'GraphiQL as the operator')}
${row('web', `http://localhost:${web.port}/`, 'example front end; paste a token')}
`;
}

function cancel(port: number, machineNo: string, id: string): string {
  const query = `mutation { cancelPickupCode(machineNo: "${machineNo}", id: "${id}") { id confirmation } }`;
  // Single quotes: neither the document nor its JSON has one.
  return `curl -sw '\\n' http://localhost:${port}/ -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '${JSON.stringify({ query })}'`;
}
