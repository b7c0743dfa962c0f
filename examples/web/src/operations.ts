import { graphql } from './gql/index.ts';

export const MACHINES = graphql(`
  query Machines {
    machines {
      machineNo
      name
      online
      operating
    }
  }
`);

export const LOOK = graphql(`
  query Look($machineNo: ID!) {
    machine(machineNo: $machineNo) {
      machineNo
      name
      address
      online
      pickupCodes {
        ...Code
      }
    }
  }

  fragment Code on PickupCode {
    machineNo
    id
    quantity
    createdAt
    expiresAt
    product {
      machineNo
      id
      name
      slot
    }
  }
`);

// The digits are a secret: they are a variable, and the answer is kept in no cache.
export const FIND = graphql(`
  query FindByDigits($machineNo: ID!, $code: String!) {
    machine(machineNo: $machineNo) {
      machineNo
      findPickupCode(code: $code) {
        ...Code
      }
    }
  }
`);

export const CANCEL = graphql(`
  mutation Cancel($machineNo: ID!, $id: ID!) {
    cancelPickupCode(machineNo: $machineNo, id: $id) {
      id
      confirmation
    }
  }
`);

// One item for each id, in the order of the ids.
export const CANCEL_SEVERAL = graphql(`
  mutation CancelSeveral($machineNo: ID!, $ids: [ID!]!) {
    cancelPickupCodes(machineNo: $machineNo, ids: $ids) {
      id
      confirmation
    }
  }
`);

// The machine comes back with the codes that are left, if any were created meanwhile.
export const CANCEL_ALL = graphql(`
  mutation CancelAll($machineNo: ID!) {
    cancelAllPickupCodes(machineNo: $machineNo) {
      confirmation
      machine {
        machineNo
        pickupCodes {
          ...Code
        }
      }
    }
  }
`);
