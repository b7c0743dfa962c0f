import {
  getOperationAST,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { reportRequest } from './request-log.ts';
import { compileOperation, type Execute } from './compile-operation.ts';
import type { Context } from './context.ts';
import { completeErrors, formatError } from './errors.ts';
import { refuseRoundedNumbers } from './arguments.ts';

/** The parameters of a request (GraphQL over HTTP), as they came. */
export type GraphQLParams = Readonly<Record<'query' | 'operationName' | 'variables' | 'extensions', unknown>>;

/**
 * How long the texts that are remembered may be in all, in characters. Gateways send few different ones, and a
 * document can take 200 times the memory of its text.
 */
const MAX_CHARACTERS = 2 ** 18;

/** The documents that Apollo Server has found valid, whose operations are executed without asking it again. */
export interface OperationCache {
  /** Remembers a document whose text was parsed and validated. */
  add(text: string, document: DocumentNode): void;
  /**
   * Executes a request whose text is known, if there is nothing unusual about it.
   *
   * @param context - makes the context; it isn't called for what is left to Apollo Server before it is executed
   * @returns the body of the answer; nothing, at once or later, if Apollo Server has to give it: then nothing was executed
   */
  answer(
    parameters: Partial<GraphQLParams>,
    context: () => Context | Promise<Context>,
  ): Promise<string | undefined> | undefined;
}

/** Knows nothing yet. */
export function createOperationCache(schema: GraphQLSchema): OperationCache {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });

  /** They go with the documents. */
  const executes = new WeakMap<OperationDefinitionNode, Execute | Promise<Execute>>();

  function executeOf(operation: OperationDefinitionNode, document: DocumentNode): Execute | Promise<Execute> {
    const known = executes.get(operation);
    if (known) return known;
    const compiling = compileOperation(schema, document, operation).then((execute) => {
      executes.set(operation, execute);
      return execute;
    });
    executes.set(operation, compiling);
    return compiling;
  }

  async function execute(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variableValues: Record<string, unknown>,
    createContext: () => Context | Promise<Context>,
  ): Promise<string | undefined> {
    // Only what is a promise is awaited: each one that isn't would cost a turn of the queue all the same.
    const creating = createContext();
    const context = creating instanceof Promise ? await creating : creating;
    const compiling = executeOf(operation, document);
    const executing = (compiling instanceof Promise ? await compiling : compiling)(context, variableValues);
    const { data, errors: thrown } = executing instanceof Promise ? await executing : executing;
    if (data === undefined) return undefined;
    const formatted = thrown?.map((error) => formatError(enrich(error), error));
    const errors = formatted && completeErrors(formatted, operation, context.traceId);
    reportRequest(context, {
      document,
      operation,
      operationName: operation.name?.value ?? null,
      thrown,
      errors,
    });
    return `${JSON.stringify({ errors, data })}\n`;
  }

  return {
    add(text, document) {
      documents.set(text, document);
    },

    answer({ query, operationName, variables, extensions }, createContext) {
      const document = typeof query === 'string' ? documents.get(query) : undefined;
      if (!document || extensions != null || !isAbsentOr('string', operationName)) return undefined;
      if (!isAbsentOr('object', variables) || Array.isArray(variables)) return undefined;
      const variableValues = (variables ?? {}) as Record<string, unknown>;
      const operation = getOperationAST(document, operationName as string | undefined);
      if (!operation) return undefined;
      try {
        refuseRoundedNumbers(variableValues);
      } catch {
        return undefined;
      }
      return execute(document, operation, variableValues, createContext);
    },
  };
}

const isAbsentOr = (type: 'string' | 'object', value: unknown) => value == null || typeof value === type;

/** What Apollo Server makes of an error before it asks `formatError`. graphql-jit leaves out extensions that are empty. */
function enrich(error: GraphQLError) {
  const extensions = error.extensions as GraphQLError['extensions'] | undefined;
  return { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } };
}
