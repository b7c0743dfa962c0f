import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Documents are parsed once and kept, so an operation that comes again is the same object. */
const known = new WeakMap<OperationDefinitionNode, string>();

/**
 * What an operation asks for, in a word that no client can make up.
 *
 * @param operation - one that was found valid; absent: there is none
 * @returns the name of its root field, `several` if it has several of different names, or `none`
 */
export function rootField(operation: OperationDefinitionNode | undefined, document: DocumentNode): string {
  if (!operation) return 'none';
  const found = known.get(operation);
  if (found !== undefined) return found;
  const names = namesIn(operation.selectionSet, document);
  // It is added by clients everywhere, and asks for nothing.
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
