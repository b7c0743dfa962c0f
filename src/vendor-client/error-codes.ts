/** Who can fix a failure: the client that sent the operation, the operator of this service, or nobody: it has to pass. */
type Owner = 'caller' | 'operator' | 'nobody';

/** The properties that all vendor codes of one kind share. */
interface VendorErrorInfo {
  /** The vendor's codes, of all generations that it uses at once (vendor API, error codes). */
  readonly codes: readonly number[];
  /** A vendor message that contains this makes the code a `VENDOR_ERROR`: one number stands for two failures. */
  readonly messageLacks?: string;
  /** Whether the same call may succeed later. */
  readonly transient: boolean;
  readonly owner: Owner;
  /** One sentence for a developer. */
  readonly message: string;
}

/**
 * All documented error codes of the vendor, grouped by their meaning for a client that cancels a pickup code.
 * A code that is not here is a `VENDOR_ERROR` as well.
 */
export const refusals = {
  PICKUP_CODE_NOT_FOUND: {
    codes: [80002, 4004],
    transient: false,
    owner: 'caller',
    message:
      'The machine has no pickup code with this record id: it was cancelled or used before, or the id is wrong.',
  },
  PICKUP_CODE_USED: {
    codes: [10025, 6033],
    transient: false,
    owner: 'caller',
    message: 'A shopper has used the pickup code already.',
  },
  PICKUP_CODE_EXPIRED: {
    codes: [6032],
    transient: false,
    owner: 'caller',
    message: 'The pickup code has expired.',
  },
  PICKUP_CODES_DISABLED: {
    codes: [10023, 6031],
    transient: false,
    owner: 'operator',
    message: "Pickup codes are switched off for this machine; only the vendor's console can switch them on.",
  },
  MACHINE_NOT_FOUND: {
    codes: [30001, 30003, 6026],
    transient: false,
    owner: 'caller',
    message: 'The merchant has no machine with this number.',
  },
  MACHINE_OFFLINE: {
    codes: [30002, 4008, 6025],
    transient: true,
    owner: 'nobody',
    message: 'The machine has no connection at the moment.',
  },
  MACHINE_OUT_OF_SERVICE: {
    codes: [30004, 5001, 5002, 6006],
    transient: false,
    owner: 'operator',
    message: 'The machine is not in operation, or is being handed over to another merchant.',
  },
  MERCHANT_UNAVAILABLE: {
    codes: [10009, 10010, 6017, 6018, 6023, 6039],
    transient: false,
    owner: 'operator',
    message: "The merchant's account with the vendor has expired, is not verified or is not valid.",
  },
  // Not UNAUTHENTICATED: the credentials of the client that sent the operation are not the problem.
  VENDOR_CREDENTIALS_REJECTED: {
    codes: [1000, 4000, 4001, 4002, 4006, 4009, 6020, 10008, 10013, 10014],
    transient: false,
    owner: 'operator',
    message: "The vendor refused this service's own Appid, AppSecret or signature.",
  },
  VENDOR_PERMISSION_DENIED: {
    codes: [6002, 6003, 6004, 6005, 6007, 6044],
    transient: false,
    owner: 'operator',
    message: "The merchant's account with the vendor has no permission for this.",
  },
  VENDOR_REQUEST_REJECTED: {
    codes: [400, 404, 10001, 4003, 6016, 6021],
    transient: false,
    owner: 'operator',
    message: 'The vendor did not accept the form of the request that this service sent.',
  },
  VENDOR_TIMEOUT: {
    codes: [6015],
    // 6015 also stands for an expired QR code. The timeout is the default, because its outcome promises less.
    messageLacks: 'qrcode',
    transient: true,
    owner: 'nobody',
    message: 'The vendor gave up while it worked on the request.',
  },
  // Documented, but unrelated to cancelling or reading a code.
  VENDOR_ERROR: {
    codes: [
      4005, 4007, 5003, 6001, 6008, 6009, 6010, 6011, 6012, 6013, 6014, 6022, 6024, 6027, 6028, 6029, 6030,
      6034, 6035, 6036, 6037, 6038, 6040, 6041, 6042, 6043, 6045, 6046, 6047, 6048, 6049, 6050, 6051, 6052,
      6053, 6054, 6055, 6056, 40005, 40006, 60002, 60003,
    ],
    transient: false,
    owner: 'operator',
    message:
      'The vendor refused for a reason that this service does not know; vendorCode and vendorMessage have it.',
  },
} as const satisfies Record<string, VendorErrorInfo>;

/** A kind of refusal by the vendor; the same word is `extensions.code` in GraphQL. */
export type RefusalCode = keyof typeof refusals;

/** The properties of a kind of refusal. */
export const vendorErrorInfo = (code: RefusalCode): VendorErrorInfo => refusals[code];

const kindOf = new Map<number, RefusalCode>(
  (Object.keys(refusals) as RefusalCode[]).flatMap((kind) =>
    vendorErrorInfo(kind).codes.map((code): [number, RefusalCode] => [code, kind]),
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
  const { messageLacks } = vendorErrorInfo(kind);
  return messageLacks && vendorMessage.toLowerCase().includes(messageLacks) ? 'VENDOR_ERROR' : kind;
}
