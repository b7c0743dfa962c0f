/** The languages of this page. */
export type Language = 'en' | 'zh';

/** What an error means for whoever cancels codes: what happened, and what to do next. */
export interface ErrorAdvice {
  readonly what: string;
  readonly next: string;
}

const en = {
  BAD_USER_INPUT: {
    what: 'The machine number or the id is not in the right form.',
    next: 'Compare it with the number on the machine: 8 to 20 digits.',
  },
  UNAUTHENTICATED: {
    what: 'The service does not know who you are: the access token is missing, wrong or has expired.',
    next: 'Get a new access token, paste it above and try again.',
  },
  FORBIDDEN: {
    what: 'Your access token does not allow this.',
    next: 'Ask whoever gave you the token to allow it, or ask a colleague who may do it.',
  },
  PRODUCT_NOT_FOUND: {
    what: 'The machine has no such product.',
    next: 'Look at what the machine has in its slots now.',
  },
  REQUEST_TOO_LARGE: {
    what: 'This asks for too much at once. What goes beyond the limit was not done.',
    next: 'Ask for less at a time, such as one machine or fewer codes.',
  },
  PICKUP_CODE_NOT_FOUND: {
    what: 'The machine has no such code: it was cancelled or used before.',
    next: 'There is nothing left to cancel. If goods are missing, look at what the machine has sold.',
  },
  PICKUP_CODE_USED: {
    what: 'The code has been used: the machine gave out the goods.',
    next: 'There is nothing left to cancel. If it was used by the wrong person, handle it as a loss.',
  },
  PICKUP_CODE_EXPIRED: {
    what: 'The code has expired.',
    next: 'There is nothing left to cancel: nobody can use it any more.',
  },
  MACHINE_NOT_FOUND: {
    what: 'There is no machine with this number, or none that you may see.',
    next: 'Compare the number with the one on the machine. If it is right, ask for access to it.',
  },
  MACHINE_OFFLINE: {
    what: 'The machine has no connection at the moment.',
    next: 'Try again in a while. If it stays offline, have somebody look at its network and power.',
  },
  PICKUP_CODES_DISABLED: {
    what: 'Pickup codes are switched off for this machine.',
    next: "Ask the machine's manager to switch them on in the vendor's console.",
  },
  MACHINE_OUT_OF_SERVICE: {
    what: 'The machine is out of operation, or is being handed to another merchant.',
    next: "Ask the machine's manager; the code can be cancelled once it is in operation again.",
  },
  MERCHANT_UNAVAILABLE: {
    what: "The merchant's account with the vendor has expired or is not verified.",
    next: 'Tell whoever manages the account with the vendor. Nothing can be cancelled until it is renewed.',
  },
  VENDOR_CREDENTIALS_REJECTED: {
    what: 'The vendor did not accept the credentials of our service.',
    next: 'Tell the people who run the service. Trying again does not help.',
  },
  VENDOR_PERMISSION_DENIED: {
    what: "The vendor does not let the merchant's account do this.",
    next: 'Tell whoever manages the account with the vendor.',
  },
  VENDOR_REQUEST_REJECTED: {
    what: 'The vendor did not accept the request of our service.',
    next: 'Tell the people who run the service, with the details below.',
  },
  VENDOR_ERROR: {
    what: 'The vendor refused, for a reason that our service does not know.',
    next: "Read the vendor's own words under the details, and pass them on if you can't act on them.",
  },
  VENDOR_UNREACHABLE: {
    what: 'Our service could not reach the vendor.',
    next: 'Try again in a minute.',
  },
  VENDOR_UNAVAILABLE: {
    what: "The vendor's service is disturbed.",
    next: 'This mostly passes within minutes. If it lasts, tell the people who run the service.',
  },
  VENDOR_TIMEOUT: {
    what: 'The vendor did not answer in time.',
    next: 'This mostly passes within minutes. If it lasts, tell the people who run the service.',
  },
  VENDOR_BAD_RESPONSE: {
    what: "The vendor's answer could not be understood.",
    next: 'If it comes again, tell the people who run the service.',
  },
  VENDOR_OVERLOADED: {
    what: 'Our service has too much to do at the moment.',
    next: 'Try again in a minute.',
  },
  RATE_LIMITED: {
    what: 'This was asked for too often: digits that no code has, or cancels of all codes of this machine.',
    next: 'Wait a minute, then try again. Read the digits once more before you do.',
  },
  AUDIT_UNAVAILABLE: {
    what: 'The record that every cancel needs could not be written.',
    next: 'Tell the people who run the service; try again once they have mended it.',
  },
  GRAPHQL_PARSE_FAILED: {
    what: 'This page and the service do not fit together.',
    next: 'Reload the page. If it comes again, tell the people who make it.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    what: 'This page and the service do not fit together.',
    next: 'Reload the page. If it comes again, tell the people who make it.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    what: 'This page and the service do not fit together.',
    next: 'Reload the page. If it comes again, tell the people who make it.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    what: 'This page and the service do not fit together.',
    next: 'Reload the page. If it comes again, tell the people who make it.',
  },
  BAD_REQUEST: {
    what: 'The gateway did not accept the request.',
    next: 'Reload the page. If it comes again, tell the people who run the gateway.',
  },
  INTERNAL_SERVER_ERROR: {
    what: 'Our service failed.',
    next: 'Tell the people who run it, with the details below.',
  },
  NO_ANSWER: {
    what: 'No answer came from the gateway.',
    next: 'Check your connection to the network.',
  },
  OTHER: {
    what: 'Something failed that this page has no words for.',
    next: 'Tell the people who run the service, with the details below.',
  },
} satisfies Record<string, ErrorAdvice>;

