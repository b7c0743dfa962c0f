import { Kind, parse } from 'graphql';

/** What GraphiQL sends. */
interface Params {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/**
 * Names the document's only operation. For a moment after a change of tabs, GraphiQL still sends the operation name of
 * the tab before, which the service refuses.
 */
export function nameOwnOperation<T extends Params>(params: T): T {
  const operations = operationsOf(params.query);
  const [only] = operations;
  return only && operations.length === 1 ? { ...params, operationName: only.name?.value ?? null } : params;
}

function operationsOf(query: string) {
  try {
    return parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  } catch {
    // The service says what is wrong with it.
    return [];
  }
}
