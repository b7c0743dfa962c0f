import { errorTexts } from '../../examples/web/src/texts/index.ts';
import { errorCodes } from '../../src/graphql/error-codes.ts';

describe.each(Object.entries(errorTexts))("the example's texts of errors, in the language %s", (_, texts) => {
  it('tell what happened and what to do next, for every code of the service', () => {
    const advised = Object.entries(texts).flatMap(([code, { what, next }]) => (what && next ? [code] : []));
    expect(advised).toEqual(expect.arrayContaining(Object.keys(errorCodes)));
  });

  it('has none for a code that the service no longer has', () => {
    const ofThePage = ['GATEWAY_BUSY', 'NO_ANSWER', 'OTHER'];
    expect(Object.keys(texts).sort()).toEqual([...Object.keys(errorCodes), ...ofThePage].sort());
  });
});
