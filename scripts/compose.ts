import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { composeContract, contracts, isContract } from '../supergraph/contracts.ts';
import { composeSupergraph, withoutScopes, type Subgraph } from '../supergraph/compose.ts';
import { readSubgraphs } from '../supergraph/subgraphs.ts';

// Composes and writes the supergraph with which a gateway starts.

const HELP = `Usage: npm run compose -- [--config FILE] [--contract NAME] [--without-scopes] OUTPUT

Composes the subgraphs that a supergraph.yaml of rover lists, and writes the supergraph to OUTPUT.

  --config FILE      the list; default: supergraph/supergraph.yaml, which has this project's subgraph
  --contract NAME    writes the supergraph of a contract. partner: without what is tagged "operator", which are
                     the mutations, the digits of codes, and finding a code by its digits
  --without-scopes   leaves @requiresScopes of the subgraph vending out, for @apollo/gateway, which refuses a
                     supergraph that has it. Nothing is lost: vending enforces its scopes itself. Those of other
                     subgraphs stay, for they may rely on the gateway.

Exit code: 0 when it was written; 1 when the schemas don't compose or a file can't be read or written; 2 for
arguments that are wrong.`;

const own = fileURLToPath(new URL('../supergraph/supergraph.yaml', import.meta.url));

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        config: { type: 'string', default: own },
        contract: { type: 'string' },
        'without-scopes': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [output, ...others] = positionals;
    if (values.help) return { help: true };
    if (output === undefined || others.length > 0) throw new Error('Name one file to write.');
    const { contract } = values;
    if (contract !== undefined && !isContract(contract))
      throw new Error(`--contract is one of: ${Object.keys(contracts).join(', ')}.`);
    return { ...values, contract, output };
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
    return { help: false };
  }
}

const isVending = ({ name }: Subgraph) => name === 'vending';
const given = readArguments();
if ('config' in given) {
  try {
    const listed = readSubgraphs(given.config);
    if (given['without-scopes'] && !listed.some(isVending)) {
      throw new Error(
        `--without-scopes is for the subgraph vending, and ${given.config} lists none of that name.`,
      );
    }
    const subgraphs = listed.map((subgraph) =>
      given['without-scopes'] && isVending(subgraph) ? withoutScopes(subgraph) : subgraph,
    );
    const supergraph = given.contract
      ? composeContract(subgraphs, given.contract).supergraph
      : composeSupergraph(subgraphs);
    await writeFile(given.output, supergraph);
    const which = given.contract ? `the ${given.contract} contract` : 'a supergraph';
    console.log(`${given.output}: ${which} of ${subgraphs.map(({ name }) => name).join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else if (given.help) {
  console.log(HELP);
} else {
  console.error(HELP);
  process.exitCode = 2;
}
