import {
  defaultFieldResolver,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { lackedScopes, type Caller, type Scopes } from '../auth/caller.ts';
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

function guard(field: GraphQLField<unknown, Context>): void {
  const required = requiredScopes(field);
  if (!required) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    demand(context.caller, required);
    return resolve(source, args, context, info);
  };
}

/** Whether the caller may read a field of the type that a resolver is about to give back. */
export function mayRead(
  field: string,
  type: string,
  { caller }: Context,
  { schema }: GraphQLResolveInfo,
): boolean {
  const found = schema.getType(type);
  const definition = isObjectType(found) ? found.getFields()[field] : undefined;
  const required = definition && requiredScopes(definition);
  return !required || (caller !== undefined && !lackedScopes(caller, required));
}

function demand(caller: Caller | undefined, required: Scopes): void {
  // One message, whatever is wrong with a token: the reason would help only who forges one.
  if (!caller) throw refusal('UNAUTHENTICATED', 'This needs a valid bearer token in Authorization.');
  const lacked = lackedScopes(caller, required);
  if (!lacked) return;
  const sets = lacked.map((set) => (set.length > 1 ? `scopes ${set.join(' and ')}` : `scope ${set.join()}`));
  throw refusal('FORBIDDEN', `The caller's token lacks the ${sets.join(', or the ')}.`);
}

const refusal = (code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string) =>
  new GraphQLError(message, { extensions: { code } });
