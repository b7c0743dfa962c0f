/** What every neighbor links; maintenance links more. */
const link = (...imports: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ${JSON.stringify(imports)})`;

/** The schemas of other teams' subgraphs that could be in the same supergraph, by the name of the subgraph. */
export const neighborhood = {
  /** A shop with types of its own that have common names. */
  shop: `
    ${link('@key')}
    type Query { product(sku: ID!): Product products: [Product!]! categories: [Category!]! }
    type Product @key(fields: "sku") {
      sku: ID!
      name: String!
      price: Price
      category: Category
      slots: [Slot!]!
    }
    type Category @key(fields: "id") { id: ID! title: String! products: [Product!]! }
    type Price { current: Money! original: Money }
    type Money { amount: String! currency: String! }
    type Location { city: String! latitude: Float longitude: Float }
    type Slot { name: String! location: Location stock: Int }
  `,
  /** Orders keep the keys of codes and of products. */
  orders: `
    ${link('@key')}
    type Query { order(id: ID!): Order orders: [Order!]! }
    type Order @key(fields: "id") {
      id: ID!
      pickupCode: PickupCode
      product: MachineProduct
    }
    type PickupCode @key(fields: "machineNo id", resolvable: false) { machineNo: ID! id: ID! }
    type MachineProduct @key(fields: "machineNo id", resolvable: false) { machineNo: ID! id: ID! }
  `,
  /** Campaigns add a field to codes. */
  campaigns: `
    ${link('@key')}
    type Query { campaigns: [Campaign!]! }
    type Campaign { name: String! pickupCodes: [PickupCode!]! }
    type PickupCode @key(fields: "machineNo id") { machineNo: ID! id: ID! campaign: Campaign }
  `,
  /** Sites add a field to machines. */
  sites: `
    ${link('@key')}
    type Query { sites: [Site!]! }
    type Site { name: String! machines: [Machine!]! }
    type Machine @key(fields: "machineNo") { machineNo: ID! site: Site }
  `,
  /** Maintenance computes a field from one of ours, so its field has the scope of ours. */
  maintenance: `
    ${link('@key', '@external', '@requires', '@requiresScopes')}
    type Machine @key(fields: "machineNo") {
      machineNo: ID!
      online: Boolean @external
      needsVisit: Boolean @requires(fields: "online") @requiresScopes(scopes: [["machine:read"]])
    }
  `,
  /** Scalars and enums of common names, with a meaning of their own. */
  billing: `
    ${link('@key')}
    type Query { invoices: [Invoice!]! invoicesSince(time: DateTime!, status: Status): [Invoice!]! }
    type Invoice @key(fields: "id") {
      id: ID!
      total: Decimal!
      currency: Currency!
      status: Status!
      type: Type!
      issuedAt: DateTime!
      dueOn: Date
    }
    scalar Decimal @specifiedBy(url: "https://example.com/decimal")
    scalar DateTime @specifiedBy(url: "https://scalars.graphql.org/andimarek/date-time.html")
    scalar Date
    enum Currency { CNY EUR USD }
    enum Status { OPEN PAID CANCELED UNKNOWN }
    enum Type { INVOICE CREDIT_NOTE }
  `,
} as const satisfies Record<string, string>;

/** The name of a neighbor. */
export type NeighborName = keyof typeof neighborhood;

/** The names of the neighbors. */
export const neighborNames = Object.keys(neighborhood) as NeighborName[];

/** The shop, its types shared with other subgraphs. */
export const sharedShop = neighborhood.shop
  .replace('["@key"]', '["@key", "@shareable"]')
  .replace(/type (Price|Money|Location|Slot) /g, 'type $1 @shareable ');
