import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { LOAD_CORE } from './cores.ts';
import { send } from './http.ts';

/** What the bench can set of the stub. */
export type StubSetting = 'delay' | 'machines' | 'products' | 'codes';

/** The stub of the vendor (vendor-stub/stub.c). */
export interface VendorStub {
  readonly url: string;
  /** Sets the delay of every response in ms, or how many items a list has. */
  set(setting: StubSetting, value: number): Promise<void>;
  /** How many cancels it has received. */
  cancels(): Promise<number>;
  stop(): void;
}

/** Starts the compiled stub. */
export async function startVendorStub(file: string): Promise<VendorStub> {
  const child = spawn('taskset', ['-c', LOAD_CORE, file, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const port = Number(line);
  const control = async (path: string) => {
    const answer = await send(port, path);
    if (!answer) throw new Error('the stub of the vendor does not answer');
    return (JSON.parse(answer.body) as { data: unknown }).data;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    async set(setting, value) {
      await control(`/${setting}/${value}`);
    },
    cancels: async () => Number(await control('/cancels')),
    stop: () => child.kill('SIGKILL'),
  };
}
