import { errorCodes as codes, isErrorCode, readExtensions } from '../../../client/errors.ts';
import json from '../../../client/errors.json' with { type: 'json' };
import { errorCodes, extensionKeys } from '../../../src/graphql/error-codes.ts';

describe('the generated errors of front ends', () => {
  it('have every code and every key of the service, in TypeScript and in JSON', () => {
    expect(codes).toEqual(Object.keys(errorCodes));
    expect(json.codes).toEqual(errorCodes);
    expect(Object.keys(json.extensions)).toEqual(Object.keys(extensionKeys));
  });

  it('read every extension of an error of the service', () => {
    const extensions = {
      code: 'PICKUP_CODE_NOT_FOUND',
      outcome: 'REJECTED',
      retryable: false,
      retryAfter: 3,
      vendorCode: 80002,
      vendorMessage: 'no',
      machineNo: '16327129',
      pickupCodeId: '1122223',
      traceId: '0af7651916cd43dd8448eb211c80319c',
    };
    expect(Object.keys(extensions)).toEqual(Object.keys(extensionKeys));
    expect(readExtensions({ extensions })).toEqual(extensions);
  });

  it.each([
    undefined,
    {},
    { extensions: null },
    { extensions: 'code' },
    { extensions: { code: 'GATEWAY', outcome: 'DONE' } },
  ])('read nothing from an error of somebody else: %j', (error) => {
    expect(readExtensions(error)).toEqual({});
    expect(isErrorCode('GATEWAY')).toBe(false);
  });
});
