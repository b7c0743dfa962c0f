import { checkRedis } from '../../src/doctor/redis.ts';
import { startRedis } from './server.ts';

describe('the doctor', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeEach(async () => {
    redis = await startRedis('a password');
  });
  afterEach(() => redis.end());

  it('finds that Redis accepts writes, and leaves nothing in it', async () => {
    expect(await checkRedis(redis.url())).toMatchObject({ status: 'ok' });
    expect(await redis.dump()).toEqual([]);
  });

  it('finds a replica, which answers PING and refuses writes', async () => {
    await redis.command('REPLICAOF', '127.0.0.1', '1');
    expect(await checkRedis(redis.url())).toMatchObject({
      status: 'fail',
      message: expect.stringContaining('READONLY'),
    });
  });

  it('finds a wrong password, and does not show it', async () => {
    const finding = await checkRedis(redis.url('wrong'));
    expect(finding).toMatchObject({ status: 'fail', message: expect.stringContaining('WRONGPASS') });
    expect(JSON.stringify(finding)).not.toContain(':wrong');
  });
});
