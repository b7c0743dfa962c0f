import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MachineModel, MachineProductModel, PickupCodeModel } from '../models.ts';
import type { Location, Price } from '../../vendor-client/index.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, in UTC and ISO 8601. Example: `"2024-04-27T02:31:01.000Z"`. */
  DateTime: { input: Date; output: Date; }
  /** A decimal number, exact, as a string. Example: `"3.50"`. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: any; output: any; }
};

/** What `cancelAllPickupCodes` did: no code of this machine that existed before is left. */
export type CancelAllPickupCodesPayload = {
  __typename?: 'CancelAllPickupCodesPayload';
  /** How it is known. */
  confirmation: CancelConfirmation;
  /** The machine whose codes were canceled. */
  machine: Machine;
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

/** What `cancelPickupCode` did: no usable code with this record id is at this machine. */
export type CancelPickupCodePayload = {
  __typename?: 'CancelPickupCodePayload';
  /** How it is known. */
  confirmation: CancelConfirmation;
  /** The id of the record that was canceled, as it was given. Example: `"1122223"`. */
  id: Scalars['ID']['output'];
  /** The machine at which the code could have been typed. */
  machine: Machine;
};

/**
 * A vending machine of the merchant, known by its number. Other subgraphs can add fields to it.
 *
 * Every field but `machineNo` is read from the vendor when it is selected, and can fail on its own. A field without lines of
 * its own has these:
 *
 * Scope: `machine:read`
 *
 * Upstream calls: 1 for all such fields together; 2 when `operating` or `createdAt` is selected beside `type` or
 * `cabinetNames`
 */
export type Machine = {
  __typename?: 'Machine';
  /** Where it stands, as the merchant wrote it. Example: `"1 Example Road, ground floor"`. */
  address?: Maybe<Scalars['String']['output']>;
  /** The names of its cabinets. Example: `["A", "B"]`. */
  cabinetNames?: Maybe<Array<Scalars['String']['output']>>;
  /** When the merchant got it. Example: `"2024-04-27T02:31:01.000Z"`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The usable code with these digits, which a shopper reads out; its `id` is what `cancelPickupCode` takes. Null when this
   * machine has no usable code with these digits.
   *
   * Errors: `RATE_LIMITED`: too many look-ups found nothing, try again after `extensions.retryAfter` seconds.
   *
   * Scope: `pickup_code:read` and `pickup_code:reveal`
   *
   * Upstream calls: 1, and 1 for each product
   */
  findPickupCode?: Maybe<PickupCode>;
  /** Where it stands. Null when the vendor has no position that makes sense. */
  location?: Maybe<MachineLocation>;
  /** The machine's number (设备编号), normally 8 digits, printed on the machine. Example: `"16327129"`. */
  machineNo: Scalars['ID']['output'];
  /** What the merchant calls it. Example: `"大堂一号机"`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether it has a connection to the vendor now. */
  online?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is in operation, which it can be while it is offline. */
  operating?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The usable code with this record id. Null when it was canceled, was used, has expired or never existed.
   *
   * Scope: `pickup_code:read`
   *
   * Upstream calls: 1, and 1 for each product
   */
  pickupCode?: Maybe<PickupCode>;
  /**
   * The codes that can be used at this machine: neither used nor expired.
   *
   * Errors: `PRODUCT_NOT_FOUND`: this machine has no product with the given id.
   *
   * Scope: `pickup_code:read`
   *
   * Upstream calls: 1 with `productId`; without it, 1 and 1 for each product
   */
  pickupCodes?: Maybe<Array<PickupCode>>;
  /**
   * The products in the slots of the machine.
   *
   * Scope: `machine:read`
   *
   * Upstream calls: 1
   */
  products?: Maybe<Array<MachineProduct>>;
  /** What kind of machine it is. */
  type?: Maybe<MachineType>;
};


/**
 * A vending machine of the merchant, known by its number. Other subgraphs can add fields to it.
 *
 * Every field but `machineNo` is read from the vendor when it is selected, and can fail on its own. A field without lines of
 * its own has these:
 *
 * Scope: `machine:read`
 *
 * Upstream calls: 1 for all such fields together; 2 when `operating` or `createdAt` is selected beside `type` or
 * `cabinetNames`
 */
export type MachineFindPickupCodeArgs = {
  code: Scalars['String']['input'];
};


/**
 * A vending machine of the merchant, known by its number. Other subgraphs can add fields to it.
 *
 * Every field but `machineNo` is read from the vendor when it is selected, and can fail on its own. A field without lines of
 * its own has these:
 *
 * Scope: `machine:read`
 *
 * Upstream calls: 1 for all such fields together; 2 when `operating` or `createdAt` is selected beside `type` or
 * `cabinetNames`
 */
export type MachinePickupCodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A vending machine of the merchant, known by its number. Other subgraphs can add fields to it.
 *
 * Every field but `machineNo` is read from the vendor when it is selected, and can fail on its own. A field without lines of
 * its own has these:
 *
 * Scope: `machine:read`
 *
 * Upstream calls: 1 for all such fields together; 2 when `operating` or `createdAt` is selected beside `type` or
 * `cabinetNames`
 */
export type MachinePickupCodesArgs = {
  productId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a machine stands, in degrees. */
export type MachineLocation = {
  __typename?: 'MachineLocation';
  /** North is positive. Example: `39.922273`. */
  latitude: Scalars['Float']['output'];
  /** East is positive. Example: `116.549815`. */
  longitude: Scalars['Float']['output'];
};

/** A price at a machine. */
export type MachinePrice = {
  __typename?: 'MachinePrice';
  /** Example: `"3.50"`. */
  amount: Scalars['Decimal']['output'];
  /**
   * ISO 4217. Null when the vendor doesn't say. Example: `"CNY"`.
   *
   * Scope: `machine:read`
   *
   * Upstream calls: those of `Machine.name`
   */
  currencyCode?: Maybe<Scalars['String']['output']>;
};

/**
 * A product in a slot of a machine. The same drink in two machines is two of these, with different ids.
 *
 * Other subgraphs can refer to it by `machineNo` and `id`. `PRODUCT_NOT_FOUND`: the machine has no such product. A field
 * without lines of its own, other than `machineNo`, `id` and `machine`, has these:
 *
 * Scope: `machine:read`
 *
 * Upstream calls: those of `Machine.products`
 */
export type MachineProduct = {
  __typename?: 'MachineProduct';
  /** How many the slot can hold. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** The title of the category that the merchant put it into. */
  category?: Maybe<Scalars['String']['output']>;
  /** What the merchant says of it. */
  description?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the product in its slot. Example: `"1323441"`. */
  id: Scalars['ID']['output'];
  /** The address of a picture of it. */
  imageUrl?: Maybe<Scalars['String']['output']>;
  /** The machine that it is in. */
  machine?: Maybe<Machine>;
  /** The number of the machine that it is in. Example: `"16327129"`. */
  machineNo: Scalars['ID']['output'];
  /** Its name; empty when the vendor has none, null when it can't be read. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it cost before. */
  originalPrice?: Maybe<MachinePrice>;
  /**
   * The codes for this product that can be used: neither used nor expired.
   *
   * Scope: `pickup_code:read`
   *
   * Upstream calls: 1
   */
  pickupCodes?: Maybe<Array<PickupCode>>;
  /** What it costs now. */
  price?: Maybe<MachinePrice>;
  /** The slot that it is in. Example: `"A1"`. */
  slot?: Maybe<Scalars['String']['output']>;
  /** How many are in the machine. */
  stock?: Maybe<Scalars['Int']['output']>;
};

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

/**
 * Cancels pickup codes. Mutations of one operation run one after the other, and one that fails leaves the others alone.
 *
 * A failed mutation is null and has an entry in `errors`, whose `extensions.outcome` says what is true:
 *
 * - `NOT_SENT`: nothing was sent to the vendor; nothing changed;
 * - `REJECTED`: the vendor refused; nothing changed;
 * - `UNKNOWN`: it may have been done. A single cancel with `retryable: true` can be sent again; a cancel of all codes never
 *   without looking at the machine's codes first.
 *
 * `extensions.code` can be any of those of `Query`, and `AUDIT_UNAVAILABLE`: the cancel could not be recorded, so nothing was
 * sent. `extensions.retryable` is true when the same mutation may succeed later and sending it again does no harm.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Cancels **all** pickup codes of one machine, of every product, for every shopper who holds one. This can't be undone, and
   * the vendor does not say how many there were.
   *
   * Errors: `RATE_LIMITED`: too often at this machine, try again after `extensions.retryAfter` seconds;
   * `PICKUP_CODES_DISABLED`: enable pickup codes in the vendor's console first.
   *
   * Scope: `pickup_code:cancel_all`
   *
   * Upstream calls: 1; after a lost answer also those of `Machine.pickupCodes`
   */
  cancelAllPickupCodes?: Maybe<CancelAllPickupCodesPayload>;
  /**
   * Cancels one pickup code: no machine accepts it any more. This can't be undone.
   *
   * Errors: `PICKUP_CODE_NOT_FOUND`: this machine has no usable code with this record id, because it was canceled before or
   * belongs to another machine; `PICKUP_CODE_USED`, `PICKUP_CODE_EXPIRED`: there is nothing left to cancel;
   * `PICKUP_CODES_DISABLED`: enable pickup codes in the vendor's console first.
   *
   * Scope: `pickup_code:cancel`
   *
   * Upstream calls: 1, and by default at most 2 retries, where they do no harm
   */
  cancelPickupCode?: Maybe<CancelPickupCodePayload>;
  /**
   * Cancels several pickup codes of one machine, each as `cancelPickupCode` would. The answer has one item for each id, in the
   * order of `ids`. An item that fails is null and has an error of its own at the path `["cancelPickupCodes", index]`. An id
   * that is in the list twice is sent once.
   *
   * Errors: of an item those of `cancelPickupCode`; of the whole `BAD_USER_INPUT`, `UNAUTHENTICATED`, `FORBIDDEN`.
   *
   * Scope: `pickup_code:cancel`
   *
   * Upstream calls: 1 for each id, and by default at most 2 retries of each
   */
  cancelPickupCodes?: Maybe<Array<Maybe<CancelPickupCodePayload>>>;
};


/**
 * Cancels pickup codes. Mutations of one operation run one after the other, and one that fails leaves the others alone.
 *
 * A failed mutation is null and has an entry in `errors`, whose `extensions.outcome` says what is true:
 *
 * - `NOT_SENT`: nothing was sent to the vendor; nothing changed;
 * - `REJECTED`: the vendor refused; nothing changed;
 * - `UNKNOWN`: it may have been done. A single cancel with `retryable: true` can be sent again; a cancel of all codes never
 *   without looking at the machine's codes first.
 *
 * `extensions.code` can be any of those of `Query`, and `AUDIT_UNAVAILABLE`: the cancel could not be recorded, so nothing was
 * sent. `extensions.retryable` is true when the same mutation may succeed later and sending it again does no harm.
 */
export type MutationCancelAllPickupCodesArgs = {
  machineNo: Scalars['ID']['input'];
};


/**
 * Cancels pickup codes. Mutations of one operation run one after the other, and one that fails leaves the others alone.
 *
 * A failed mutation is null and has an entry in `errors`, whose `extensions.outcome` says what is true:
 *
 * - `NOT_SENT`: nothing was sent to the vendor; nothing changed;
 * - `REJECTED`: the vendor refused; nothing changed;
 * - `UNKNOWN`: it may have been done. A single cancel with `retryable: true` can be sent again; a cancel of all codes never
 *   without looking at the machine's codes first.
 *
 * `extensions.code` can be any of those of `Query`, and `AUDIT_UNAVAILABLE`: the cancel could not be recorded, so nothing was
 * sent. `extensions.retryable` is true when the same mutation may succeed later and sending it again does no harm.
 */
export type MutationCancelPickupCodeArgs = {
  id: Scalars['ID']['input'];
  machineNo: Scalars['ID']['input'];
};


/**
 * Cancels pickup codes. Mutations of one operation run one after the other, and one that fails leaves the others alone.
 *
 * A failed mutation is null and has an entry in `errors`, whose `extensions.outcome` says what is true:
 *
 * - `NOT_SENT`: nothing was sent to the vendor; nothing changed;
 * - `REJECTED`: the vendor refused; nothing changed;
 * - `UNKNOWN`: it may have been done. A single cancel with `retryable: true` can be sent again; a cancel of all codes never
 *   without looking at the machine's codes first.
 *
 * `extensions.code` can be any of those of `Query`, and `AUDIT_UNAVAILABLE`: the cancel could not be recorded, so nothing was
 * sent. `extensions.retryable` is true when the same mutation may succeed later and sending it again does no harm.
 */
export type MutationCancelPickupCodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  machineNo: Scalars['ID']['input'];
};

