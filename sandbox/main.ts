import { createSandbox } from './app.ts';
import { createFaults } from './faults.ts';

const { SANDBOX_FAULTS: rate, SANDBOX_SEED: seed = '1' } = process.env;
const sandbox = createSandbox({
  log: (line) => {
    console.log(line);
  },
  ...(rate && { faults: createFaults({ seed, rate: Number(rate), lateMs: 2000 }) }),
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void sandbox.close());
}

const url = await sandbox.listen({
  host: process.env['SANDBOX_HOST'] ?? '127.0.0.1',
  port: Number(process.env['SANDBOX_PORT'] ?? 4010),
});
console.log(`The vendor's sandbox is at ${url}`);
