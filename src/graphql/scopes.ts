import {
  defaultFieldResolver,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { missingScopes, type Caller, type Scopes } from '../auth/caller.ts';
import type { Context } from './context.ts';

const DIRECTIVE = 'requiresScopes';

type Definition = Pick<FieldDefinitionNode, 'directives'> | null | undefined;
const directiveOf = (node: Definition) => node?.directives?.find(({ name }) => name.value === DIRECTIVE);

/** What `@requiresScopes` of a field says; nothing where it has none. */
export function requiredScopes({ astNode }: { astNode?: Definition }): Scopes | undefined {
  const scopes = directiveOf(astNode)?.arguments?.find(({ name }) => name.value === 'scopes');
  return scopes && (valueFromASTUntyped(scopes.value) as Scopes);
}

/**
 * Puts a check before the resolver of every field that has `@requiresScopes`, so that it holds however the field
 * is reached and whatever a gateway has checked.
 *
 * @throws Error where the directive is on something else than a field of an object: it would not be enforced
 */
export function enforceScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const fields = isInterfaceType(type) ? Object.values(type.getFields()).map(({ astNode }) => astNode) : [];
    if ([type.astNode, ...type.extensionASTNodes, ...fields].some(directiveOf)) {
      throw new Error(`@${DIRECTIVE} is enforced on fields of objects only, and not on ${type.name}`);
    }
    if (isObjectType(type)) Object.values(type.getFields()).forEach(guard);
  }
  return schema;
}

type Field = GraphQLField<unknown, Context>;

/** The fields with a check, by what they need, and the resolvers behind the checks. */
const guarded = new WeakMap<object, { required: Scopes; resolve: Field['resolve'] }>();

function guard(field: Field): void {
  const required = requiredScopes(field);
  if (!required) return;
  guarded.set(field, { required, resolve: field.resolve });
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    requireScopes(context.caller, required);
    return resolve(source, args, context, info);
  };
}

/**
 * Does something with a schema whose fields have no checks, such as to compile an operation for callers who were checked.
 *
 * @param work - must be done when it returns: after it the checks are there again
 */
export function withoutChecks<T>(schema: GraphQLSchema, work: () => T): T {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields() as Record<string, Field>))
    .filter((field) => guarded.has(field))
    .map((field) => ({ field, check: field.resolve }));
  for (const { field } of fields) Object.assign(field, { resolve: guarded.get(field)?.resolve });
  try {
    return work();
  } finally {
    for (const { field, check } of fields) Object.assign(field, { resolve: check });
  }
}

/** What the fields of a document need, whichever of its operations and fragments they are in. */
export function scopesOf(schema: GraphQLSchema, document: DocumentNode): readonly Scopes[] {
  const typeInfo = new TypeInfo(schema);
  const found = new Map<string, Scopes>();
  const Field = () => {
    const definition = typeInfo.getFieldDef();
    const required = definition && guarded.get(definition)?.required;
    if (required) found.set(JSON.stringify(required), required);
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field }));
  return [...found.values()];
}

const has = (caller: Caller | undefined, required: Scopes) =>
  caller !== undefined && !missingScopes(caller, required);

/** Whether a caller has all that the fields of a document need. */
export const hasScopes = (caller: Caller | undefined, scopes: readonly Scopes[]): boolean =>
  scopes.every((required) => has(caller, required));

/** Whether the caller may read a field of the type that a resolver is about to give back. */
export function canReadField(
  field: string,
  type: string,
  { caller }: Context,
  { schema }: GraphQLResolveInfo,
): boolean {
  const found = schema.getType(type);
  const definition = isObjectType(found) ? found.getFields()[field] : undefined;
  const required = definition && guarded.get(definition)?.required;
  return !required || has(caller, required);
}

function requireScopes(caller: Caller | undefined, required: Scopes): void {
  // One message, whatever is wrong with a token: the reason would help only who forges one.
  if (!caller) throw authError('UNAUTHENTICATED', 'This needs a valid bearer token in Authorization.');
  const lacked = missingScopes(caller, required);
  if (!lacked) return;
  const sets = lacked.map((set) => (set.length > 1 ? `scopes ${set.join(' and ')}` : `scope ${set.join()}`));
  throw authError('FORBIDDEN', `The caller's token lacks the ${sets.join(', or the ')}.`);
}

const authError = (code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string) =>
  new GraphQLError(message, { extensions: { code } });