/**
 * A pickup code (取货码): anyone who types its digits at the machine gets the product for free.
 *
 * Other subgraphs can refer to it by `machineNo` and `id`. All other fields of a code that can no longer be used are null,
 * without an error. A field without lines of its own, other than `machineNo`, `id` and `machine`, has these:
 *
 * Scope: `pickup_code:read`
 *
 * Upstream calls: those of `MachineProduct.pickupCodes`
 */
export type PickupCode = {
  __typename?: 'PickupCode';
  /**
   * The digits. **A secret**: anyone who knows them can take the goods.
   *
   * Scope: `pickup_code:read` and `pickup_code:reveal`
   *
   * Upstream calls: those of the code
   */
  code?: Maybe<Scalars['String']['output']>;
  /** When it was created. Example: `"2024-04-27T02:31:01.000Z"`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it expires; null when it never does. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of its record (取货码id), which is no secret; `cancelPickupCode` takes it. Example: `"1122223"`. */
  id: Scalars['ID']['output'];
  /** The machine that it is for. */
  machine?: Maybe<Machine>;
  /** The number of the machine that it is for. Example: `"16327129"`. */
  machineNo: Scalars['ID']['output'];
  /** The product that it is for; null when the code can no longer be used. */
  product?: Maybe<MachineProduct>;
  /** How many of the product it is good for. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** Whether it can be used. */
  status?: Maybe<PickupCodeStatus>;
};

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

