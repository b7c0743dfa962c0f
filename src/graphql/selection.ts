import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** What doesn't depend on variables, for as long as its document is known. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The names of the fields that are asked of what a resolver gives back, those in fragments included and those
 * that `@skip` and `@include` leave out not.
 */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  const found = node && info.fieldNodes.length === 1 ? known.get(node) : undefined;
  if (found) return found;
  const names = new Set<string>();
  let depends = info.fieldNodes.length !== 1;
  const collect = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.directives?.length) depends = true;
      const skipped = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.['if'];
      const included = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.['if'];
      if (skipped === true || included === false) continue;
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(info.fragments[selection.name.value]?.selectionSet);
    }
  };
  for (const { selectionSet } of info.fieldNodes) collect(selectionSet);
  if (node && !depends) known.set(node, names);
  return names;
}
