import type { AttemptResult } from '../../../src/vendor-client/attempt-result.ts';
import { classify } from '../../../src/vendor-client/classify.ts';

const answered = (status: number, body: string | Buffer) =>
  classify({ stage: 'answered', status, body: Buffer.from(body as string) });

const ok = (data: unknown): AttemptResult => ({ type: 'ok', data });

describe('an answer of the vendor', () => {
  it.each([
    ['{"code":0,"message":"ok","data":{}}', {}],
    ['{"code":0,"message":"ok","data":[]}', []],
    ['{"code":0,"message":"ok","data":null}', null],
    ['{"code":0,"message":"ok"}', undefined],
    ['{"message":"ok"}', undefined],
    ['\uFEFF{"message":"ok"}', undefined],
    ['{"data":"pong","message":"ok"}', 'pong'],
  ])('is a success: %s', (body, data) => {
    expect(answered(200, body)).toEqual(ok(data));
  });

  it.each([
    [200, '{"code":80002,"message":"查不到对应记录","data":{}}', 'PICKUP_CODE_NOT_FOUND', 80002, 'REJECTED'],
    [200, '{"code":80002}', 'PICKUP_CODE_NOT_FOUND', 80002, 'REJECTED'],
    [200, '{"code":80002,"message":null}', 'PICKUP_CODE_NOT_FOUND', 80002, 'REJECTED'],
    [
      401,
      '{"code":10008,"message":"appid or appsecret is empty"}',
      'VENDOR_CREDENTIALS_REJECTED',
      10008,
      'REJECTED',
    ],
    [500, '{"code":6033,"message":"used"}', 'PICKUP_CODE_USED', 6033, 'REJECTED'],
    [200, '{"code":60003,"message":"商品库存不足"}', 'VENDOR_ERROR', 60003, 'REJECTED'],
    [200, '{"code":6015,"message":"sorry, this qrcode is expired"}', 'VENDOR_ERROR', 6015, 'REJECTED'],
    // Nobody knows what these mean, so nobody knows what was done.
    [200, '{"code":-1,"message":"system error"}', 'VENDOR_ERROR', -1, 'UNKNOWN'],
    [200, '{"code":500,"message":"internal server error"}', 'VENDOR_ERROR', 500, 'UNKNOWN'],
    [200, '{"code":6015,"message":"操作超时"}', 'VENDOR_TIMEOUT', 6015, 'UNKNOWN'],
    [200, '{"code":6015}', 'VENDOR_TIMEOUT', 6015, 'UNKNOWN'],
    [504, '{"code":400,"message":"Bad Request"}', 'VENDOR_REQUEST_REJECTED', 400, 'UNKNOWN'],
    [400, '{"code":400,"message":"Bad Request"}', 'VENDOR_REQUEST_REJECTED', 400, 'REJECTED'],
    [503, '{"code":1000}', 'VENDOR_CREDENTIALS_REJECTED', 1000, 'UNKNOWN'],
    // The vendor gave up, or fell over: nobody can say how far it had come.
    [200, '{"code":6015,"message":"sorry, action run timeout"}', 'VENDOR_TIMEOUT', 6015, 'UNKNOWN'],
    [500, '{"code":500,"message":"panic"}', 'VENDOR_ERROR', 500, 'UNKNOWN'],
    // Code 0 says yes and the message says no.
    [200, '{"code":0,"message":"订单未支付"}', 'VENDOR_ERROR', 0, 'UNKNOWN'],
    [200, '{"code":0,"message":"OK"}', 'VENDOR_ERROR', 0, 'UNKNOWN'],
    [200, '{"code":0}', 'VENDOR_ERROR', 0, 'UNKNOWN'],
  ])('with HTTP status %i is a refusal: %s', (status, body, code, vendorCode, outcome) => {
    expect(answered(status, body)).toMatchObject({ type: 'refused', code, vendorCode, outcome });
  });

  it.each([
    [200, '', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [200, '{"code":0,"mess', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [200, 'null', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [200, '[]', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [200, '{}', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [200, '{"code":"0","message":"ok"}', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [200, '{"code":0.5,"message":"ok"}', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [200, '{"code":null,"message":"ok"}', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [200, '{"code":0,"message":["ok"]}', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [302, '', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [404, '{"code":0,"message":"ok"}', 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [429, '{"code":0,"message":"ok"}', 'VENDOR_UNAVAILABLE', 'UNKNOWN'],
    [429, 'slow down', 'VENDOR_UNAVAILABLE', 'REJECTED'],
    [500, '{"code":0,"message":"ok"}', 'VENDOR_UNAVAILABLE', 'UNKNOWN'],
    [502, '<html>', 'VENDOR_UNAVAILABLE', 'UNKNOWN'],
    [503, '{"message":"Service Unavailable"}', 'VENDOR_UNAVAILABLE', 'UNKNOWN'],
  ])('with HTTP status %i is no answer: %s', (status, body, code, outcome) => {
    expect(answered(status, body)).toMatchObject({ type: 'failed', code, outcome });
  });

  it('is read even where its bytes are no UTF-8', () => {
    const body = Buffer.concat([
      Buffer.from('{"code":80002,"message":"'),
      Buffer.from([0xb2, 0xe9]),
      Buffer.from('"}'),
    ]);
    expect(answered(200, body)).toMatchObject({ type: 'refused', vendorCode: 80002 });
  });

  it.each(['{},', '[],', '1,', '{"a":'])('with 16 MiB of %s is not parsed', (piece) => {
    const start = '{"code":0,"message":"ok","data":[';
    const count = Math.floor((2 ** 24 - start.length - 4) / piece.length);
    expect(answered(200, `${start}${piece.repeat(count)}1]}`)).toMatchObject({
      type: 'failed',
      code: 'VENDOR_BAD_RESPONSE',
      detail: expect.stringContaining('too many values') as unknown,
    });
  });

  it('that is unreadable is not quoted', () => {
    expect(JSON.stringify(answered(200, '{"data":[{"code":"123456"'))).not.toContain('123456');
  });
});

describe('an exchange without a whole answer', () => {
  const error = (code: string) => Object.assign(new Error('x'), { code });
  const parser = Object.assign(new Error('x'), { name: 'HTTPParserError' });
  const timeout = new DOMException('x', 'TimeoutError');

  it.each([
    [{ stage: 'unsent', cause: error('ECONNREFUSED') }, 'VENDOR_UNREACHABLE', 'NOT_SENT'],
    [{ stage: 'unsent', cause: timeout }, 'VENDOR_UNREACHABLE', 'NOT_SENT'],
    [{ stage: 'lost', cause: error('UND_ERR_SOCKET') }, 'VENDOR_UNAVAILABLE', 'UNKNOWN'],
    [{ stage: 'lost', cause: error('HPE_INVALID_CONSTANT') }, 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [{ stage: 'lost', cause: parser }, 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [{ stage: 'lost', cause: timeout }, 'VENDOR_TIMEOUT', 'UNKNOWN'],
    [{ stage: 'lost', cause: timeout, status: 200 }, 'VENDOR_TIMEOUT', 'UNKNOWN'],
    [{ stage: 'lost', cause: error('UND_ERR_SOCKET'), status: 200 }, 'VENDOR_BAD_RESPONSE', 'UNKNOWN'],
    [{ stage: 'lost', cause: error('UND_ERR_SOCKET'), status: 502 }, 'VENDOR_UNAVAILABLE', 'UNKNOWN'],
  ] as const)('%j is %s, %s', (exchange, code, outcome) => {
    expect(classify(exchange)).toMatchObject({ type: 'failed', code, outcome });
  });
});
