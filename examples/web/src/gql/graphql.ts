/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, in UTC and ISO 8601. Example: `"2024-04-27T02:31:01.000Z"`. */
  DateTime: { input: string; output: string; }
  /** A decimal number, exact, as a string. Example: `"3.50"`. */
  Decimal: { input: string; output: string; }
};

/** How the result of a cancel is known. */
export type CancelConfirmation =
  /** The vendor confirmed the cancel. */
  | 'ACKNOWLEDGED'
  /**
   * The vendor's answer was lost.
   *
   * Of `cancelPickupCode` and `cancelPickupCodes`: the vendor answered the next attempt that no such record is at this
   * machine. So no usable code with this record id is at this machine. It does not say that the record was ever at this
   * machine, nor who canceled it.
   *
   * Of `cancelAllPickupCodes`: the codes were read afterwards. No code that existed before is left of any product that the
   * machine lists. A product that the vendor no longer lists can't be looked at.
   */
  | 'INFERRED';

/** What kind of machine it is. */
export type MachineType =
  /** It is played with. */
  | 'AMUSEMENT'
  /** A claw catches the goods. */
  | 'CLAW'
  /** It lends goods. */
  | 'LENDING_CABINET'
  /** It keeps goods for whom they are for. */
  | 'LOCKER'
  /** It takes back what was lent. */
  | 'RETURN_CABINET'
  /** A kind that this service does not know yet. */
  | 'UNKNOWN'
  /** It sells goods. */
  | 'VENDING';

/** Whether a pickup code can be used. */
export type PickupCodeStatus =
  /** It has expired. */
  | 'EXPIRED'
  /** The vendor doesn't say, or says what this service does not know yet. */
  | 'UNKNOWN'
  /** It can. */
  | 'UNUSED'
  /** A shopper has used it. */
  | 'USED';

export type MachinesQueryVariables = Exact<{ [key: string]: never; }>;


export type MachinesQuery = { __typename?: 'Query', machines?: Array<{ __typename?: 'Machine', machineNo: string, name?: string | null, online?: boolean | null, operating?: boolean | null }> | null };

export type LookQueryVariables = Exact<{
  machineNo: Scalars['ID']['input'];
}>;


export type LookQuery = { __typename?: 'Query', machine?: { __typename?: 'Machine', machineNo: string, name?: string | null, address?: string | null, online?: boolean | null, pickupCodes?: Array<{ __typename?: 'PickupCode', machineNo: string, id: string, quantity?: number | null, createdAt?: string | null, expiresAt?: string | null, product?: { __typename?: 'MachineProduct', machineNo: string, id: string, name?: string | null, slot?: string | null } | null }> | null } | null };

export type CodeFragment = { __typename?: 'PickupCode', machineNo: string, id: string, quantity?: number | null, createdAt?: string | null, expiresAt?: string | null, product?: { __typename?: 'MachineProduct', machineNo: string, id: string, name?: string | null, slot?: string | null } | null };

export type FindByDigitsQueryVariables = Exact<{
  machineNo: Scalars['ID']['input'];
  code: Scalars['String']['input'];
}>;


export type FindByDigitsQuery = { __typename?: 'Query', machine?: { __typename?: 'Machine', machineNo: string, findPickupCode?: { __typename?: 'PickupCode', machineNo: string, id: string, quantity?: number | null, createdAt?: string | null, expiresAt?: string | null, product?: { __typename?: 'MachineProduct', machineNo: string, id: string, name?: string | null, slot?: string | null } | null } | null } | null };

export type CancelMutationVariables = Exact<{
  machineNo: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type CancelMutation = { __typename?: 'Mutation', cancelPickupCode?: { __typename?: 'CancelPickupCodePayload', id: string, confirmation: CancelConfirmation } | null };

export type CancelSeveralMutationVariables = Exact<{
  machineNo: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type CancelSeveralMutation = { __typename?: 'Mutation', cancelPickupCodes?: Array<{ __typename?: 'CancelPickupCodePayload', id: string, confirmation: CancelConfirmation } | null> | null };

export type CancelAllMutationVariables = Exact<{
  machineNo: Scalars['ID']['input'];
}>;


export type CancelAllMutation = { __typename?: 'Mutation', cancelAllPickupCodes?: { __typename?: 'CancelAllPickupCodesPayload', confirmation: CancelConfirmation, machine: { __typename?: 'Machine', machineNo: string, pickupCodes?: Array<{ __typename?: 'PickupCode', machineNo: string, id: string, quantity?: number | null, createdAt?: string | null, expiresAt?: string | null, product?: { __typename?: 'MachineProduct', machineNo: string, id: string, name?: string | null, slot?: string | null } | null }> | null } } | null };

export const CodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Code"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickupCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]} as unknown as DocumentNode<CodeFragment, unknown>;
export const MachinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Machines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"operating"}}]}}]}}]} as unknown as DocumentNode<MachinesQuery, MachinesQueryVariables>;
export const LookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Look"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"machineNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"pickupCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Code"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickupCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]} as unknown as DocumentNode<LookQuery, LookQueryVariables>;
export const FindByDigitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByDigits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"machineNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"findPickupCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Code"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickupCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]} as unknown as DocumentNode<FindByDigitsQuery, FindByDigitsQueryVariables>;
export const CancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Cancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPickupCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"machineNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}}]}}]}}]} as unknown as DocumentNode<CancelMutation, CancelMutationVariables>;
export const CancelSeveralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSeveral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPickupCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"machineNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}}]}}]}}]} as unknown as DocumentNode<CancelSeveralMutation, CancelSeveralMutationVariables>;
export const CancelAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAllPickupCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"machineNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"machineNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"machine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"pickupCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Code"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickupCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"machineNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]} as unknown as DocumentNode<CancelAllMutation, CancelAllMutationVariables>;