/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Machines {\n    machines {\n      machineNo\n      name\n      online\n      operating\n    }\n  }\n": typeof types.MachinesDocument,
    "\n  query Look($machineNo: ID!) {\n    machine(machineNo: $machineNo) {\n      machineNo\n      name\n      address\n      online\n      pickupCodes {\n        ...Code\n      }\n    }\n  }\n\n  fragment Code on PickupCode {\n    machineNo\n    id\n    quantity\n    createdAt\n    expiresAt\n    product {\n      machineNo\n      id\n      name\n      slot\n    }\n  }\n": typeof types.LookDocument,
    "\n  query FindByDigits($machineNo: ID!, $code: String!) {\n    machine(machineNo: $machineNo) {\n      machineNo\n      findPickupCode(code: $code) {\n        ...Code\n      }\n    }\n  }\n": typeof types.FindByDigitsDocument,
    "\n  mutation Cancel($machineNo: ID!, $id: ID!) {\n    cancelPickupCode(machineNo: $machineNo, id: $id) {\n      id\n      confirmation\n    }\n  }\n": typeof types.CancelDocument,
    "\n  mutation CancelSeveral($machineNo: ID!, $ids: [ID!]!) {\n    cancelPickupCodes(machineNo: $machineNo, ids: $ids) {\n      id\n      confirmation\n    }\n  }\n": typeof types.CancelSeveralDocument,
    "\n  mutation CancelAll($machineNo: ID!) {\n    cancelAllPickupCodes(machineNo: $machineNo) {\n      confirmation\n      machine {\n        machineNo\n        pickupCodes {\n          ...Code\n        }\n      }\n    }\n  }\n": typeof types.CancelAllDocument,
};
const documents: Documents = {
    "\n  query Machines {\n    machines {\n      machineNo\n      name\n      online\n      operating\n    }\n  }\n": types.MachinesDocument,
    "\n  query Look($machineNo: ID!) {\n    machine(machineNo: $machineNo) {\n      machineNo\n      name\n      address\n      online\n      pickupCodes {\n        ...Code\n      }\n    }\n  }\n\n  fragment Code on PickupCode {\n    machineNo\n    id\n    quantity\n    createdAt\n    expiresAt\n    product {\n      machineNo\n      id\n      name\n      slot\n    }\n  }\n": types.LookDocument,
    "\n  query FindByDigits($machineNo: ID!, $code: String!) {\n    machine(machineNo: $machineNo) {\n      machineNo\n      findPickupCode(code: $code) {\n        ...Code\n      }\n    }\n  }\n": types.FindByDigitsDocument,
    "\n  mutation Cancel($machineNo: ID!, $id: ID!) {\n    cancelPickupCode(machineNo: $machineNo, id: $id) {\n      id\n      confirmation\n    }\n  }\n": types.CancelDocument,
    "\n  mutation CancelSeveral($machineNo: ID!, $ids: [ID!]!) {\n    cancelPickupCodes(machineNo: $machineNo, ids: $ids) {\n      id\n      confirmation\n    }\n  }\n": types.CancelSeveralDocument,
    "\n  mutation CancelAll($machineNo: ID!) {\n    cancelAllPickupCodes(machineNo: $machineNo) {\n      confirmation\n      machine {\n        machineNo\n        pickupCodes {\n          ...Code\n        }\n      }\n    }\n  }\n": types.CancelAllDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Machines {\n    machines {\n      machineNo\n      name\n      online\n      operating\n    }\n  }\n"): (typeof documents)["\n  query Machines {\n    machines {\n      machineNo\n      name\n      online\n      operating\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Look($machineNo: ID!) {\n    machine(machineNo: $machineNo) {\n      machineNo\n      name\n      address\n      online\n      pickupCodes {\n        ...Code\n      }\n    }\n  }\n\n  fragment Code on PickupCode {\n    machineNo\n    id\n    quantity\n    createdAt\n    expiresAt\n    product {\n      machineNo\n      id\n      name\n      slot\n    }\n  }\n"): (typeof documents)["\n  query Look($machineNo: ID!) {\n    machine(machineNo: $machineNo) {\n      machineNo\n      name\n      address\n      online\n      pickupCodes {\n        ...Code\n      }\n    }\n  }\n\n  fragment Code on PickupCode {\n    machineNo\n    id\n    quantity\n    createdAt\n    expiresAt\n    product {\n      machineNo\n      id\n      name\n      slot\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindByDigits($machineNo: ID!, $code: String!) {\n    machine(machineNo: $machineNo) {\n      machineNo\n      findPickupCode(code: $code) {\n        ...Code\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindByDigits($machineNo: ID!, $code: String!) {\n    machine(machineNo: $machineNo) {\n      machineNo\n      findPickupCode(code: $code) {\n        ...Code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Cancel($machineNo: ID!, $id: ID!) {\n    cancelPickupCode(machineNo: $machineNo, id: $id) {\n      id\n      confirmation\n    }\n  }\n"): (typeof documents)["\n  mutation Cancel($machineNo: ID!, $id: ID!) {\n    cancelPickupCode(machineNo: $machineNo, id: $id) {\n      id\n      confirmation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSeveral($machineNo: ID!, $ids: [ID!]!) {\n    cancelPickupCodes(machineNo: $machineNo, ids: $ids) {\n      id\n      confirmation\n    }\n  }\n"): (typeof documents)["\n  mutation CancelSeveral($machineNo: ID!, $ids: [ID!]!) {\n    cancelPickupCodes(machineNo: $machineNo, ids: $ids) {\n      id\n      confirmation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAll($machineNo: ID!) {\n    cancelAllPickupCodes(machineNo: $machineNo) {\n      confirmation\n      machine {\n        machineNo\n        pickupCodes {\n          ...Code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelAll($machineNo: ID!) {\n    cancelAllPickupCodes(machineNo: $machineNo) {\n      confirmation\n      machine {\n        machineNo\n        pickupCodes {\n          ...Code\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;