/**
 * Reads vending machines and the pickup codes that can be used at them.
 *
 * A *pickup code* (取货码) is 6 to 10 digits that a shopper types at a machine to get a product for free. Anyone who knows
 * the digits can take the goods, so a code is identified by the id of its *record* (取货码id), which is no secret.
 *
 * A failed field is null and has an entry in `errors`, whose `extensions.code` says what happened. Every field can fail with:
 *
 * - `UNAUTHENTICATED`: no valid bearer token; `FORBIDDEN`: the token lacks a scope of the line `Scope:`;
 * - `MACHINE_NOT_FOUND`: the machine does not exist, or is not in the token's claim `machines`;
 * - `BAD_USER_INPUT`: an argument is invalid, as `message` says; `REQUEST_TOO_LARGE`: the operation exceeds a limit;
 * - `VENDOR_…`, `MACHINE_OFFLINE`, `MACHINE_OUT_OF_SERVICE` or `MERCHANT_UNAVAILABLE`: the vendor could not be asked or
 *   refused. `extensions.retryable` says whether to try again.
 *
 * The line `Upstream calls:` is the number of requests to the vendor. Equal reads of one operation share a call.
 */
export type Query = {
  __typename?: 'Query';
  /**
   * The machine with this number. Without fields of its own, an unknown number is returned as it was given.
   *
   * Errors: `MACHINE_NOT_FOUND`: the merchant has no such machine, or the caller may not see it.
   *
   * Scope: `machine:read`
   *
   * Upstream calls: none of its own
   */
  machine?: Maybe<Machine>;
  /**
   * All machines of the merchant that the caller may see.
   *
   * Scope: `machine:read`
   *
   * Upstream calls: 1
   */
  machines?: Maybe<Array<Machine>>;
};


