import { clientName } from '../../../src/telemetry/client-name.ts';
import type { AuditSink } from '../../../src/audit/sinks.ts';
import { createAuditTrail, type AuditRecord, type AuditSubject } from '../../../src/audit/trail.ts';

/** A disk of which the test says when it has written, and with what error. */
function slowSink() {
  const writes: { lines: string; done: (error?: Error) => void }[] = [];
  const sink: AuditSink = {
    append: (lines) =>
      new Promise((resolve, reject) => {
        writes.push({
          lines,
          done: (error) => {
            if (error) reject(error);
            else resolve();
          },
        });
      }),
    reopen: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return { sink, writes, records: () => writes.map(({ lines }) => parse(lines)) };
}

const parse = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditRecord);

const subject = (pickupCodeId: string, caller: AuditSubject['caller'] = {}): AuditSubject => ({
  operation: 'cancelPickupCode',
  machineNo: '16327129',
  pickupCodeId,
  caller,
  traceId: 'a99ce3336973fb4b36a1893965a24f65',
});

/** The codes that were written of. */
const written = (records: AuditRecord[][]) => records.flat().map(({ pickupCodeId }) => pickupCodeId);

/** Lets everything happen that waits for nothing outside. */
const settle = () => new Promise(setImmediate);

describe('the audit trail', () => {
  it('has an intent and an outcome, joined by an id, that both say what they are about', async () => {
    const { sink, writes, records } = slowSink();
    const caller = { sub: 'user-1', clientId: 'console', clientName: 'operator-ui' };
    const begun = createAuditTrail(sink).intent(subject('1122223', caller));
    await settle();
    writes[0]?.done();
    const end = await begun;
    const ended = end({ outcome: 'REJECTED', code: 'PICKUP_CODE_NOT_FOUND', vendorCode: 80002, attempts: 2 });
    await settle();
    writes[1]?.done();
    await ended;
    const about = {
      audit: true,
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      ...subject('1122223', caller),
    };
    const [[intent], [outcome]] = records() as [[AuditRecord], [AuditRecord]];
    expect(intent).toEqual({ event: 'intent', ...about });
    expect(outcome).toEqual({
      event: 'outcome',
      ...about,
      outcome: 'REJECTED',
      code: 'PICKUP_CODE_NOT_FOUND',
      vendorCode: 80002,
      attempts: 2,
      durationMs: expect.any(Number),
    });
    expect(outcome.id).toBe(intent.id);
  });

  it('lets nothing begin before its intent is written', async () => {
    const { sink, writes } = slowSink();
    let begun = false;
    const intent = createAuditTrail(sink)
      .intent(subject('1'))
      .then(() => {
        begun = true;
      });
    await settle();
    expect(begun).toBe(false);
    writes[0]?.done();
    await intent;
    expect(begun).toBe(true);
  });

  it('writes what came at once or while the disk was busy together, in the order in which it came', async () => {
    const { sink, writes, records } = slowSink();
    const trail = createAuditTrail(sink);
    const ids = Array.from({ length: 100 }, (_, i) => String(i + 1));
    const intents = ids.slice(0, 10).map((id) => trail.intent(subject(id)));
    await settle();
    intents.push(...ids.slice(10).map((id) => trail.intent(subject(id))));
    await settle();
    expect(writes).toHaveLength(1);
    writes[0]?.done();
    await settle();
    expect(writes).toHaveLength(2);
    writes[1]?.done();
    await Promise.all(intents);
    expect(records().map((batch) => batch.length)).toEqual([10, 90]);
    expect(written(records())).toEqual(ids);
  });

  it('does not let many wait for the end of a turn, nor write two times at once', async () => {
    const { sink, writes, records } = slowSink();
    const trail = createAuditTrail(sink);
    const ids = Array.from({ length: 70 }, (_, i) => String(i));
    const begun = Promise.all(ids.map((id) => trail.intent(subject(id))));
    // No turn has ended.
    expect(records().map((lines) => lines.length)).toEqual([32]);
    await settle();
    expect(writes).toHaveLength(1);
    writes[0]?.done();
    await settle();
    writes[1]?.done();
    await begun;
    expect(records().map((lines) => lines.length)).toEqual([32, 38]);
    expect(records().flatMap((lines) => lines.map(({ pickupCodeId }) => pickupCodeId))).toEqual(ids);
  });

  it('fails those alone that were written together with what failed', async () => {
    const { sink, writes } = slowSink();
    const trail = createAuditTrail(sink);
    const first = trail.intent(subject('1'));
    await settle();
    const second = [trail.intent(subject('2')), trail.intent(subject('3'))];
    writes[0]?.done();
    await first;
    await settle();
    const fourth = trail.intent(subject('4'));
    await settle();
    writes[1]?.done(new Error('ENOSPC'));
    for (const { status } of await Promise.allSettled(second)) expect(status).toBe('rejected');
    await settle();
    writes[2]?.done();
    await fourth;
  });

  it('does not wait for a disk that hangs, and never writes what it has given up', async () => {
    const { sink, writes, records } = slowSink();
    const trail = createAuditTrail(sink, [], 20);
    const stuck = [trail.intent(subject('1'))];
    await settle();
    stuck.push(trail.intent(subject('2')));
    for (const result of await Promise.allSettled(stuck)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { message: 'not written within 20 ms' } });
    }
    writes[0]?.done();
    await settle();
    const next = trail.intent(subject('3'));
    await settle();
    writes[1]?.done();
    await next;
    expect(written(records())).toEqual(['1', '3']);
  });

  it('does not give up with a line those of later turns', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance', 'nextTick', 'queueMicrotask', 'Date'] });
    try {
      const { sink, writes, records } = slowSink();
      const trail = createAuditTrail(sink, [], 500);
      const stuck = trail.intent(subject('1')).catch(String);
      await settle();
      jest.advanceTimersByTime(20);
      const early = trail.intent(subject('2')).catch(String);
      await settle();
      jest.advanceTimersByTime(470);
      const late = trail.intent(subject('3'));
      await settle();
      jest.advanceTimersByTime(50);
      expect(await Promise.all([stuck, early])).toEqual(Array(2).fill('Error: not written within 500 ms'));
      writes[0]?.done();
      await settle();
      writes[1]?.done();
      await late;
      expect(written(records())).toEqual(['1', '3']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('shows of a caller no control character, no secret, and 100 characters at most', async () => {
    const { sink, writes, records } = slowSink();
    const intent = createAuditTrail(sink, ['s3cret']).intent(
      subject('1', {
        sub: 'a\n{"audit":true}\r\u2028\u202e\u009b',
        clientId: 'x'.repeat(1000),
        clientName: 'is-s3cret',
      }),
    );
    await settle();
    writes[0]?.done();
    await intent;
    expect(writes[0]?.lines.match(/[^\x20-\x7e]/g)).toEqual(['\n']);
    expect(records()[0]?.[0]?.caller).toEqual({
      sub: 'a?{"audit":true}????',
      clientId: 'x'.repeat(100),
      clientName: 'is-[redacted]',
    });
  });
});

describe("the client's name", () => {
  it.each([
    ["Apollo's header", { 'apollographql-client-name': 'a', 'graphql-client-name': 'b' }, 'a'],
    ["GraphQL's header", { 'graphql-client-name': 'b' }, 'b'],
    ['no header', {}, undefined],
    ['an empty header', { 'apollographql-client-name': '' }, undefined],
    ['a header in UTF-8', { 'graphql-client-name': Buffer.from('运营后台').toString('latin1') }, '运营后台'],
    ['a header with the digits of a code', { 'graphql-client-name': 'code 7163684' }, 'code [redacted]'],
  ])('is that of %s', (_, headers, name) => {
    expect(clientName(headers)).toBe(name);
  });
});
