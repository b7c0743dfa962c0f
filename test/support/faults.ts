import { Durations } from '../../src/telemetry/durations.ts';

/**
 * Makes the accounting of a request fail, which nobody foresees: its operation has been executed by then.
 *
 * @returns restores it
 */
export function breakAccounting(): () => void {
  const observe = Reflect.get(Durations.prototype, 'observe') as (...given: unknown[]) => void;
  const spy = jest.spyOn(Durations.prototype, 'observe').mockImplementation(function (
    this: Durations,
    ...given
  ) {
    if (this.name === 'vending_graphql_request_duration_seconds') throw new Error('a fault of ours');
    Reflect.apply(observe, this, given);
  });
  return () => {
    spy.mockRestore();
  };
}
