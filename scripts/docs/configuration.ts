import { secretNames, variables, type Name } from '../../src/config/variables.ts';
import { code, table } from './table.ts';

const shape = variables.shape;

/** The value that a variable has when it isn't set, as it would be written. */
function defaultOf(name: Name): string {
  const { def } = shape[name];
  if (!shape[name].safeParse(undefined).success) return 'required';
  const text = def.type === 'default' ? String(def.defaultValue) : '';
  return text && code(text);
}

/** `docs/configuration.md`, from the schema that the configuration is read with. */
export const configurationPage = () => `# Configuration

<!-- Written by \`npm run codegen\` from src/config/variables.ts. -->

The service is configured by environment variables, which are read once, when it starts. An empty one counts as absent.
A configuration with faults is refused, with all of them in one message that shows no secret.

${table(
  ['variable', 'meaning', 'default'],
  (Object.keys(shape) as Name[]).map((name) => [code(name), shape[name].description ?? '', defaultOf(name)]),
)}

These can also be read from a file, which the variable with \`_FILE\` added names, and whose last line break is dropped:
${secretNames.map(code).join(', ')}.
`;
