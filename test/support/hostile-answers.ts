import { gzipSync } from 'node:zlib';
import type { Socket } from 'node:net';
import { defaultCredentials } from '../../sandbox/app.ts';
import { response, type RawAnswer } from './raw-vendor.ts';

/** An answer to a cancel of one code, and what has to become of it. */
export type HostileAnswer = readonly [
  what: string,
  /** The confirmation, or the error's code and outcome. */
  expected: string,
  answer: RawAnswer,
];

const DONE = '{"code":0,"message":"ok"}';
const GONE = '{"code":80002,"message":"no"}';
const OK_HEAD = `HTTP/1.1 200 OK\r\ncontent-length: ${DONE.length}\r\n`;
const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';

const ACKNOWLEDGED = 'ACKNOWLEDGED';
const BAD = 'VENDOR_BAD_RESPONSE UNKNOWN';
const UNAVAILABLE = 'VENDOR_UNAVAILABLE UNKNOWN';
const LATE = 'VENDOR_TIMEOUT UNKNOWN';
const UNSURE = 'VENDOR_ERROR UNKNOWN';
const REFUSED = 'PICKUP_CODE_NOT_FOUND REJECTED';

const thenEnd = (bytes: string) => (socket: Socket) => {
  socket.end(bytes);
};

/** Writes a piece again and again, as long as the connection is there. */
const endlessly =
  (start: string, piece: string, everyMs: number) =>
  (socket: Socket): void => {
    socket.write(start);
    const timer = setInterval(() => socket.write(piece), everyMs);
    socket.on('close', () => {
      clearInterval(timer);
    });
  };

/** Writes an answer one byte at a time. */
const inBytes = (bytes: Buffer) => (socket: Socket) => {
  const write = (at: number) => {
    if (at < bytes.length) socket.write(bytes.subarray(at, at + 1), () => setImmediate(write, at + 1));
  };
  write(0);
};

const connections: HostileAnswer[] = [
  ['nothing, and the connection ends', UNAVAILABLE, thenEnd('')],
  ['a reset', UNAVAILABLE, (socket) => socket.resetAndDestroy()],
  ['nothing, for ever', LATE, ''],
  ['half a status line', UNAVAILABLE, thenEnd('HTTP/1.1 2')],
  ['half a header', UNAVAILABLE, thenEnd('HTTP/1.1 200 OK\r\ncontent-le')],
  ['headers, and no body', BAD, thenEnd(`${OK_HEAD}\r\n`)],
  ['half of a body', BAD, thenEnd(`${OK_HEAD}\r\n{"code":0,"mess`)],
  ['half of the page of a 502', UNAVAILABLE, thenEnd('HTTP/1.1 502 x\r\ncontent-length: 99\r\n\r\n<html>')],
  ['headers, then nothing for ever', LATE, `${OK_HEAD}\r\n`],
  ['half of a body, then nothing for ever', LATE, `${OK_HEAD}\r\n{"code":0,"mess`],
  ['a body of white space without an end', LATE, endlessly(CHUNKED, '1\r\n \r\n', 20)],
  ['headers without an end', LATE, endlessly('HTTP/1.1 200 OK\r\n', 'x: y\r\n', 20)],
  ['early hints without an end', LATE, endlessly('', 'HTTP/1.1 103 x\r\n\r\n', 20)],
  [
    'a success of the HTTP/1.0 kind, which the end ends',
    ACKNOWLEDGED,
    thenEnd(`HTTP/1.0 200 OK\r\n\r\n${DONE}`),
  ],
  ['half of a success of that kind', BAD, thenEnd('HTTP/1.0 200 OK\r\n\r\n{"code":0,"mess')],
  [
    'a success, and the connection is to be closed',
    ACKNOWLEDGED,
    response(DONE, 200, 'connection: close\r\n'),
  ],
  ['a success with a keep-alive of no time', ACKNOWLEDGED, response(DONE, 200, 'keep-alive: timeout=0\r\n')],
  ['a success one byte at a time', ACKNOWLEDGED, inBytes(response(DONE))],
  ['a refusal one byte at a time', REFUSED, inBytes(response(GONE))],
];

