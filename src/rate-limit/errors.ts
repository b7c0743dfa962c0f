/** A caller exceeded a limit. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  /** In seconds. */
  readonly retryAfter: number;
  readonly machineNo: string;

  /** @param what - such as `cancels of all codes of this machine` */
  constructor(what: string, msBeforeNext: number, machineNo: string) {
    const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
    super(`Too many ${what}: try again in ${retryAfter} s.`);
    this.retryAfter = retryAfter;
    this.machineNo = machineNo;
  }
}
