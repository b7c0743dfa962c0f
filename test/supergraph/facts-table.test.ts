import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gatewayFacts, type GatewayFacts, type Refused } from './facts.ts';

const code = (text: unknown) => (typeof text === 'string' ? `\`${text}\`` : 'without a code');
const list = (values: readonly string[]) => values.map(code).join(', ') || 'nothing';
const refusal = (extensions: Readonly<Record<string, unknown>>) => {
  const { code: reason, outcome } = extensions;
  return outcome === undefined ? code(reason) : `${code(reason)}, ${code(outcome)}`;
};

const refusedBy =
  (what: Refused) =>
  ({ refusedBy }: GatewayFacts) =>
    `the ${refusedBy[what]}`;

/** The rows of the table of docs/gateways.md. */
const rows: Readonly<Record<string, (facts: GatewayFacts) => string>> = {
  'adds to `extensions`': ({ addedExtensions }) => list(addedExtensions),
  'requests for three mutations': ({ requestsOfThreeMutations }) => String(requestsOfThreeMutations),
  'vendor calls of an order with its code, product and machine': ({ readsOfJoinedOrder }) =>
    String(readsOfJoinedOrder.products + readsOfJoinedOrder.machine + 4),
  'code that is gone, of which a neighbor has the key': ({ acceptsMissingEntities }) =>
    acceptsMissingEntities ? 'its fields are null' : 'its fields are null, with an error',
  'error when an answer is lost': ({ codesOfBrokenConnection }) => code(codesOfBrokenConnection.lost),
  'error when an answer is cut off': ({ codesOfBrokenConnection }) =>
    code(codesOfBrokenConnection['cut off']),
  'cancel without a token': ({ withoutToken }) => refusal(withoutToken),
  'cancel without its scope': ({ withoutScope }) => refusal(withoutScope),
  'cancel that reads a field without its scope': ({ cancelsOfPartlyAllowed }) =>
    cancelsOfPartlyAllowed === 1 ? 'done, the field is null' : 'refused whole',
  'operation with 16 aliases is refused by': refusedBy('aliases'),
  'operation with 13 levels of fields is refused by': refusedBy('levels'),
  'operation with 2,001 tokens is refused by': refusedBy('tokens'),
  'token of another issuer is refused by': refusedBy('issuer'),
  'token for another audience is refused by': refusedBy('audience'),
  'token for this audience and another': ({ acceptsSeveralAudiences }) =>
    acceptsSeveralAudiences ? 'accepted' : 'refused',
  'number above 2^53-1': ({ refusesUnsafeNumbers }) =>
    refusesUnsafeNumbers ? 'refused by the gateway' : 'refused by the subgraph or passed on exactly',
  'safe number as an id in a variable': ({ acceptsNumbersAsIds }) =>
    acceptsNumbersAsIds ? 'accepted' : 'refused: send a string',
  introspection: ({ introspection }) => (introspection ? 'on' : 'off'),
  'directives of federation that it shows': ({ shownDirectives }) => list(shownDirectives),
};

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

it('docs/gateways.md has the facts that the suite asserts', () => {
  const page = readFileSync(resolve(__dirname, '../../docs/gateways.md'), 'utf8');
  const [, rest = ''] = page.split('## What differs');
  const [section = ''] = rest.split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| -'));
  const all = Object.entries(gatewayFacts);
  expect(lines.map(cellsOf)).toEqual([
    ['', ...all.map(([name]) => name)],
    ...Object.entries(rows).map(([label, show]) => [label, ...all.map(([, facts]) => show(facts))]),
  ]);
});

it('docs/gateways.md names the versions that were measured', () => {
  const page = readFileSync(resolve(__dirname, '../../docs/gateways.md'), 'utf8');
  for (const { measured } of Object.values(gatewayFacts)) expect(page).toContain(measured);
});
