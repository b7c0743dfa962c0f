import { Writable } from 'node:stream';
import { createLogger } from '../../../src/telemetry/logger.ts';

function capture(secrets: readonly string[]) {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { log: createLogger({ level: 'info', secrets }, destination), lines };
}

describe('the logger', () => {
  it('lets no secret out, wherever it stands', () => {
    const { log, lines } = capture(['s3cret-of-the-vendor']);
    log.error(
      { err: new Error('refused: s3cret-of-the-vendor'), deep: { er: 's3cret-of-the-vendor' } },
      's3cret-of-the-vendor',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('s3cret');
    expect(lines[0]).toContain('refused: [redacted]');
  });

  it('keeps a line JSON, and what only contains a short secret', () => {
    const { log, lines } = capture(['8000', 'a"b\\c']);
    log.info(
      { vendorCode: 80002, durationMs: 8000, id: '180001', merchant: '8000', quoted: 'a"b\\c' },
      'for 8000',
    );
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      vendorCode: 80002,
      durationMs: 8000,
      id: '180001',
      merchant: '[redacted]',
      quoted: '[redacted]',
      msg: 'for [redacted]',
    });
  });

  it('hides the whole of a secret that begins with another one', () => {
    const { log, lines } = capture(['old', 'old-secret']);
    log.info('for old-secret');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'for [redacted]' });
  });

  it('hides the same in the lines of a child, which the log of a request is', () => {
    const { log, lines } = capture(['s3cret']);
    log.child({ traceId: 'a' }).info({ req: { headers: { cookie: 'x' } }, reason: 's3cret' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      traceId: 'a',
      req: { headers: '[Redacted]' },
      reason: '[redacted]',
    });
  });

  it('leaves out headers, documents and variables, should somebody log a request', () => {
    const { log, lines } = capture([]);
    log.info({
      req: { method: 'POST', headers: { authorization: 'Bearer x' }, variables: { code: '123456' } },
      query: '{ a }',
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      req: { method: 'POST', headers: '[Redacted]', variables: '[Redacted]' },
      query: '[Redacted]',
    });
  });

  it.each(['req', 'res', 'err'])('leaves out the headers of %s', (object) => {
    const { log, lines } = capture([]);
    log.info({ [object]: { statusCode: 200, headers: { 'set-cookie': 'x' } } });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      [object]: { statusCode: 200, headers: '[Redacted]' },
    });
  });

  it("leaves out the bytes of what Node couldn't read as a request", () => {
    const { log, lines } = capture([]);
    const rawPacket = Buffer.from('router-authorization: s3cret');
    log.error({ err: Object.assign(new Error('Parse Error'), { rawPacket }) }, 'client error');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      err: { message: 'Parse Error', rawPacket: '[Redacted]' },
    });
  });
});
