import { Kind, parse, visit } from 'graphql';
import { readOperations } from '../../src/http/explorer/operations.ts';

const operations = readOperations().map(({ document, variables }) => ({
  document,
  variables,
  definitions: parse(document).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  ),
}));

describe("the operator's collection", () => {
  it('says of every operation when to use it, in a comment above it', () => {
    for (const { document, definitions } of operations) {
      for (const { loc } of definitions) {
        expect(document.slice(0, loc?.start).split('\n').at(-2)).toMatch(/^# /);
      }
    }
  });

  it('has one operation a document, because a page gives each document a tab', () => {
    expect(operations.map(({ definitions }) => definitions.length)).toEqual(operations.map(() => 1));
  });

  it('wraps its comments at 48 columns, which an editor beside its result has room for', () => {
    for (const { document } of operations) {
      for (const line of document.split('\n')) {
        if (line.startsWith('#')) expect(line.length).toBeLessThanOrEqual(48);
      }
    }
  });

  it('has names that are used once, so that all can stand in one document', () => {
    const names = operations.flatMap(({ definitions }) => definitions.map(({ name }) => name?.value));
    expect(names).toContain('FindCodeByDigits');
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes every argument from a variable, so that digits and ids are in no document', () => {
    for (const { document } of operations) {
      visit(parse(document), {
        Argument: ({ value }) => {
          expect(value.kind).toBe(Kind.VARIABLE);
        },
        VariableDefinition: ({ defaultValue }) => {
          expect(defaultValue).toBeUndefined();
        },
      });
    }
  });

  it('has a variable of each name, empty until it is filled in', () => {
    const cancelOne = operations.find(({ document }) => document.includes('mutation CancelCode('));
    expect(cancelOne?.variables).toEqual({ machineNo: '', id: '' });
    const cancelSeveral = operations.find(({ document }) =>
      document.includes('mutation CancelSeveralCodes('),
    );
    expect(cancelSeveral?.variables).toEqual({ machineNo: '', ids: [] });
    const [, example] = readOperations({ machineNo: '16327129' });
    expect(example?.variables).toEqual({ machineNo: '16327129' });
  });
});
