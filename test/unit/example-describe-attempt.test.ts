import { describe as describeAttempt } from '../../examples/web/src/describe-attempt.ts';
import { failureOfError } from '../../examples/web/src/failure.ts';
import { errorTexts, texts } from '../../examples/web/src/texts/index.ts';

const failedWith = (id: string, extensions: Record<string, unknown>) => ({
  code: { id, product: '' },
  state: {
    status: 'failed' as const,
    failure: failureOfError({ message: '', extensions }, 'cancel codes'),
  },
});

it('does not offer to try several codes again beside the words that forbid it for one of them', () => {
  const items = [
    failedWith('1', { code: 'VENDOR_TIMEOUT', outcome: 'UNKNOWN', retryable: true }),
    failedWith('2', { code: 'VENDOR_ERROR', outcome: 'UNKNOWN', retryable: false }),
    failedWith('3', { code: 'MACHINE_OFFLINE', outcome: 'REJECTED', retryable: true }),
  ];
  const attempt = { kind: 'codes' as const, key: 1, machineNo: '16327129', startedAt: 0, items };
  const { action, lines, tone } = describeAttempt(attempt, texts.en, errorTexts.en);
  expect({ action, tone }).toEqual({ action: 'look', tone: 'unsure' });
  expect(lines).toContain(texts.en.notAgain);
});
