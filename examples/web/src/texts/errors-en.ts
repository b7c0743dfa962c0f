/** What an error means for people who cancel codes: what happened, and what to do next. */
export interface ErrorAdvice {
  readonly what: string;
  readonly next: string;
}

export const errorsEn = {
  BAD_USER_INPUT: {
    what: 'The machine number, the record id or the digits are not in the right form.',
    next: 'Check what you typed: a machine number has 8 to 20 digits, a code 6 to 10.',
  },
  UNAUTHENTICATED: {
    what: 'The service does not know who you are: the access token is missing, wrong or has expired.',
    next: 'Get a new access token, press “Use another token”, paste it, then try again.',
  },
  FORBIDDEN: {
    what: 'Your access token does not allow this.',
    next: 'Ask the person who gave you the token to allow it, or ask a colleague who may do it.',
  },
  PICKUP_CODE_NOT_FOUND: {
    what: 'The machine has no such code: it was canceled or used before.',
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
  PRODUCT_NOT_FOUND: {
    what: 'The machine has no such product.',
    next: 'Look at what the machine has in its slots now.',
  },
  REQUEST_TOO_LARGE: {
    what: 'This asks for too much at once. What goes beyond the limit was not done.',
    next: 'Ask for less at a time, such as one machine or fewer codes.',
  },
  MACHINE_NOT_FOUND: {
    what: 'There is no machine with this number, or none that you may see.',
    next: 'Compare the number with the one on the machine. If it is right, ask for access to it.',
  },
  MACHINE_OFFLINE: {
    what: 'The machine is offline.',
    next: 'Try again later. If it stays offline, have somebody check its network and power.',
  },
  PICKUP_CODES_DISABLED: {
    what: 'Pickup codes are switched off for this machine.',
    next: "Ask the machine's manager to switch them on in the vendor's console.",
  },
  MACHINE_OUT_OF_SERVICE: {
    what: 'The machine is out of operation, or is being handed to another merchant.',
    next: "Ask the machine's manager; the code can be canceled once it is in operation again.",
  },
  MERCHANT_UNAVAILABLE: {
    what: "The merchant's account with the vendor has expired, is not verified or is not valid.",
    next: 'Tell the person who manages the account with the vendor. Nothing can be canceled until that is fixed.',
  },
  VENDOR_CREDENTIALS_REJECTED: {
    what: 'The vendor did not accept the credentials of our service.',
    next: 'Tell the people who run the service. Trying again does not help.',
  },
  VENDOR_PERMISSION_DENIED: {
    what: "The vendor does not let the merchant's account do this.",
    next: 'Tell the person who manages the account with the vendor.',
  },
  VENDOR_REQUEST_REJECTED: {
    what: 'The vendor did not accept the request of our service.',
    next: 'Tell the people who run the service, with the details below.',
  },
  VENDOR_ERROR: {
    what: 'The vendor answered with a failure that our service does not know.',
    next: "Read the vendor's words under the details. If you can't act on them, pass them on to the people who run the service.",
  },
  VENDOR_UNREACHABLE: {
    what: 'Our service could not reach the vendor.',
    next: 'Try again in a minute.',
  },
  VENDOR_UNAVAILABLE: {
    what: "The vendor's service is unavailable.",
    next: 'This usually passes within minutes. If it lasts, tell the people who run the service.',
  },
  VENDOR_TIMEOUT: {
    what: 'No result came from the vendor in time.',
    next: 'This usually passes within minutes. If it lasts, tell the people who run the service.',
  },
  VENDOR_BAD_RESPONSE: {
    what: "The vendor's answer could not be understood.",
    next: 'If it comes again, tell the people who run the service.',
  },
  VENDOR_OVERLOADED: {
    what: 'Our service is overloaded at the moment.',
    next: 'Try again in a minute.',
  },
  RATE_LIMITED: {
    what: 'You did this too often: looked up digits that no code has, or canceled all codes of this machine.',
    next: 'Wait until you can try again. For digits, have them read out once more first.',
  },
  AUDIT_UNAVAILABLE: {
    what: 'The record that every cancel needs could not be written.',
    next: 'Tell the people who run the service. Try again when they have fixed it.',
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
  GATEWAY_BUSY: {
    what: 'The gateway accepts no more requests at the moment.',
    next: 'Try again in a minute.',
  },
  NO_ANSWER: {
    what: 'No usable answer came from the gateway.',
    next: 'Check your connection to the network. If it works, tell the people who run the service.',
  },
  OTHER: {
    what: 'Something failed that this page has no words for.',
    next: 'Tell the people who run the service, with the details below.',
  },
} satisfies Record<string, ErrorAdvice>;

/** Every `extensions.code`, and three of this page: the gateway is busy, no answer came, and a code that it doesn't know. */
export type ErrorText = keyof typeof errorsEn;
