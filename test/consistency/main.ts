import { parseArgs } from 'node:util';
import { print } from './report.ts';
import { run } from './run.ts';

// npm run test:consistency -- [--operations 20000 | --hours 1] [--concurrency 32] [--seed <text>]
//
// With the same seed a run has the same operations in the same order, the same faults for the same requests and
// the same disturbances before the same operations. Which of them meet at which moment is real I/O, and differs.

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '20000' },
    hours: { type: 'string' },
    concurrency: { type: 'string', default: '32' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
  },
});
const whole = (name: 'operations' | 'concurrency') => {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`--${name} must be a whole number from 1 on`);
  return number;
};

const { seed } = values;
const hours = values.hours === undefined ? undefined : Number(values.hours);
if (hours !== undefined && !(hours > 0 && hours <= 168))
  throw new Error('--hours must be a number up to 168');
const options = { operations: whole('operations'), concurrency: whole('concurrency'), seed, hours };
const length = hours === undefined ? `${options.operations} operations` : `${hours} hours of soak`;
print(`${length}, at most ${options.concurrency} at once, --seed ${seed}`);
process.exitCode = (await run(options)) ? 0 : 1;
