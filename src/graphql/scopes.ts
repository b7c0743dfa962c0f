import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/buildSubgraphSchema.js';
import {
  defaultFieldResolver,
  GraphQLError,
  isObjectType,
  Kind,
  print,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { missingScopes, type Caller, type Scopes } from '../auth/caller.ts';
import type { Context } from './context.ts';

const DIRECTIVE = 'requiresScopes';

interface WithDirectives {
  readonly directives?: readonly DirectiveNode[] | undefined;
}
const directiveOf = ({ directives }: WithDirectives) =>
  directives?.find(({ name }) => name.value === DIRECTIVE);

/** A definition is read once: the scopes of a field are looked up for every request. */
const known = new WeakMap<FieldDefinitionNode, Scopes | undefined>();

/** The scopes in `@requiresScopes` of a field; undefined where it has none. */
export function requiredScopes({ astNode }: { astNode?: FieldDefinitionNode | null | undefined }) {
  if (!astNode) return undefined;
  if (!known.has(astNode)) {
    const scopes = directiveOf(astNode)?.arguments?.find(({ name }) => name.value === 'scopes');
    known.set(astNode, scopes && (valueFromASTUntyped(scopes.value) as Scopes));
  }
  return known.get(astNode);
}

type ResolverMap = NonNullable<GraphQLSchemaModule['resolvers']>;
type FieldResolver = GraphQLFieldResolver<unknown, Context>;

/**
 * Puts a check before the resolver of every field that has `@requiresScopes`, so that it holds however the field is
 * reached and whatever a gateway has checked.
 *
 * @returns a new map; `resolvers` is left as it is
 * @throws Error where the directive is on anything but a field of an object type: it would not be enforced
 */
export function guardResolvers(typeDefs: DocumentNode, resolvers: ResolverMap): ResolverMap {
  const guarded: ResolverMap = { ...resolvers };
  for (const definition of typeDefs.definitions) {
    const isObject =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    const fields = 'fields' in definition ? (definition.fields ?? []) : [];
    if (directiveOf(definition) || (!isObject && fields.some(directiveOf))) {
      const [start] = print(definition).split('{');
      throw new Error(`@${DIRECTIVE} is enforced on fields of object types only, and not on ${start}`);
    }
    if (!isObject) continue;
    const type = definition.name.value;
    for (const field of definition.fields ?? []) {
      const required = requiredScopes({ astNode: field });
      if (!required) continue;
      const own = guarded[type] as Record<string, FieldResolver> | undefined;
      const name = field.name.value;
      guarded[type] = { ...own, [name]: guard(required, own?.[name] ?? defaultFieldResolver) };
    }
  }
  return guarded;
}

const guard =
  (required: Scopes, resolve: FieldResolver): FieldResolver =>
  (source, args, context, info) => {
    requireScopes(context.caller, required);
    return resolve(source, args, context, info);
  };

/** The scopes that the fields of a document need, whichever of its operations and fragments they are in. */
export function scopesOf(schema: GraphQLSchema, document: DocumentNode): readonly Scopes[] {
  const typeInfo = new TypeInfo(schema);
  const found = new Map<string, Scopes>();
  const Field = () => {
    const required = requiredScopes(typeInfo.getFieldDef() ?? {});
    if (required) found.set(JSON.stringify(required), required);
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field }));
  return [...found.values()];
}

const has = (caller: Caller | undefined, required: Scopes) =>
  caller !== undefined && !missingScopes(caller, required);

/** Whether a caller has all of these scopes. */
export const hasScopes = (caller: Caller | undefined, scopes: readonly Scopes[]): boolean =>
  scopes.every((required) => has(caller, required));

/** Whether the caller may read a field of the type that a resolver is about to return. */
export function canReadField(
  field: string,
  type: string,
  { caller }: Context,
  { schema }: GraphQLResolveInfo,
): boolean {
  const found = schema.getType(type);
  const required = isObjectType(found) ? requiredScopes(found.getFields()[field] ?? {}) : undefined;
  return !required || has(caller, required);
}

function requireScopes(caller: Caller | undefined, required: Scopes): void {
  // One message, whatever is wrong with a token: the reason would help an attacker only.
  if (!caller) throw authError('UNAUTHENTICATED', 'This needs a valid bearer token in Authorization.');
  const missing = missingScopes(caller, required);
  if (!missing) return;
  const sets = missing.map((set) => (set.length > 1 ? `scopes ${set.join(' and ')}` : `scope ${set.join()}`));
  throw authError('FORBIDDEN', `The caller's token lacks the ${sets.join(', or the ')}.`);
}

const authError = (code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string) =>
  new GraphQLError(message, { extensions: { code } });
