import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';

/** Thrown before anything is sent to a subgraph, hence `NOT_SENT`. */
const unsafeNumber = (where: string): GraphQLError =>
  new GraphQLError(`${where} has a number beyond 2^53-1, which would lose digits. Send it as a string.`, {
    extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT', retryable: false },
  });

/** Documents that passed the check. Gateways cache parsed documents and execute them again. */
const safeDocuments = new WeakSet<DocumentNode>();

/**
 * Rejects integers beyond 2^53-1 in a document and its variables. JavaScript rounds them, which turns an id into the id
 * of another record: 12345678901234567 becomes 12345678901234568.
 *
 * @throws GraphQLError with the code BAD_USER_INPUT
 */
export function requireSafeNumbers(document: DocumentNode, variables: unknown): void {
  if (!safeDocuments.has(document)) {
    visit(document, {
      [Kind.INT]({ value }) {
        if (!Number.isSafeInteger(Number(value))) throw unsafeNumber('The document');
      },
    });
    safeDocuments.add(document);
  }
  requireSafeVariables(variables);
}

function requireSafeVariables(value: unknown): void {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw unsafeNumber('A variable');
  } else if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(requireSafeVariables);
  }
}
