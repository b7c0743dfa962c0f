import type { ErrorAdvice, ErrorText } from './errors-en.ts';

const unfit: ErrorAdvice = {
  what: '本页面与服务不匹配。',
  next: '请刷新页面。如果再次出现，请联系页面的开发人员。',
};

export const errorsZh: Readonly<Record<ErrorText, ErrorAdvice>> = {
  BAD_USER_INPUT: {
    what: '设备编号、记录 ID 或取货码的格式不正确。',
    next: '请检查输入：设备编号为 8 到 20 位数字，取货码为 6 到 10 位数字。',
  },
  UNAUTHENTICATED: {
    what: '无法确认您的身份：访问令牌缺失、无效或已过期。',
    next: '请获取新的访问令牌，点击“更换令牌”并粘贴，然后重试。',
  },
  FORBIDDEN: {
    what: '您的访问令牌没有执行此操作的权限。',
    next: '请联系令牌的发放人开通权限，或请有权限的同事操作。',
  },
  PICKUP_CODE_NOT_FOUND: {
    what: '该设备上没有此取货码：它已被取消或已被使用。',
    next: '无需再取消。如有货物缺失，请查看设备的销售记录。',
  },
  PICKUP_CODE_USED: {
    what: '该取货码已被使用，设备已出货。',
    next: '已无法取消。如果是被他人冒用，请按损失处理。',
  },
  PICKUP_CODE_EXPIRED: {
    what: '该取货码已过期。',
    next: '无需取消：它已无法再使用。',
  },
  PRODUCT_NOT_FOUND: {
    what: '该设备没有此商品。',
    next: '请查看该设备各货道当前的商品。',
  },
  REQUEST_TOO_LARGE: {
    what: '单次请求的内容过多，超出限制的部分没有执行。',
    next: '请减少单次请求的内容，例如只查询一台设备，或减少取货码的数量。',
  },
  MACHINE_NOT_FOUND: {
    what: '没有此编号的设备，或者您无权查看该设备。',
    next: '请与设备上的编号核对。如果编号正确，请申请该设备的权限。',
  },
  MACHINE_OFFLINE: {
    what: '设备已离线。',
    next: '请稍后重试。如果一直离线，请派人检查设备的网络和电源。',
  },
  PICKUP_CODES_DISABLED: {
    what: '该设备的取货码功能已关闭。',
    next: '请联系设备管理员在厂商后台开启。',
  },
  MACHINE_OUT_OF_SERVICE: {
    what: '设备不在运营中，或正在转移给其他商户。',
    next: '请联系设备管理员；设备恢复运营后即可取消。',
  },
  MERCHANT_UNAVAILABLE: {
    what: '商户在厂商处的账号已过期、未认证或无效。',
    next: '请联系商户账号的管理人员。账号恢复之前，无法取消任何取货码。',
  },
  VENDOR_CREDENTIALS_REJECTED: {
    what: '厂商拒绝了本服务的凭证。',
    next: '请联系服务的运维人员。重试没有用。',
  },
  VENDOR_PERMISSION_DENIED: {
    what: '厂商不允许该商户账号执行此操作。',
    next: '请联系商户账号的管理人员。',
  },
  VENDOR_REQUEST_REJECTED: {
    what: '厂商拒绝了本服务的请求。',
    next: '请将下方的详细信息提供给服务的运维人员。',
  },
  VENDOR_ERROR: {
    what: '厂商返回了本服务无法识别的错误。',
    next: '请查看详细信息中厂商返回的原文；如果无法处理，请转给服务的运维人员。',
  },
  VENDOR_UNREACHABLE: {
    what: '本服务无法连接到厂商。',
    next: '请一分钟后重试。',
  },
  VENDOR_UNAVAILABLE: {
    what: '厂商的服务暂时不可用。',
    next: '通常几分钟内会恢复。如果持续出现，请联系服务的运维人员。',
  },
  VENDOR_TIMEOUT: {
    what: '没有及时得到厂商的处理结果。',
    next: '通常几分钟内会恢复。如果持续出现，请联系服务的运维人员。',
  },
  VENDOR_BAD_RESPONSE: {
    what: '无法解析厂商的应答。',
    next: '如果再次出现，请联系服务的运维人员。',
  },
  VENDOR_OVERLOADED: {
    what: '本服务当前负载过高。',
    next: '请一分钟后重试。',
  },
  RATE_LIMITED: {
    what: '操作过于频繁：多次查找不存在的取货码，或多次取消该设备的全部取货码。',
    next: '请等到可以重试时再操作。如果是查找取货码，请先让顾客再报一遍数字。',
  },
  AUDIT_UNAVAILABLE: {
    what: '未能写入取消操作所必需的审计记录。',
    next: '请联系服务的运维人员，修复后再重试。',
  },
  GRAPHQL_PARSE_FAILED: unfit,
  GRAPHQL_VALIDATION_FAILED: unfit,
  OPERATION_RESOLUTION_FAILURE: unfit,
  PERSISTED_QUERY_NOT_SUPPORTED: unfit,
  BAD_REQUEST: {
    what: '网关拒绝了该请求。',
    next: '请刷新页面。如果再次出现，请联系网关的运维人员。',
  },
  INTERNAL_SERVER_ERROR: {
    what: '本服务出现故障。',
    next: '请将下方的详细信息提供给服务的运维人员。',
  },
  GATEWAY_BUSY: {
    what: '网关当前不再接受更多请求。',
    next: '请一分钟后重试。',
  },
  NO_ANSWER: {
    what: '没有收到网关的有效应答。',
    next: '请检查您的网络连接。如果网络正常，请联系服务的运维人员。',
  },
  OTHER: {
    what: '出现了本页面无法说明的错误。',
    next: '请将下方的详细信息提供给服务的运维人员。',
  },
};
