import type { AuditResult, AuditSubject } from '../audit/trail.ts';
import type { Confirmation, VendorApi } from '../vendor-client/index.ts';
import type { Context } from '../graphql/context.ts';
import { auditResult, auditUnavailable } from '../graphql/errors.ts';

type Subject = Pick<AuditSubject, 'operation' | 'machineNo'> & { readonly pickupCodeId?: string };

/**
 * Cancels something between its two audit records: what is about to be sent before, and what came of it after.
 *
 * @param subject - what is to be cancelled
 * @param send - does it, with a client that counts the attempts of this cancel alone
 * @returns what `send` gives back, and rejects as it does: a cancel that was done stays done when only the
 *   second record can't be written
 * @throws AUDIT_UNAVAILABLE when the first can't be; nothing is sent then
 */
export async function withAudit(
  context: Context,
  subject: Subject,
  send: (vendor: VendorApi) => Promise<Confirmation>,
): Promise<Confirmation> {
  const { audit, traceId, caller, clientName } = context;
  const by = { sub: caller?.sub, clientId: caller?.clientId, clientName };
  const { operation, machineNo, pickupCodeId } = subject;
  let end: (result: AuditResult) => Promise<void>;
  try {
    end = await audit.intent({ operation, machineNo, pickupCodeId, traceId, caller: by });
  } catch (err) {
    context.metrics.auditFailure('intent');
    context.metrics.cancel(operation, 'NOT_SENT');
    context.log.error({ err, ...subject }, 'a cancel was refused: its intent could not be recorded');
    throw auditUnavailable(subject);
  }
  const { vendor, scope } = context.counting();
  try {
    const outcome = await send(vendor);
    await record(context, subject, end, { outcome, attempts: scope.attempts });
    return outcome;
  } catch (error) {
    await record(context, subject, end, { ...auditResult(error), attempts: scope.attempts });
    throw error;
  }
}

function record(
  { metrics, log }: Context,
  subject: Subject,
  end: (result: AuditResult) => Promise<void>,
  result: AuditResult,
): Promise<void> {
  metrics.cancel(subject.operation, result.outcome);
  return end(result).catch((err: unknown) => {
    metrics.auditFailure('outcome');
    log.error({ err, ...subject, ...result }, 'the outcome of a cancel could not be recorded');
  });
}
