// The part of the schema that is measured.
export const typeDefs = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])

  type Query {
    machine(machineNo: ID!): Machine
  }
  type Mutation {
    cancelPickupCode(machineNo: ID!, id: ID!): CancelPickupCodePayload
    cancelPickupCodes(machineNo: ID!, ids: [ID!]!): [CancelPickupCodePayload]
  }
  type CancelPickupCodePayload {
    id: ID!
    confirmation: CancelConfirmation!
    machine: Machine!
  }
  enum CancelConfirmation {
    ACKNOWLEDGED
    INFERRED
  }
  type Machine @key(fields: "machineNo") {
    machineNo: ID!
    name: String
    address: String
    online: Boolean
    products: [MachineProduct!]
  }
  type MachineProduct {
    id: ID!
    name: String!
    imageUrl: String
    category: String
    slot: String
    price: MachinePrice
    stock: Int!
    capacity: Int!
  }
  type MachinePrice {
    amount: String!
  }
`;
