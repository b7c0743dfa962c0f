/** Operations beyond a limit of the subgraph, and tokens of another issuer or for another audience. */
export type Refused = 'aliases' | 'levels' | 'tokens' | 'issuer' | 'audience';

/** What differs between the gateways: the suite asserts it, and docs/gateways.md has it as a table. */
export interface GatewayFacts {
  /** The product and version that was measured. */
  readonly measured: string;
  /** The keys that it adds to the `extensions` of the subgraph's errors. */
  readonly addedExtensions: readonly string[];
  /** How many requests the subgraph gets for one operation of three mutations. */
  readonly requestsOfThreeMutations: number;
  /** How often the vendor is asked for the products and for the machine of an order that is joined to both. */
  readonly readsOfJoinedOrder: { readonly products: 1 | 2; readonly machine: 1 | 2 };
  /** Whether the fields of a code that is gone, of which a neighbor keeps the key, are null without an error. */
  readonly acceptsMissingEntities: boolean;
  /** The `traceparent` that the subgraph gets for one of the client. */
  readonly forwardedTraceparent: RegExp;
  /** `extensions.code` of the error when the answer of the subgraph is lost or cut off on its way. */
  readonly codesOfBrokenConnection: Readonly<Record<'lost' | 'cut off', string | undefined>>;
  /** Extensions of the error of a cancel without a token, without its scope, and without that of a part of it. */
  readonly withoutToken: Readonly<Record<string, unknown>>;
  readonly withoutScope: Readonly<Record<string, unknown>>;
  readonly withoutReveal: Readonly<Record<string, unknown>>;
  /** How many cancels are done by an operation with one cancel, of which another part is not allowed. */
  readonly cancelsOfPartlyAllowed: 0 | 1;
  /** Whether it refuses numbers beyond 2^53-1 itself. */
  readonly refusesUnsafeNumbers: boolean;
  /** Whether a JSON number in a variable of the type ID is accepted. */
  readonly acceptsNumbersAsIds: boolean;
  /** Who refuses what the subgraph refuses in any case. */
  readonly refusedBy: Readonly<Record<Refused, 'gateway' | 'subgraph'>>;
  /** Whether a token for the subgraph's audience and another one is accepted. */
  readonly acceptsSeveralAudiences: boolean;
  /** Whether introspection is on in the configuration of `supergraph/`. */
  readonly introspection: boolean;
  /** The directives of federation that introspection shows. */
  readonly shownDirectives: readonly string[];
}

const sameTraceparent = /^00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01$/;
const allBy = <T extends 'gateway' | 'subgraph'>(who: T): Record<Refused, T> => ({
  aliases: who,
  levels: who,
  tokens: who,
  issuer: who,
  audience: who,
});
const enforcedBySubgraph = {
  withoutToken: { code: 'UNAUTHENTICATED', outcome: 'NOT_SENT' },
  withoutScope: { code: 'FORBIDDEN', outcome: 'NOT_SENT' },
  withoutReveal: { code: 'FORBIDDEN' },
  cancelsOfPartlyAllowed: 1,
} as const;

export const gatewayFacts = {
  'Hive Gateway': {
    measured: '@graphql-hive/gateway-runtime 2.12',
    addedExtensions: ['serviceName'],
    requestsOfThreeMutations: 3,
    readsOfJoinedOrder: { products: 1, machine: 1 },
    acceptsMissingEntities: true,
    forwardedTraceparent: sameTraceparent,
    codesOfBrokenConnection: { lost: 'SUBREQUEST_HTTP_ERROR', 'cut off': 'SUBREQUEST_HTTP_ERROR' },
    ...enforcedBySubgraph,
    refusedBy: { ...allBy('subgraph'), aliases: 'gateway' },
    acceptsSeveralAudiences: true,
    refusesUnsafeNumbers: true,
    acceptsNumbersAsIds: true,
    introspection: true,
    shownDirectives: ['requiresScopes'],
  },
  '@apollo/gateway': {
    measured: '@apollo/gateway 2.14',
    addedExtensions: ['serviceName'],
    requestsOfThreeMutations: 1,
    readsOfJoinedOrder: { products: 2, machine: 2 },
    acceptsMissingEntities: true,
    forwardedTraceparent: sameTraceparent,
    codesOfBrokenConnection: { lost: 'INTERNAL_SERVER_ERROR', 'cut off': 'INTERNAL_SERVER_ERROR' },
    ...enforcedBySubgraph,
    refusedBy: allBy('subgraph'),
    acceptsSeveralAudiences: true,
    refusesUnsafeNumbers: true,
    acceptsNumbersAsIds: true,
    introspection: true,
    shownDirectives: [],
  },
  'Hive Router': {
    measured: 'hive-router 0.2.19',
    addedExtensions: [],
    requestsOfThreeMutations: 1,
    readsOfJoinedOrder: { products: 1, machine: 2 },
    acceptsMissingEntities: true,
    forwardedTraceparent: sameTraceparent,
    codesOfBrokenConnection: {
      lost: 'SUBREQUEST_HTTP_ERROR',
      'cut off': 'SUBGRAPH_RESPONSE_BODY_READ_FAILURE',
    },
    withoutToken: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    withoutScope: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    withoutReveal: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    cancelsOfPartlyAllowed: 0,
    refusedBy: allBy('gateway'),
    acceptsSeveralAudiences: false,
    refusesUnsafeNumbers: false,
    acceptsNumbersAsIds: false,
    introspection: false,
    shownDirectives: [],
  },
  'Apollo Router': {
    measured: 'apollo-router 2.14.2',
    addedExtensions: [],
    requestsOfThreeMutations: 1,
    readsOfJoinedOrder: { products: 2, machine: 2 },
    acceptsMissingEntities: true,
    forwardedTraceparent: sameTraceparent,
    codesOfBrokenConnection: { lost: 'SUBREQUEST_HTTP_ERROR', 'cut off': 'SUBREQUEST_HTTP_ERROR' },
    ...enforcedBySubgraph,
    refusedBy: allBy('subgraph'),
    acceptsSeveralAudiences: true,
    refusesUnsafeNumbers: false,
    acceptsNumbersAsIds: true,
    introspection: false,
    shownDirectives: [],
  },
  'Cosmo Router': {
    measured: 'cosmo/router 0.258.3',
    addedExtensions: ['serviceName'],
    requestsOfThreeMutations: 3,
    readsOfJoinedOrder: { products: 2, machine: 2 },
    acceptsMissingEntities: false,
    forwardedTraceparent: /^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/,
    codesOfBrokenConnection: { lost: undefined, 'cut off': undefined },
    withoutToken: {},
    withoutScope: {},
    withoutReveal: {},
    cancelsOfPartlyAllowed: 1,
    refusedBy: { ...allBy('gateway'), tokens: 'subgraph', issuer: 'subgraph' },
    acceptsSeveralAudiences: true,
    refusesUnsafeNumbers: false,
    acceptsNumbersAsIds: true,
    introspection: true,
    shownDirectives: [],
  },
} satisfies Record<string, GatewayFacts>;