const protocols: HostileAnswer[] = [
  ['the greeting of SSH', BAD, 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['an alert of TLS', BAD, Buffer.from([21, 3, 1, 0, 2, 2, 40])],
  ['settings of HTTP/2', BAD, Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0])],
  ['an error of Redis', BAD, '-ERR unknown command\r\n'],
  ['a page of HTTP/0.9', BAD, '<html>ok</html>'],
  ['JSON without HTTP', BAD, DONE],
  ['a request', BAD, 'GET / HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['another version', BAD, `HTTP/9.9 200 OK\r\ncontent-length: ${DONE.length}\r\n\r\n${DONE}`],
  ['a status of four digits', BAD, `HTTP/1.1 2000 OK\r\ncontent-length: ${DONE.length}\r\n\r\n${DONE}`],
  ['a status that is no number', BAD, `HTTP/1.1 OK\r\ncontent-length: ${DONE.length}\r\n\r\n${DONE}`],
  ['a negative length', BAD, `HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n${DONE}`],
  ['two lengths', BAD, `${OK_HEAD}content-length: 5\r\n\r\n${DONE}`],
  ['a length and chunks', BAD, `${OK_HEAD}transfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a header name with a space', BAD, `${OK_HEAD}x y: z\r\n\r\n${DONE}`],
  ['a zero byte in a header', BAD, `${OK_HEAD}x: a\0b\r\n\r\n${DONE}`],
  ['a bare CR in a header', BAD, `${OK_HEAD}x: a\rb\r\n\r\n${DONE}`],
  ['a chunk whose size is no number', BAD, `${CHUNKED}zz\r\n${DONE}\r\n0\r\n\r\n`],
  ['a chunk of 2^72 bytes', BAD, `${CHUNKED}ffffffffffffffffff\r\n`],
  ['a chunk that is longer than its size', BAD, `${CHUNKED}5\r\n${DONE}\r\n0\r\n\r\n`],
  ['chunks without the last one', BAD, thenEnd(`${CHUNKED}19\r\n${DONE}\r\n`)],
  [
    'an upgrade to another protocol',
    UNAVAILABLE,
    'HTTP/1.1 101 x\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
  ],
  [
    'early hints, then a success',
    ACKNOWLEDGED,
    `HTTP/1.1 103 x\r\nlink: </a>\r\n\r\n${response(DONE).toString()}`,
  ],
  ['a success, and more than its length', ACKNOWLEDGED, `${response(DONE).toString()}}}}}`],
  ['a refusal, and more than its length', REFUSED, `${response(GONE).toString()}}}}}`],
  [
    'a success in chunks of one byte',
    ACKNOWLEDGED,
    `${CHUNKED}${Array.from(DONE, (byte) => `1\r\n${byte}\r\n`).join('')}0\r\n\r\n`,
  ],
  ['a success with trailers', ACKNOWLEDGED, `${CHUNKED}19\r\n${DONE}\r\n0\r\nx: y\r\n\r\n`],
  [
    'a reason phrase of 10 kB',
    ACKNOWLEDGED,
    `HTTP/1.1 200 ${'x'.repeat(10_000)}\r\ncontent-length: ${DONE.length}\r\n\r\n${DONE}`,
  ],
];

const statuses: HostileAnswer[] = [
  ['a redirect', BAD, response('', 302, 'location: /elsewhere\r\n')],
  ['a redirect that keeps the method', BAD, response(DONE, 307, 'location: /elsewhere\r\n')],
  ['204, which has no body', BAD, 'HTTP/1.1 204 x\r\n\r\n'],
  ['304, which has no body', BAD, 'HTTP/1.1 304 x\r\n\r\n'],
  ['a success with 401', BAD, response(DONE, 401, 'www-authenticate: Basic\r\n')],
  ['a success with 404', BAD, response(DONE, 404)],
  ['a success with 429', UNAVAILABLE, response(DONE, 429)],
  ['a success with 500', UNAVAILABLE, response(DONE, 500)],
  ['a refusal with 500', REFUSED, response(GONE, 500)],
  ['a generic refusal with 504', 'VENDOR_REQUEST_REJECTED UNKNOWN', response('{"code":400}', 504)],
  ['429 with a page', 'VENDOR_UNAVAILABLE REJECTED', response('<html>', 429)],
  [
    '429 for three centuries',
    'VENDOR_UNAVAILABLE REJECTED',
    response('', 429, 'retry-after: 9999999999\r\n'),
  ],
  ['502 with a page of 900 kB', UNAVAILABLE, response('<'.repeat(900_000), 502)],
  ['503 without a body', UNAVAILABLE, response('', 503)],
  ['599', UNAVAILABLE, response(DONE, 599)],
];

const bodies: HostileAnswer[] = [
  ...['', ' \r\n ', 'null', 'true', '0', '"ok"', '[]', '{}'].map((body): HostileAnswer => [
    `the body ${JSON.stringify(body)}`,
    BAD,
    response(body),
  ]),
  ['a success in a list', BAD, response(`[${DONE}]`)],
  ['a success in data', BAD, response(`{"data":${DONE}}`)],
  ['a success in __proto__', BAD, response(`{"__proto__":${DONE}}`)],
  ['a success in a string', BAD, response(JSON.stringify(DONE))],
  ['two successes in a row', BAD, response(DONE + DONE)],
  ['a success and a refusal in lines', BAD, response(`${DONE}\n${GONE}`)],
  ['JSONP', BAD, response(`callback(${DONE})`)],
  ['JSON behind a prefix against inclusion', BAD, response(`)]}',\n${DONE}`)],
  ['JSON with a comment', BAD, response(`${DONE.slice(0, -1)}/* */}`)],
  ['JSON with a comma too many', BAD, response(`${DONE.slice(0, -1)},}`)],
  ['JSON in single quotes', BAD, response(DONE.replaceAll('"', "'"))],
  ['JSON with NaN', BAD, response('{"code":NaN,"message":"ok"}')],
  ['a page with a success in it', BAD, response(`<html>${DONE}</html>`)],
  ['a form', BAD, response('code=0&message=ok')],
  ['XML', BAD, response('<r><code>0</code><message>ok</message></r>')],
  ['UTF-16', BAD, response(Buffer.from(DONE, 'utf16le'))],
  ['keys in capitals', BAD, response('{"Code":0,"Message":"ok"}')],
  ['a success of another API', BAD, response('{"success":true,"status":"ok"}')],
  ['a string of 600,000 commas', BAD, response(`{"message":"ok","data":"${','.repeat(600_000)}"}`)],
  ['gzip that is not', BAD, response(DONE, 200, 'content-encoding: gzip\r\n')],
  ['gzip twice', BAD, response(gzipSync(gzipSync(DONE)), 200, 'content-encoding: gzip, gzip\r\n')],
  [
    'a page that is a success',
    ACKNOWLEDGED,
    response(DONE, 200, 'content-type: text/html\r\nset-cookie: a=b\r\n'),
  ],
];

