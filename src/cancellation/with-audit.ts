import type { AuditResult, AuditTarget } from '../audit/trail.ts';
import type { CancelResult, Confirmation } from '../vendor-client/index.ts';
import type { CancellationContext } from './context.ts';
import { AuditUnavailable, failedResult } from './errors.ts';

/**
 * Sends a cancel between its two audit records: the intent before, the outcome after. A failure to record the outcome
 * does not change the result: it is logged and counted.
 *
 * @returns the confirmation that `send` resolves with; rejects with its error
 * @throws AuditUnavailable when the intent can't be recorded; `send` is not called then
 */
export async function withAudit(
  context: CancellationContext,
  target: AuditTarget,
  send: () => Promise<CancelResult>,
): Promise<Confirmation> {
  const { audit, metrics, log, traceId, caller, clientName } = context;
  const { operation, machineNo, pickupCodeId } = target;
  let end: RecordOutcome;
  try {
    const about = { sub: caller?.sub, clientId: caller?.clientId, clientName };
    end = await audit.intent({ operation, machineNo, pickupCodeId, traceId, caller: about });
  } catch (err) {
    report(() => {
      metrics.auditFailure('intent');
      metrics.cancel(operation, 'NOT_SENT');
      log.error({ err, ...target }, 'a cancel was refused: its audit intent could not be recorded');
    });
    throw new AuditUnavailable(target, err);
  }
  let result: AuditResult | undefined;
  try {
    const { confirmation, attempts } = await send();
    result = { outcome: confirmation, attempts };
    return confirmation;
  } catch (error) {
    result = failedResult(error);
    throw error;
  } finally {
    if (result) await recordOutcome(context, target, result, end);
  }
}

type RecordOutcome = (result: AuditResult) => Promise<void>;

/** Records and counts the outcome of a cancel. It never rejects. */
async function recordOutcome(
  { metrics, log }: CancellationContext,
  target: AuditTarget,
  result: AuditResult,
  end: RecordOutcome,
): Promise<void> {
  report(() => {
    metrics.cancel(target.operation, result.outcome);
  });
  try {
    await end(result);
  } catch (err) {
    report(() => {
      metrics.auditFailure('outcome');
      log.error({ err, ...target, ...result }, 'the outcome of a cancel could not be recorded');
    });
  }
}

/** Counts and logs; a failure of either must not change the result of a cancel. */
function report(work: () => void): void {
  try {
    work();
  } catch {
    // If metrics and log fail, there is nowhere left to report it.
  }
}
