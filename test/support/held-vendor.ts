import { post, startSubgraph } from './subgraph.ts';
import { ok, startVendor, type Behavior } from './vendor.ts';

export const CANCEL = `mutation ($machineNo: ID!, $id: ID!) { cancelPickupCode(machineNo: $machineNo, id: $id) { confirmation } }`;

const closing: (() => Promise<void>)[] = [];

/** Closes all that `start` has started. */
export async function closeAll() {
  for (const close of closing.splice(0)) await close();
}

/** Starts a subgraph in front of a vendor of these behaviors. */
export async function start(behaviors: Behavior[], options: Parameters<typeof startSubgraph>[0] = {}) {
  const vendor = await startVendor(...behaviors);
  const subgraph = await startSubgraph({ vendorUrl: vendor.url, ...options });
  closing.push(
    () => vendor.close(),
    () => subgraph.close(),
  );
  const cancel = (machineNo: string, id: string) =>
    post(subgraph.url, CANCEL, { variables: { machineNo, id } });
  const readyz = async () => {
    const response = await fetch(`${subgraph.origin}/readyz`);
    return [response.status, (await response.json()) as unknown];
  };
  const circuit = async () => {
    const metrics = await (await fetch(`${subgraph.origin}/metrics`)).text();
    return /^vending_vendor_circuit_state\{state="([a-z-]+)"\} 1$/m.exec(metrics)?.[1];
  };
  return { vendor, subgraph, cancel, readyz, circuit };
}

/** A vendor's behavior that keeps answers back until it is told to give them. */
export function gated() {
  const kept: (() => void)[] = [];
  let open = false;
  const behavior: Behavior = (response, request) => {
    const answer = () => {
      ok(response, request);
    };
    if (open) answer();
    else kept.push(answer);
  };
  const release = () => {
    open = true;
    for (const answer of kept) answer();
  };
  return { behavior, release };
}

/** Lets the service notice what happened before: it has answered others since, on the same thread. */
export async function roundTrips(origin: string) {
  for (let i = 0; i < 5; i++) await fetch(`${origin}/livez`);
}

/** Waits until a line was logged. */
export async function logged(lines: readonly string[], text: string) {
  while (!lines.some((line) => line.includes(text))) await new Promise(setImmediate);
}
