import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, type TypeNode } from 'graphql';
import { projectFile } from '../../project-files.ts';

const FOLDER = projectFile('operations/');

/** A document of `operations/` for the explorer. */
export interface Operation {
  /** GraphQL, with comments that say when to use it. */
  readonly document: string;
  /** A value for each variable. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

/**
 * Reads the documents of `operations/`, in the order of their file names.
 *
 * @param examples - values of variables, by name. Other variables are empty, which every field refuses: a cancel that is
 *   run before its variables are filled in sends nothing
 */
export function readOperations(examples: Readonly<Record<string, unknown>> = {}): Operation[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const document = readFileSync(new URL(file, FOLDER), 'utf8').trim();
    const variables = parse(document).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
    );
    return {
      document,
      variables: Object.fromEntries(
        variables.map(({ variable: { name }, type }) => [
          name.value,
          examples[name.value] ?? (isList(type) ? [] : ''),
        ]),
      ),
    };
  });
}
