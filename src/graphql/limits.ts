import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** The limits of one operation. Every root field and every alias of one can be a call to the vendor. */
export const limits = { rootFields: 15, aliases: 15, depth: 12, tokens: 2000 } as const;

const tooMany = (what: string, limit: number) =>
  new GraphQLError(`The operation has more than ${limit} ${what}, and ${limit} is the most it may have.`);

/** By default graphql-armor throws from inside the validation. */
const reporting = (error: GraphQLError) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(error)],
});

/** Limits the root fields of every operation, fields in fragments included. */
const rootFieldsRule: ValidationRule = (context) => {
  // Each fragment is counted once, however often it is spread: otherwise a chain of fragments, each of which spreads the
  // next one twice, takes exponential time. While a fragment is counted it counts 0, which ends cycles.
  const ofFragment = new Map<string, number>();
  const countFragment = (name: string): number => {
    const known = ofFragment.get(name);
    if (known !== undefined) return known;
    ofFragment.set(name, 0);
    const fragment = context.getFragment(name);
    const fields = fragment ? count(fragment.selectionSet) : 0;
    ofFragment.set(name, fields);
    return fields;
  };
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      return sum + countFragment(selection.name.value);
    }, 0);
  return {
    OperationDefinition({ selectionSet }) {
      if (count(selectionSet) > limits.rootFields) {
        context.reportError(tooMany('root fields', limits.rootFields));
      }
    },
  };
};

/** Validation rules that reject an operation by its size. */
export const limitRules: ValidationRule[] = [
  rootFieldsRule,
  maxAliasesRule({ n: limits.aliases, ...reporting(tooMany('aliases', limits.aliases)) }),
  maxDepthRule({
    n: limits.depth,
    flattenFragments: true,
    ...reporting(tooMany('levels of fields', limits.depth)),
  }),
];
