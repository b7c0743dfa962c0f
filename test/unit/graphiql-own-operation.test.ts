import { nameOwnOperation } from '../../graphiql/own-operation.ts';

const sent = (query: string) =>
  nameOwnOperation({ query, operationName: 'CancelSeveralCodes' }).operationName;

it('sends the name of the operation in the document, not that of the tab before', () => {
  expect(sent('query LookBeforeCancelingAll { machines { name } }')).toBe('LookBeforeCancelingAll');
  expect(sent('{ machines { name } }')).toBeNull();
});

it('leaves the choice between several operations, and the fault in a document, as they are', () => {
  expect(sent('query A { a } mutation CancelSeveralCodes { b }')).toBe('CancelSeveralCodes');
  expect(sent('query {')).toBe('CancelSeveralCodes');
});
