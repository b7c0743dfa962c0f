import { existsSync } from 'node:fs';

// Starts src/audit-cli/main.ts, or what was built of it. Its exit code 1 means that a cancel has no known result, so a
// program that can't be loaded must end with another one.

const source = new URL('../src/audit-cli/main.ts', import.meta.url);
try {
  if (existsSync(source)) {
    const { register } = await import('tsx/esm/api');
    register();
    await import(source.href);
  } else {
    await import(new URL('../dist/audit.js', import.meta.url).href);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
