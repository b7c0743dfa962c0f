import type { ErrorText, Language } from './texts/index.ts';

/** A machine of the sandbox that misbehaves: what happens on a cancel there, or on a look-up. */
type SandboxMachine =
  | { readonly machineNo: string; readonly error: ErrorText; readonly what?: undefined }
  | {
      readonly machineNo: string;
      readonly error?: undefined;
      readonly what: Readonly<Record<Language, string>>;
    };

const refuses = (vendorCode: string, error: ErrorText): SandboxMachine => ({
  machineNo: `999${vendorCode.padStart(5, '0')}`,
  error,
});
const does = (machineNo: string, en: string, zh: string): SandboxMachine => ({ machineNo, what: { en, zh } });

/** Each failure that the service tells apart, as sandbox/README.md has them. */
export const sandboxMachines: readonly SandboxMachine[] = [
  does('99800001', 'Cancels nothing and never answers.', '不执行取消，也从不答复。'),
  does('99800002', 'Cancels nothing and resets the connection.', '不执行取消，并重置连接。'),
  does('99800003', 'Cancels, then resets the connection.', '执行取消，然后重置连接。'),
  does('99800004', 'Cancels nothing and answers 502.', '不执行取消，返回 502。'),
  does('99800005', 'Cancels, and the answer breaks off.', '执行取消，但答复中断。'),
  does('99800006', 'Cancels at once and answers after 2 s.', '立即取消，2 秒后答复。'),
  does('99800007', 'Answers 503 twice, then cancels.', '前两次返回 503，之后执行取消。'),
  does('99800008', 'Cancels nothing, and its answer never ends.', '不执行取消，答复永不结束。'),
  does('99800009', 'Cancels nothing; its answer contradicts itself.', '不执行取消，答复自相矛盾。'),
  refuses('80002', 'PICKUP_CODE_NOT_FOUND'),
  refuses('10025', 'PICKUP_CODE_USED'),
  refuses('6032', 'PICKUP_CODE_EXPIRED'),
  refuses('30003', 'MACHINE_NOT_FOUND'),
  refuses('30002', 'MACHINE_OFFLINE'),
  refuses('30004', 'MACHINE_OUT_OF_SERVICE'),
  refuses('10023', 'PICKUP_CODES_DISABLED'),
  refuses('10009', 'MERCHANT_UNAVAILABLE'),
  refuses('4006', 'VENDOR_CREDENTIALS_REJECTED'),
  refuses('6004', 'VENDOR_PERMISSION_DENIED'),
  refuses('4003', 'VENDOR_REQUEST_REJECTED'),
  refuses('6015', 'VENDOR_TIMEOUT'),
  refuses('12345', 'VENDOR_ERROR'),
  does('99700001', 'Never answers a look-up.', '从不答复查询。'),
  does('99700004', 'Answers look-ups with 502.', '查询时返回 502。'),
  does('99630003', 'Says on a look-up that there is no such machine.', '查询时返回“设备不存在”。'),
];
