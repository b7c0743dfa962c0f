import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** How much one operation may ask for. Every root field and every alias of one can be a call to the vendor. */
export const limits = { rootFields: 15, aliases: 15, depth: 12, tokens: 2000 } as const;

const tooMany = (what: string, limit: number) =>
  new GraphQLError(`The operation has more than ${limit} ${what}, and ${limit} is the most it may have.`);

/** graphql-armor would throw from inside the validation; a rule reports. */
const reporting = (error: GraphQLError) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(error)],
});

/** Counts the root fields of every operation, those in fragments included. */
const rootFieldsRule: ValidationRule = (context) => {
  // Each fragment is counted once, however often it is spread: fragments that spread others twice would take
  // time that doubles with each. One that is being counted counts 0, which ends those that spread themselves.
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

/** The rules that refuse an operation for its size before anything is sent. */
export const limitRules: ValidationRule[] = [
  rootFieldsRule,
  maxAliasesRule({ n: limits.aliases, ...reporting(tooMany('aliases', limits.aliases)) }),
  maxDepthRule({
    n: limits.depth,
    flattenFragments: true,
    ...reporting(tooMany('levels of fields', limits.depth)),
  }),
];
