import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** Selections without directives, by type; dropped with their document. */
const known = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * The names of the fields that are selected on an object of this type, fields in fragments included. Fields that `@skip`
 * or `@include` excludes are left out.
 *
 * @param type - the type of the object that the resolver returns: for `_entities` it is one of several
 */
export function selectedFields(info: GraphQLResolveInfo, type: string): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  const found = node && info.fieldNodes.length === 1 ? known.get(node)?.get(type) : undefined;
  if (found) return found;
  const names = new Set<string>();
  let depends = info.fieldNodes.length !== 1;
  const applies = (condition: NamedTypeNode | undefined) =>
    !condition || condition.name.value === type || isAbstractType(info.schema.getType(condition.name.value));
  const collect = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.directives?.length) depends = true;
      const skipped = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.['if'];
      const included = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.['if'];
      if (skipped === true || included === false) continue;
      if (selection.kind === Kind.FIELD) {
        names.add(selection.name.value);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      if (applies(fragment?.typeCondition)) collect(fragment?.selectionSet);
    }
  };
  for (const { selectionSet } of info.fieldNodes) collect(selectionSet);
  if (node && !depends) {
    const ofNode = known.get(node) ?? new Map<string, ReadonlySet<string>>();
    known.set(node, ofNode.set(type, names));
  }
  return names;
}
