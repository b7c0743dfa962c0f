import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Cached documents keep the objects of their operations. */
const known = new WeakMap<OperationDefinitionNode, string>();

/**
 * Names an operation by its root field: unlike the operation's own name, clients cannot choose it.
 *
 * @param operation - a valid operation of the document, if there is one
 * @returns the name of the root field, `several` for several different ones, or `none`
 */
export function rootField(operation: OperationDefinitionNode | undefined, document: DocumentNode): string {
  if (!operation) return 'none';
  const found = known.get(operation);
  if (found !== undefined) return found;
  const names = namesIn(operation.selectionSet, document);
  // Clients add it everywhere.
  if (names.size > 1) names.delete('__typename');
  const [name = 'none'] = names;
  const label = names.size > 1 ? 'several' : name;
  known.set(operation, label);
  return label;
}

function namesIn(
  selectionSet: SelectionSetNode,
  document: DocumentNode,
  names = new Set<string>(),
): Set<string> {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) namesIn(selection.selectionSet, document, names);
    else {
      const { value } = selection.name;
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === value,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) namesIn(fragment.selectionSet, document, names);
    }
  }
  return names;
}
