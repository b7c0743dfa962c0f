import type { AuditSubject } from '../telemetry/audit.ts';
import type { Confirmation, VendorApi } from '../vendor/index.ts';
import type { Context } from './context.ts';
import { auditResult, auditUnavailable } from './errors.ts';

/**
 * Cancels something between its two audit records: what is about to be sent before, and what came of it after.
 *
 * @param subject - what is to be cancelled
 * @param send - does it, with a client that counts the attempts of this cancel alone
 * @returns what `send` gives back, and rejects as it does: a cancel that was done stays done when only the
 *   second record can't be written
 * @throws AUDIT_UNAVAILABLE when the first can't be; nothing is sent then
 */
export async function audited(
  context: Context,
  subject: Pick<AuditSubject, 'operation' | 'machineNo' | 'pickupCodeId'>,
  send: (vendor: VendorApi) => Promise<Confirmation>,
): Promise<Confirmation> {
  const { audit, log, metrics, traceId, caller, clientName } = context;
  const { operation } = subject;
  const { vendor, scope } = context.counting();

  const end = await audit
    .intent({ ...subject, traceId, caller: { sub: caller?.sub, clientId: caller?.clientId, clientName } })
    .catch((err: unknown) => {
      metrics.auditFailure('intent');
      metrics.cancel(operation, 'NOT_SENT');
      log.error({ err, ...subject }, 'a cancel was refused: its intent could not be recorded');
      throw auditUnavailable(subject);
    });
  const record = (result: Omit<Parameters<typeof end>[0], 'attempts'>) => {
    metrics.cancel(operation, result.outcome);
    return end({ ...result, attempts: scope.attempts }).catch((err: unknown) => {
      metrics.auditFailure('outcome');
      log.error({ err, ...subject, ...result }, 'the outcome of a cancel could not be recorded');
    });
  };

  try {
    const outcome = await send(vendor);
    await record({ outcome });
    return outcome;
  } catch (error) {
    await record(auditResult(error));
    throw error;
  }
}
