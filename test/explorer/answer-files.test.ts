/** Addresses of files ask what the page shows. */
import { expect, test } from 'vitest';
import { fileAddress } from '../../src/explorer/parts/answer-files.ts';

test('filters, language and revision are in the address, a page of the answer is not', () => {
  const variables = {
    landscape: 'sormland',
    status: ['GAP', 'UNKNOWN'],
    filter: { sides: ['DESIGNED'] },
    addFlows: [{ kind: 'NEED', from: 'a', to: 'b' }],
    place: undefined,
    after: 'MTA=',
    language: 'EN',
  };
  const address = fileAddress({ question: 'coverage', variables }, { ending: 'csv' }, 7);
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  expect(pathname).toBe('/answers/coverage.csv');
  expect([...searchParams]).toEqual([
    ['landscape', 'sormland'],
    ['status', 'GAP,UNKNOWN'],
    ['filter', '{"sides":["DESIGNED"]}'],
    ['addFlows', '{"kind":"NEED","from":"a","to":"b"}'],
    ['revision', '7'],
    ['language', 'en'],
  ]);
});
