import { graphql } from './gql/index.ts';

export const LOOK = graphql(`
  query Look($machineNo: ID!) {
    machine(machineNo: $machineNo) {
      machineNo
      name
      address
      online
      operating
      pickupCodes {
        ...Code
      }
    }
  }

  fragment Code on PickupCode {
    id
    quantity
    createdAt
    expiresAt
    product {
      id
      name
      slot
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

// The machine comes back with the codes that are left, if any were created meanwhile.
export const CANCEL_ALL = graphql(`
  mutation CancelAll($machineNo: ID!) {
    cancelAllPickupCodes(machineNo: $machineNo) {
      machine {
        machineNo
        pickupCodes {
          ...Code
        }
      }
    }
  }
`);
