/** Who can fix a failure: the client that sent the operation, the operator of this service, or nobody: it may pass. */
type Owner = 'caller' | 'operator' | 'nobody';

interface VendorErrorInfo {
  /** The vendor's codes; it uses several generations of them at once (vendor API, error codes). */
  readonly codes: readonly number[];
  /** One sentence for a developer. */
  readonly message: string;
  readonly owner: Owner;
  /** Whether the same call may succeed later. */
  readonly transient: boolean;
  /** With a vendor message that contains this, the code is a `VENDOR_ERROR`: one number stands for two failures. */
  readonly messageLacks?: string;
}

const refusal =
  (owner: Owner) =>
  (codes: readonly number[], message: string): VendorErrorInfo => ({
    codes,
    message,
    owner,
    transient: owner === 'nobody',
  });
const byCaller = refusal('caller');
const byOperator = refusal('operator');
const byNobody = refusal('nobody');

/**
 * All documented error codes of the vendor, grouped by their meaning for a client that cancels a pickup code. Any other
 * code is a `VENDOR_ERROR` as well.
 */
export const refusals = {
  PICKUP_CODE_NOT_FOUND: byCaller(
    [80002, 4004],
    'The machine has no pickup code with this record id: it was canceled or used before, or the id is wrong.',
  ),
  PICKUP_CODE_USED: byCaller([10025, 6033], 'The pickup code has already been used.'),
  PICKUP_CODE_EXPIRED: byCaller([6032], 'The pickup code has expired.'),
  PICKUP_CODES_DISABLED: byOperator(
    [10023, 6031],
    "Pickup codes are disabled for this machine; enable them in the vendor's console.",
  ),
  MACHINE_NOT_FOUND: byCaller([30001, 30003, 6026], 'The merchant has no machine with this number.'),
  MACHINE_OFFLINE: byNobody([30002, 4008, 6025], 'The machine is offline.'),
  MACHINE_OUT_OF_SERVICE: byOperator(
    [30004, 5001, 5002, 6006],
    'The machine is out of service or is being transferred to another merchant.',
  ),
  MERCHANT_UNAVAILABLE: byOperator(
    [10009, 10010, 6017, 6018, 6023, 6039],
    "The merchant's account at the vendor is expired, unverified or invalid.",
  ),
  // Not UNAUTHENTICATED: the credentials of the client that sent the operation are not the problem.
  VENDOR_CREDENTIALS_REJECTED: byOperator(
    [1000, 4000, 4001, 4002, 4006, 4009, 6020, 10008, 10013, 10014],
    'The vendor rejected the Appid, AppSecret or signature of this service.',
  ),
  VENDOR_PERMISSION_DENIED: byOperator(
    [6002, 6003, 6004, 6005, 6007, 6044],
    "The merchant's account at the vendor lacks the permission for this operation.",
  ),
  VENDOR_REQUEST_REJECTED: byOperator(
    [400, 404, 10001, 4003, 6016, 6021],
    'The vendor rejected the request of this service as malformed.',
  ),
  VENDOR_TIMEOUT: {
    ...byNobody([6015], 'The vendor timed out while processing the request.'),
    // 6015 also stands for an expired QR code. The timeout is the default, because its outcome is UNKNOWN.
    messageLacks: 'qrcode',
  },
  // Documented, but unrelated to canceling or reading a code.
  VENDOR_ERROR: byOperator(
    [
      4005, 4007, 5003, 6001, 6008, 6009, 6010, 6011, 6012, 6013, 6014, 6022, 6024, 6027, 6028, 6029, 6030,
      6034, 6035, 6036, 6037, 6038, 6040, 6041, 6042, 6043, 6045, 6046, 6047, 6048, 6049, 6050, 6051, 6052,
      6053, 6054, 6055, 6056, 40005, 40006, 60002, 60003,
    ],
    'The vendor rejected the request for a reason that this service does not know: see vendorCode and vendorMessage.',
  ),
} satisfies Record<string, VendorErrorInfo>;

/** A kind of refusal by the vendor; `extensions.code` in GraphQL. */
export type RefusalCode = keyof typeof refusals;

const kindOf = new Map(
  (Object.keys(refusals) as RefusalCode[]).flatMap((kind) =>
    refusals[kind].codes.map((code) => [code, kind] as const),
  ),
);

/** Whether the vendor documents this code. */
export const isDocumented = (vendorCode: number): boolean => kindOf.has(vendorCode);

/**
 * The kind of a refusal.
 *
 * @param vendorCode - the `code` of the vendor's answer
 * @param vendorMessage - its `message`, which distinguishes the codes that stand for two failures
 */
export function refusalCode(vendorCode: number, vendorMessage: string): RefusalCode {
  const kind = kindOf.get(vendorCode) ?? 'VENDOR_ERROR';
  const { messageLacks }: VendorErrorInfo = refusals[kind];
  return messageLacks && vendorMessage.toLowerCase().includes(messageLacks) ? 'VENDOR_ERROR' : kind;
}
