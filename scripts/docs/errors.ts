import { errorCodes, extensionKeys } from '../../src/graphql/error-codes.ts';
import { refusals } from '../../src/vendor-client/error-codes.ts';
import { code, table } from './table.ts';

const vendorCodes: Readonly<Record<string, { readonly codes: readonly number[] }>> = refusals;

/** `docs/errors.md`, from the table of the errors. */
export const errorsPage = () => `# Errors

<!-- Written by \`npm run codegen\` from src/graphql/error-codes.ts and src/vendor-client/error-codes.ts. -->

Every failure of an operation is an entry of \`errors\` with HTTP status 200. Its \`message\` is one English sentence for
a developer; programs read \`extensions\`. What a front end should do about each \`outcome\` is in
[outcomes.md](outcomes.md), and what somebody who runs the service should do about each \`code\` in
[runbook.md](runbook.md).

## extensions

${table(
  ['key', 'meaning'],
  Object.entries(extensionKeys).map(([key, says]) => [code(key), says]),
)}

## extensions.code

"May pass" says that the same operation may succeed later. Whether sending it again is harmless as well depends on what
became of the first: \`retryable\` says both.

${table(
  ['code', 'what happened', 'who can mend it', 'may pass'],
  Object.entries(errorCodes).map(([name, { message, owner, transient }]) => [
    code(name),
    message,
    owner === 'nobody' ? 'nobody: later' : owner,
    transient ? 'yes' : '',
  ]),
)}

## The vendor's codes

The vendor has several generations of codes in use at once. A number that isn't here, and a code 0 whose message is not
\`ok\`, is a \`VENDOR_ERROR\`. 6015 is also what the vendor says of a QR code that has expired, and a \`VENDOR_ERROR\` then.

${table(
  ['extensions.code', 'extensions.vendorCode'],
  Object.entries(vendorCodes).map(([name, { codes }]) => [code(name), codes.join(', ')]),
)}
`;