/** Every `extensions.code`, and two of this page: no answer came, and a code that it doesn't know. */
export type ErrorText = keyof typeof en;

const unfit: ErrorAdvice = {
  what: '本页面与服务不匹配。',
  next: '请刷新页面。如果再次出现，请告知页面的开发人员。',
};

const zh: Readonly<Record<ErrorText, ErrorAdvice>> = {
  BAD_USER_INPUT: {
    what: '设备编号或记录 ID 的格式不正确。',
    next: '请与设备上的编号核对：8 到 20 位数字。',
  },
  UNAUTHENTICATED: {
    what: '无法确认您的身份：访问令牌缺失、错误或已过期。',
    next: '请获取新的访问令牌，粘贴到上方后重试。',
  },
  FORBIDDEN: {
    what: '您的访问令牌没有此操作的权限。',
    next: '请联系令牌的发放人开通权限，或请有权限的同事操作。',
  },
  PRODUCT_NOT_FOUND: {
    what: '该设备没有这个商品。',
    next: '请查看该设备货道中现有的商品。',
  },
  REQUEST_TOO_LARGE: {
    what: '一次请求的内容过多，超出限制的部分没有执行。',
    next: '请减少每次请求的内容，例如只查询一台设备或更少的取货码。',
  },
  PICKUP_CODE_NOT_FOUND: {
    what: '该设备没有这个取货码：它已被取消或已被使用。',
    next: '无需再取消。如果货物短缺，请查看设备的销售记录。',
  },
  PICKUP_CODE_USED: {
    what: '取货码已被使用，设备已出货。',
    next: '已无法取消。如果被他人使用，请按损失处理。',
  },
  PICKUP_CODE_EXPIRED: {
    what: '取货码已过期。',
    next: '无需取消：任何人都不能再使用它。',
  },
  MACHINE_NOT_FOUND: {
    what: '没有这个编号的设备，或者您无权查看它。',
    next: '请与设备上的编号核对。如果编号正确，请申请该设备的权限。',
  },
  MACHINE_OFFLINE: {
    what: '设备目前不在线。',
    next: '请稍后重试。如果一直不在线，请派人检查设备的网络和电源。',
  },
  PICKUP_CODES_DISABLED: {
    what: '该设备的取货码功能已关闭。',
    next: '请设备管理员在厂商后台开启。',
  },
  MACHINE_OUT_OF_SERVICE: {
    what: '设备已停用，或正在转移给其他商户。',
    next: '请联系设备管理员；设备恢复运营后即可取消。',
  },
  MERCHANT_UNAVAILABLE: {
    what: '商户账号已过期或未认证。',
    next: '请告知商户账号的管理人员。在账号恢复之前无法取消任何取货码。',
  },
  VENDOR_CREDENTIALS_REJECTED: {
    what: '厂商不接受本服务的凭证。',
    next: '请告知服务的运维人员。重试没有用。',
  },
  VENDOR_PERMISSION_DENIED: {
    what: '厂商不允许该商户账号执行此操作。',
    next: '请告知商户账号的管理人员。',
  },
  VENDOR_REQUEST_REJECTED: {
    what: '厂商不接受本服务的请求。',
    next: '请将下方的详细信息告知服务的运维人员。',
  },
  VENDOR_ERROR: {
    what: '厂商拒绝了请求，原因本服务无法识别。',
    next: '请查看详细信息中厂商的原话；如果无法处理，请转告运维人员。',
  },
  VENDOR_UNREACHABLE: {
    what: '本服务无法连接厂商。',
    next: '请一分钟后重试。',
  },
  VENDOR_UNAVAILABLE: {
    what: '厂商的服务出现故障。',
    next: '通常几分钟内会恢复。如果持续出现，请告知服务的运维人员。',
  },
  VENDOR_TIMEOUT: {
    what: '厂商没有及时答复。',
    next: '通常几分钟内会恢复。如果持续出现，请告知服务的运维人员。',
  },
  VENDOR_BAD_RESPONSE: {
    what: '无法理解厂商的答复。',
    next: '如果再次出现，请告知服务的运维人员。',
  },
  VENDOR_OVERLOADED: {
    what: '本服务目前过于繁忙。',
    next: '请一分钟后重试。',
  },
  RATE_LIMITED: {
    what: '操作过于频繁：多次查询不存在的取货码，或多次取消该设备的全部取货码。',
    next: '请等待一分钟后再试；重试前请再次核对数字。',
  },
  AUDIT_UNAVAILABLE: {
    what: '无法写入取消操作所必需的审计记录。',
    next: '请告知服务的运维人员，修复后再重试。',
  },
  GRAPHQL_PARSE_FAILED: unfit,
  GRAPHQL_VALIDATION_FAILED: unfit,
  OPERATION_RESOLUTION_FAILURE: unfit,
  PERSISTED_QUERY_NOT_SUPPORTED: unfit,
  BAD_REQUEST: {
    what: '网关不接受该请求。',
    next: '请刷新页面。如果再次出现，请告知网关的运维人员。',
  },
  INTERNAL_SERVER_ERROR: {
    what: '本服务出现故障。',
    next: '请将下方的详细信息告知服务的运维人员。',
  },
  NO_ANSWER: {
    what: '没有收到网关的答复。',
    next: '请检查您的网络连接。',
  },
  OTHER: {
    what: '出现了本页面无法说明的错误。',
    next: '请将下方的详细信息告知服务的运维人员。',
  },
};

/** What to say of each error, in each language. */
export const errorTexts: Readonly<Record<Language, Readonly<Record<ErrorText, ErrorAdvice>>>> = { en, zh };
