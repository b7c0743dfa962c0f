import { getOperationAST, getVariableValues, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { refuseRoundedNumbers } from './arguments.ts';
import { compileOperation, type Execute, type Schemas } from './compile-operation.ts';

/** The unchecked parameters of a request (GraphQL over HTTP). */
export type GraphQLParams = Readonly<
  Partial<Record<'query' | 'operationName' | 'variables' | 'extensions', unknown>>
>;

/** An operation of a valid document with valid variables: it only has to be executed. */
export interface CachedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly execute: Execute;
}

/**
 * The documents that Apollo Server has parsed and validated. Parsing, validating and Apollo Server's request pipeline
 * take most of the CPU of a cancel (docs/performance.md), and gateways send few different documents.
 */
export interface OperationCache {
  /** Adds a valid document. */
  add(text: string, document: DocumentNode): void;
  /**
   * Finds the operation of a request, without executing it.
   *
   * @returns undefined if the document is not cached, or if anything in the request is invalid or unusual: Apollo Server
   *   has to answer it
   */
  find(params: GraphQLParams): CachedOperation | undefined;
}

/** The total length of the cached documents, in characters. A document can take 200 times the memory of its text. */
const MAX_CHARACTERS = 2 ** 18;

export function createOperationCache(schemas: Schemas): OperationCache {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  /** Entries go with their documents. */
  const compiled = new WeakMap<OperationDefinitionNode, Execute>();

  function executeOf(document: DocumentNode, operation: OperationDefinitionNode): Execute {
    let execute = compiled.get(operation);
    if (!execute) compiled.set(operation, (execute = compileOperation(schemas, document, operation)));
    return execute;
  }

  return {
    add(text, document) {
      documents.set(text, document);
    },
    find({ query, operationName, variables, extensions }) {
      const document = typeof query === 'string' ? documents.get(query) : undefined;
      if (!document || extensions != null || !isAbsentOr('string', operationName)) return undefined;
      if (!isAbsentOr('object', variables) || Array.isArray(variables)) return undefined;
      const operation = getOperationAST(document, operationName as string | null | undefined);
      if (!operation) return undefined;
      const variableValues = (variables ?? {}) as Record<string, unknown>;
      if (!fits(variableValues, operation)) return undefined;
      return { document, operation, variableValues, execute: executeOf(document, operation) };
    },
  };

  function fits(
    variableValues: Record<string, unknown>,
    { variableDefinitions = [] }: OperationDefinitionNode,
  ) {
    try {
      refuseRoundedNumbers(variableValues);
    } catch {
      return false;
    }
    return !getVariableValues(schemas.guarded, variableDefinitions, variableValues, { maxErrors: 1 }).errors;
  }
}

const isAbsentOr = (type: 'string' | 'object', value: unknown) => value == null || typeof value === type;
