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
import { selectedFields } from './selection.ts';

const DIRECTIVE = 'requiresScopes';

const directiveOf = ({ directives }: { readonly directives?: readonly DirectiveNode[] | undefined }) =>
  directives?.find(({ name }) => name.value === DIRECTIVE);

/** Each definition is evaluated once: every request looks up the scopes of its fields. */
const known = new WeakMap<FieldDefinitionNode, Scopes | undefined>();

/** The scopes in the `@requiresScopes` of a field; undefined without one. */
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
 * Adds a scope check to the resolver of every field with `@requiresScopes`. The check does not depend on how the field is
 * reached, nor on what a gateway has checked.
 *
 * @returns a new map; `resolvers` is not changed
 * @throws Error if the directive is on anything but a field of an object type: it would not be enforced
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

/** The scopes of all fields in a document, over all its operations and fragments. */
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

export const hasScopes = (caller: Caller | undefined, scopes: readonly Scopes[]): boolean =>
  scopes.every((required) => has(caller, required));

/** The selected fields of an object of this type, without those that the caller lacks the scopes for. */
export function readableFields(type: string, { caller }: Context, info: GraphQLResolveInfo): string[] {
  const objectType = info.schema.getType(type);
  const fields = isObjectType(objectType) ? objectType.getFields() : {};
  return [...selectedFields(info, type)].filter((name) => {
    const required = requiredScopes(fields[name] ?? {});
    return !required || has(caller, required);
  });
}

function requireScopes(caller: Caller | undefined, required: Scopes): void {
  // One message for every invalid token: the reason would only help an attacker.
  if (!caller) throw authError('UNAUTHENTICATED', 'This needs a valid bearer token in Authorization.');
  const missing = missingScopes(caller, required);
  if (!missing) return;
  const sets = missing.map((set) => (set.length > 1 ? `scopes ${set.join(' and ')}` : `scope ${set.join()}`));
  throw authError('FORBIDDEN', `The caller's token lacks the ${sets.join(', or the ')}.`);
}

const authError = (code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string) =>
  new GraphQLError(message, { extensions: { code } });
