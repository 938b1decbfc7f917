/** Apollo Client and urql ask as they do by themselves: by POST, by GET, by the hash of a document alone. */

import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { afterAll, expect, test } from 'vitest';
import { testService } from '../service/service.ts';

const { app } = await testService();
const uri = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
afterAll(() => app.close());

interface Sent {
  readonly method: string;
  readonly hasDocument: boolean;
}

/** `fetch`, and a note of what was sent. */
function noting() {
  const sent: Sent[] = [];
  const send: typeof fetch = (url, options = {}) => {
    const text = decodeURIComponent(`${url} ${options.body ?? ''}`).replaceAll('+', ' ');
    sent.push({ method: options.method ?? 'GET', hasDocument: /query Who/.test(text) });
    return fetch(url, options);
  };
  return { sent, send };
}

const document = `query Who($of: ID!, $after: String) {
  upstream(of: $of, after: $after) { total sentence edges { node { id name } } }
}`;
const variables = { of: 'lokalt-rad', after: null };
const whole = {
  upstream: {
    total: 1,
    sentence: 'En aktör eller ett forum lämnar något direkt till Lokalt råd: Utbildningsråd.',
    edges: [{ node: { id: 'utbildningsrad', name: 'Utbildningsråd' } }],
  },
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function apolloClient(send: typeof fetch, useGet: boolean) {
  const byHash = new PersistedQueryLink({ sha256, useGETForHashedQueries: useGet });
  return new ApolloClient({
    link: ApolloLink.from([byHash, new HttpLink({ uri, fetch: send })]),
    cache: new InMemoryCache(),
  });
}

test.each([
  ['POST', false],
  ['GET', true],
] as const)(
  'Apollo Client sends a document once, and its hash from then on, by %s',
  async (method, useGet) => {
    const { sent, send } = noting();
    const query = gql(document);
    for (const _ of [1, 2]) {
      const client = apolloClient(send, useGet);
      const { data } = await client.query({ query, variables, fetchPolicy: 'network-only' });
      expect(data).toMatchObject(whole);
    }
    const hash = { method, hasDocument: false };
    expect(sent.at(-1)).toEqual(hash);
    expect(sent.filter(({ hasDocument }) => hasDocument).length).toBeLessThanOrEqual(1);
  },
);

test.each(['GET', 'POST'])('urql asks by %s', async (method) => {
  const { sent, send } = noting();
  const client = new Client({
    url: uri,
    fetch: send,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: method === 'GET' ? 'force' : false,
  });
  const first = await client.query(document, variables);
  expect(first.error).toBeUndefined();
  expect(first.data).toMatchObject(whole);
  const again = await client.query(document, variables);
  expect(again.data).toEqual(first.data);
  expect(sent).toEqual([{ method, hasDocument: true }]);
});
