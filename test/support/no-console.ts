import { format } from 'node:util';

// A test that prints is a test whose output nobody reads: what matters has to be an assertion.
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
const originals = methods.map((method) => console[method]);
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of methods) {
    console[method] = (...args: unknown[]) => {
      printed.push(`console.${method}: ${format(...args)}`);
    };
  }
});

afterEach(() => {
  methods.forEach((method, i) => {
    const original = originals[i];
    if (original) console[method] = original;
  });
  if (printed.length > 0) throw new Error(`unexpected console output:\n${printed.join('\n')}`);
});
