import clientErrors from '../../client/errors.json' with { type: 'json' };
import type { Begun, Told, Oracle } from './oracle.ts';

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly outcome?: string };
}

/** The body of an answer. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
}

/** What became of an operation or of one of its targets, for the table. */
export type Label = Told | 'read' | 'error' | 'no answer';

/** Every error code that clients are promised. */
const documented = new Set(Object.keys(clientErrors.codes));
const OUTCOMES = ['REJECTED', 'NOT_SENT', 'UNKNOWN'];

/**
 * Holds an answer against the ledger, claim by claim.
 *
 * @param wasDown - whether the service was away while the operation was under way: then errors of the gateway's
 *   own are no claims
 */
export function checkAnswer(answer: Answer, begun: Begun, oracle: Oracle, wasDown: boolean): Label[] {
  const { operation } = begun;
  const { targets } = operation;
  const errors = answer.errors ?? [];
  const report = (what: string) => {
    oracle.report(what, targets[0], operation, answer);
  };

  const isGatewaysOwn = ({ extensions = {} }: AnswerError) =>
    extensions.outcome === undefined && !documented.has(extensions.code ?? '');
  for (const error of errors) {
    const { code = '', outcome } = error.extensions ?? {};
    if (isGatewaysOwn(error)) {
      if (!wasDown) report(`${code || 'no code'} is no documented error, and the service had to answer`);
    } else if (!documented.has(code)) report(`${code} is no documented error`);
    // Load shedding answers before the operation is parsed, so it can't know that nothing was to be canceled.
    const wasShed = code === 'VENDOR_OVERLOADED' && outcome === 'NOT_SENT';
    if (targets.length === 0 && outcome !== undefined && !wasShed)
      report('an outcome where nothing was to be canceled');
  }

  if (targets.length === 0) return [checkRead(answer, begun, oracle)];

  const [field, value] = Object.entries(answer.data ?? {})[0] ?? ['', undefined];
  return targets.map((target, i): Label => {
    const isItem = operation.kind === 'cancel many';
    const item = isItem ? (value as readonly unknown[] | null | undefined)?.[i] : value;
    const at = (...path: (string | number)[]) =>
      errors.find((error) => JSON.stringify(error.path ?? []) === JSON.stringify(path));
    const error = (isItem ? at(field, i) : undefined) ?? at(field) ?? at();
    if (item) {
      if (error) report('both an answer and an error');
      const { id, confirmation, machine } = item as Payload;
      const told = confirmation;
      if (told !== 'ACKNOWLEDGED' && told !== 'INFERRED') {
        report('no documented confirmation');
        return 'error';
      }
      if (target.id !== id || machine.machineNo !== target.machineNo) report('an answer to another question');
      oracle.told(told, undefined, target, begun, answer);
      if (machine.pickupCodes) {
        const gone = target.id === undefined ? [] : [target.id];
        const ids = machine.pickupCodes.map((code) => code.id);
        oracle.listed(ids, { machineNo: target.machineNo, isWhole: false }, begun, answer, gone);
      }
      return told;
    }
    if (!error) {
      report('neither an answer nor an error');
      return 'error';
    }
    if (isGatewaysOwn(error)) return 'no answer';
    const { code, outcome = '' } = error.extensions ?? {};
    if (!OUTCOMES.includes(outcome)) {
      report('an error without a documented outcome');
      return 'error';
    }
    oracle.told(outcome as Told, code, target, begun, answer);
    return outcome as Told;
  });
}

interface Payload {
  readonly id?: string;
  readonly confirmation?: string;
  readonly machine: { readonly machineNo: string; readonly pickupCodes?: readonly { readonly id: string }[] };
}

function checkRead(answer: Answer, begun: Begun, oracle: Oracle): Label {
  const { reads } = begun.operation;
  const machine = answer.data?.['machine'] as Partial<Payload['machine']> | null | undefined;
  if (reads && machine?.pickupCodes) {
    const ids = machine.pickupCodes.map(({ id }) => id);
    oracle.listed(ids, reads, begun, answer);
  }
  return answer.errors ? 'error' : 'read';
}
