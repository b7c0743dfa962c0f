import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');

describe('npm run test:routers', () => {
  it('fails and says how to call it when no router is named', async () => {
    const { PATH, HOME } = process.env;
    const run = promisify(execFile)('npm', ['run', 'test:routers'], { cwd: root, env: { PATH, HOME } });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Usage: APOLLO_ROUTER=/path/to/router npm run test:routers.'),
    });
  }, 120_000);
});
