/** What callers learn of failures, and what the log does. */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { KnowledgeError } from '../../../src/errors.ts';
import { maskErrors } from '../../../src/service/graphql/mask.ts';

function tell(thrown: Error) {
  const logged: unknown[] = [];
  const log = {
    error: (details: object, message: string) => logged.push({ ...details, message }),
  };
  const mask = maskErrors(log, randomUUID);
  const wrapped = new GraphQLError(thrown.message, { originalError: thrown, path: ['upstream'] });
  return { told: mask(wrapped.toJSON(), wrapped), logged };
}

test('an explained failure keeps its code, sentence and hint', () => {
  const hint = 'Did you mean "branschforum"?';
  const { told, logged } = tell(new KnowledgeError('UNKNOWN_PARTY', 'No "branshforum".', { hint }));
  expect(told).toEqual({
    message: 'No "branshforum".',
    path: ['upstream'],
    extensions: { code: 'UNKNOWN_PARTY', hint },
  });
  expect(logged).toEqual([]);
});

test('anything else is told by an id only, and logged whole under the same id', () => {
  const failure = new Error('bolt://neo4j:secret@10.0.0.1:7687 refused');
  const { told, logged } = tell(failure);
  const id = told.extensions?.id;
  expect(told).toEqual({
    message: 'Something unexpected went wrong; it has been logged.',
    path: ['upstream'],
    extensions: { code: 'INTERNAL', id },
  });
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(logged).toEqual([{ err: failure, id, path: ['upstream'], message: 'Unexpected failure' }]);
});

test.each([
  ['ServiceUnavailable', 'Could not perform discovery', 'DATABASE_UNAVAILABLE'],
  ['DATABASE_AUTH', 'The database at bolt://x:7687 refuses the login.', 'DATABASE_UNAVAILABLE'],
  ['SessionExpired', 'Server at x:7687 is no longer available', 'DATABASE_UNAVAILABLE'],
  ['N/A', 'Connection acquisition timed out in 3000 ms.', 'DATABASE_UNAVAILABLE'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timed out', 'QUERY_TIMEOUT'],
  [
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'timed out',
    'QUERY_TIMEOUT',
  ],
])('a database failure %s (%s) is told as %s, without its words', (code, words, expected) => {
  const { told, logged } = tell(Object.assign(new Error(words), { code }));
  expect(told.extensions?.code).toBe(expected);
  expect(JSON.stringify(told)).not.toContain(words);
  expect(logged).toMatchObject([{ id: told.extensions?.id, code: expected }]);
  expect(told.extensions?.id).toMatch(/^[0-9a-f-]{36}$/);
});

test('what GraphQL says of a request it cannot read passes', () => {
  const mask = maskErrors({ error: () => undefined }, randomUUID);
  const error = new GraphQLError('Cannot query field "x" on type "Query".');
  const formatted = { message: error.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  expect(mask(formatted, error)).toMatchObject(formatted);
});
