import { cancelCodes, createCodes, listCodes } from './codes.ts';
import { listMachines, listProducts, showMachine } from './reads.ts';
import type { Machine, VendorRequest } from './state.ts';
import { failure, ok, type Answer } from './wire.ts';

interface Endpoint {
  readonly method: 'POST' | 'PUT';
  /** Relative to `/api/openapi/v1/`. */
  readonly path: string;
  /** Whether the body is a signed payload; otherwise it is empty. */
  readonly signed: boolean;
  readonly act: (request: VendorRequest) => Answer;
}

/** The endpoints of the vendor's API that the sandbox implements. */
export const endpoints: readonly Endpoint[] = [
  { method: 'PUT', path: 'pickup_codes', signed: true, act: onMachine(cancelCodes) },
  { method: 'POST', path: 'pickup_codes', signed: true, act: onMachine(createCodes) },
  { method: 'POST', path: 'products/:product_id/pickup_code', signed: true, act: onMachine(listCodes) },
  { method: 'POST', path: 'products', signed: true, act: onMachine(listProducts) },
  { method: 'POST', path: 'rent/machines', signed: false, act: listMachines },
  { method: 'POST', path: 'rent/machines/:machine_no', signed: false, act: onMachine(showMachine) },
  { method: 'POST', path: 'ping', signed: false, act: () => ok('pong') },
];

function onMachine(act: (machine: Machine, request: VendorRequest) => Answer): Endpoint['act'] {
  return (request) => {
    if (!/^\d+$/.test(request.machineNo)) return failure(4003);
    const machine = request.state.machines.get(request.machineNo);
    return machine ? act(machine, request) : failure(30003);
  };
}