const envelope = (code: string, message?: string) =>
  response(`{"code":${code}${message === undefined ? '' : `,"message":${message}`}}`);

const envelopes: HostileAnswer[] = [
  ...['"0"', '"80002"', '0.5', '1e999', '9007199254740992', 'null', 'true', '[0]', '{}'].map(
    (code): HostileAnswer => [`the code ${code}`, BAD, envelope(code, '"ok"')],
  ),
  ...['true', '7', '["ok"]', '{"toString":"ok"}'].map((message): HostileAnswer => [
    `the message ${message}`,
    BAD,
    envelope('0', message),
  ]),
  ...['null', '""', '"OK"', '" ok"', '"ok\\u0000"', '"\\u043ek"', '"not ok"'].map(
    (message): HostileAnswer => [`code 0 with the message ${message}`, UNSURE, envelope('0', message)],
  ),
  ['code 0 without a message', UNSURE, envelope('0')],
  ['ok in overlong UTF-8', UNSURE, response(Buffer.from('{"message":"\xc1\xaf\xc1\xab"}', 'latin1'))],
  ['the code -0', ACKNOWLEDGED, envelope('-0', '"ok"')],
  ['the code 0e9', ACKNOWLEDGED, envelope('0e9', '"ok"')],
  ['code 200, as other APIs have it', UNSURE, envelope('200', '"ok"')],
  ['code -1', UNSURE, envelope('-1', '"ok"')],
  ['a refusal whose message is ok', REFUSED, envelope('80002', '"ok"')],
  ['a timeout of the vendor', LATE, envelope('6015')],
  [
    'first a success, then a refusal as the code',
    REFUSED,
    response('{"code":0,"message":"ok","code":80002}'),
  ],
  ['first ok, then another message', UNSURE, response('{"code":0,"message":"ok","message":"no"}')],
  ['a message that is no UTF-8', REFUSED, response(Buffer.from('{"code":80002,"message":"\xff"}', 'latin1'))],
  ['a message of 900 kB', REFUSED, envelope('80002', `"${'ab '.repeat(300_000)}"`)],
  ['a message that forges a line of the log', REFUSED, envelope('80002', '"x\\n{\\"level\\":\\"fatal\\"}"')],
  ['a message that clears the terminal', REFUSED, envelope('80002', '"\\u001b[2J\\u009b2J"')],
  ['a message of half a character', REFUSED, envelope('80002', '"\\ud800"')],
  [
    'a message with our secrets',
    REFUSED,
    envelope('80002', JSON.stringify(Object.values(defaultCredentials).join(' '))),
  ],
  ['a message with the digits of a code', REFUSED, envelope('80002', '"7163684 is gone"')],
];

/** Answers to a cancel that a vendor, or a program in its place, could give. */
export const hostileAnswers: readonly HostileAnswer[] = [
  ...connections,
  ...protocols,
  ...statuses,
  ...bodies,
  ...envelopes,
];
