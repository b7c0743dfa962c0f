import type { ErrorText, Language } from './texts/index.ts';

/** A machine of the sandbox that misbehaves: what happens on a cancel there, or on a look-up. */
type SandboxMachine =
  | { readonly machineNo: string; readonly error: ErrorText; readonly what?: undefined }
  | {
      readonly machineNo: string;
      readonly error?: undefined;
      readonly what: Readonly<Record<Language, string>>;
    };

/** Each failure that the service tells apart, as sandbox/README.md has them. Plain data, so that a build for production leaves it out. */
export const sandboxMachines: readonly SandboxMachine[] = [
  {
    machineNo: '99800001',
    what: { en: 'Cancels nothing and never answers.', zh: '不执行取消，也从不应答。' },
  },
  {
    machineNo: '99800002',
    what: { en: 'Cancels nothing and resets the connection.', zh: '不执行取消，并重置连接。' },
  },
  {
    machineNo: '99800003',
    what: { en: 'Cancels, then resets the connection.', zh: '执行取消，然后重置连接。' },
  },
  { machineNo: '99800004', what: { en: 'Cancels nothing and answers 502.', zh: '不执行取消，返回 502。' } },
  {
    machineNo: '99800005',
    what: { en: 'Cancels, and the answer breaks off.', zh: '执行取消，但应答中断。' },
  },
  {
    machineNo: '99800006',
    what: { en: 'Cancels at once and answers after 2 s.', zh: '立即执行取消，2 秒后应答。' },
  },
  {
    machineNo: '99800007',
    what: { en: 'Answers 503 twice, then cancels.', zh: '前两次返回 503，之后执行取消。' },
  },
  {
    machineNo: '99800008',
    what: { en: 'Cancels nothing, and its answer never ends.', zh: '不执行取消，应答永不结束。' },
  },
  {
    machineNo: '99800009',
    what: { en: 'Cancels nothing; its answer contradicts itself.', zh: '不执行取消，应答自相矛盾。' },
  },
  { machineNo: '99980002', error: 'PICKUP_CODE_NOT_FOUND' },
  { machineNo: '99910025', error: 'PICKUP_CODE_USED' },
  { machineNo: '99906032', error: 'PICKUP_CODE_EXPIRED' },
  { machineNo: '99930003', error: 'MACHINE_NOT_FOUND' },
  { machineNo: '99930002', error: 'MACHINE_OFFLINE' },
  { machineNo: '99930004', error: 'MACHINE_OUT_OF_SERVICE' },
  { machineNo: '99910023', error: 'PICKUP_CODES_DISABLED' },
  { machineNo: '99910009', error: 'MERCHANT_UNAVAILABLE' },
  { machineNo: '99904006', error: 'VENDOR_CREDENTIALS_REJECTED' },
  { machineNo: '99906004', error: 'VENDOR_PERMISSION_DENIED' },
  { machineNo: '99904003', error: 'VENDOR_REQUEST_REJECTED' },
  { machineNo: '99906015', error: 'VENDOR_TIMEOUT' },
  { machineNo: '99912345', error: 'VENDOR_ERROR' },
  { machineNo: '99700001', what: { en: 'Never answers a look-up.', zh: '查询时从不应答。' } },
  { machineNo: '99700004', what: { en: 'Answers look-ups with 502.', zh: '查询时返回 502。' } },
  {
    machineNo: '99630003',
    what: { en: 'Says on a look-up that there is no such machine.', zh: '查询时返回“设备不存在”。' },
  },
];
