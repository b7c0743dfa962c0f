import { createSecretCheck } from '../../../src/http/router-secret.ts';

describe('Router-Authorization', () => {
  const mayCall = createSecretCheck(['the-old-secret', 'the-new-secret']);

  it.each(['the-old-secret', 'the-new-secret'])('accepts each secret that is valid: %s', (secret) => {
    expect(mayCall(secret)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'the-',
    'the-new-secret ',
    'the-new-secretX',
    'the-old-secret,the-new-secret',
    ['the-new-secret'],
  ])('refuses %j', (header) => {
    expect(mayCall(header)).toBe(false);
  });

  it('accepts nothing when there is no secret', () => {
    expect(createSecretCheck([])('')).toBe(false);
  });
});