/**
 * Reads vending machines and the pickup codes that can be used at them.
 *
 * A *pickup code* (取货码) is 6 to 10 digits that a shopper types at a machine to get a product for free. Anyone who knows
 * the digits can take the goods, so a code is identified by the id of its *record* (取货码id), which is no secret.
 *
 * A failed field is null and has an entry in `errors`, whose `extensions.code` says what happened. Every field can fail with:
 *
 * - `UNAUTHENTICATED`: no valid bearer token; `FORBIDDEN`: the token lacks a scope of the line `Scope:`;
 * - `MACHINE_NOT_FOUND`: the machine does not exist, or is not in the token's claim `machines`;
 * - `BAD_USER_INPUT`: an argument is invalid, as `message` says; `REQUEST_TOO_LARGE`: the operation exceeds a limit;
 * - `VENDOR_…`, `MACHINE_OFFLINE`, `MACHINE_OUT_OF_SERVICE` or `MERCHANT_UNAVAILABLE`: the vendor could not be asked or
 *   refused. `extensions.retryable` says whether to try again.
 *
 * The line `Upstream calls:` is the number of requests to the vendor. Equal reads of one operation share a call.
 */
export type QueryMachineArgs = {
  machineNo: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Machine: Machine;
  MachineProduct: MachineProduct;
  PickupCode: PickupCode;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Machine:
    ( { __typename: 'Machine' }
    & GraphQLRecursivePick<FederationTypes['Machine'], {"machineNo":true}> );
  MachineProduct:
    ( { __typename: 'MachineProduct' }
    & GraphQLRecursivePick<FederationTypes['MachineProduct'], {"machineNo":true,"id":true}> );
  PickupCode:
    ( { __typename: 'PickupCode' }
    & GraphQLRecursivePick<FederationTypes['PickupCode'], {"machineNo":true,"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelAllPickupCodesPayload: ResolverTypeWrapper<Omit<CancelAllPickupCodesPayload, 'machine'> & { machine: ResolversTypes['Machine'] }>;
  CancelConfirmation: CancelConfirmation;
  CancelPickupCodePayload: ResolverTypeWrapper<Omit<CancelPickupCodePayload, 'machine'> & { machine: ResolversTypes['Machine'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Machine: ResolverTypeWrapper<MachineModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MachineLocation: ResolverTypeWrapper<Location>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MachinePrice: ResolverTypeWrapper<Price>;
  MachineProduct: ResolverTypeWrapper<MachineProductModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  MachineType: MachineType;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PickupCode: ResolverTypeWrapper<PickupCodeModel>;
  PickupCodeStatus: PickupCodeStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelAllPickupCodesPayload: Omit<CancelAllPickupCodesPayload, 'machine'> & { machine: ResolversParentTypes['Machine'] };
  CancelPickupCodePayload: Omit<CancelPickupCodePayload, 'machine'> & { machine: ResolversParentTypes['Machine'] };
  ID: Scalars['ID']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Machine: MachineModel;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  MachineLocation: Location;
  Float: Scalars['Float']['output'];
  MachinePrice: Price;
  MachineProduct: MachineProductModel;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  PickupCode: PickupCodeModel;
  Query: Record<PropertyKey, never>;
};

export type CancelAllPickupCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAllPickupCodesPayload'] = ResolversParentTypes['CancelAllPickupCodesPayload']> = {
  confirmation?: Resolver<ResolversTypes['CancelConfirmation'], ParentType, ContextType>;
  machine?: Resolver<ResolversTypes['Machine'], ParentType, ContextType>;
};

export type CancelPickupCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPickupCodePayload'] = ResolversParentTypes['CancelPickupCodePayload']> = {
  confirmation?: Resolver<ResolversTypes['CancelConfirmation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  machine?: Resolver<ResolversTypes['Machine'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type MachineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Machine'] = ResolversParentTypes['Machine'], FederationReferenceType extends FederationReferenceTypes['Machine'] = FederationReferenceTypes['Machine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Machine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cabinetNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findPickupCode?: Resolver<Maybe<ResolversTypes['PickupCode']>, ParentType, ContextType, RequireFields<MachineFindPickupCodeArgs, 'code'>>;
  location?: Resolver<Maybe<ResolversTypes['MachineLocation']>, ParentType, ContextType>;
  machineNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  operating?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pickupCode?: Resolver<Maybe<ResolversTypes['PickupCode']>, ParentType, ContextType, RequireFields<MachinePickupCodeArgs, 'id'>>;
  pickupCodes?: Resolver<Maybe<Array<ResolversTypes['PickupCode']>>, ParentType, ContextType, Partial<MachinePickupCodesArgs>>;
  products?: Resolver<Maybe<Array<ResolversTypes['MachineProduct']>>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MachineType']>, ParentType, ContextType>;
};

export type MachineLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MachineLocation'] = ResolversParentTypes['MachineLocation']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MachinePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MachinePrice'] = ResolversParentTypes['MachinePrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MachineProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MachineProduct'] = ResolversParentTypes['MachineProduct'], FederationReferenceType extends FederationReferenceTypes['MachineProduct'] = FederationReferenceTypes['MachineProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MachineProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  machine?: Resolver<Maybe<ResolversTypes['Machine']>, ParentType, ContextType>;
  machineNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalPrice?: Resolver<Maybe<ResolversTypes['MachinePrice']>, ParentType, ContextType>;
  pickupCodes?: Resolver<Maybe<Array<ResolversTypes['PickupCode']>>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['MachinePrice']>, ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelAllPickupCodes?: Resolver<Maybe<ResolversTypes['CancelAllPickupCodesPayload']>, ParentType, ContextType, RequireFields<MutationCancelAllPickupCodesArgs, 'machineNo'>>;
  cancelPickupCode?: Resolver<Maybe<ResolversTypes['CancelPickupCodePayload']>, ParentType, ContextType, RequireFields<MutationCancelPickupCodeArgs, 'id' | 'machineNo'>>;
  cancelPickupCodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['CancelPickupCodePayload']>>>, ParentType, ContextType, RequireFields<MutationCancelPickupCodesArgs, 'ids' | 'machineNo'>>;
};

export type PickupCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickupCode'] = ResolversParentTypes['PickupCode'], FederationReferenceType extends FederationReferenceTypes['PickupCode'] = FederationReferenceTypes['PickupCode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PickupCode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  machine?: Resolver<Maybe<ResolversTypes['Machine']>, ParentType, ContextType>;
  machineNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['MachineProduct']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PickupCodeStatus']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  machine?: Resolver<Maybe<ResolversTypes['Machine']>, ParentType, ContextType, RequireFields<QueryMachineArgs, 'machineNo'>>;
  machines?: Resolver<Maybe<Array<ResolversTypes['Machine']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CancelAllPickupCodesPayload?: CancelAllPickupCodesPayloadResolvers<ContextType>;
  CancelPickupCodePayload?: CancelPickupCodePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Machine?: MachineResolvers<ContextType>;
  MachineLocation?: MachineLocationResolvers<ContextType>;
  MachinePrice?: MachinePriceResolvers<ContextType>;
  MachineProduct?: MachineProductResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PickupCode?: PickupCodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

