import type { Contenders } from '../contenders.ts';
import type { Files } from '../prepare.ts';
import type { Runtime } from '../runtime.ts';
import type { VendorStub } from '../vendor-stub.ts';

/** What the measurements of scale share. */
export interface ScaleOptions {
  readonly contenders: Contenders;
  readonly files: Files;
  readonly runtime: Runtime;
  readonly stub: VendorStub;
  readonly rounds: number;
  readonly seconds: number;
}

/** How long a process is warmed up, in seconds. */
export const WARM_UP_SECONDS = 8;
