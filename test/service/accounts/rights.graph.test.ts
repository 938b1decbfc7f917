/** The matrix of rights, cell by cell, over real HTTP. */
import {
  type GraphQLArgument,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepAccount } from '../../../src/record/accounts/account.ts';
import { makeKey } from '../../../src/record/accounts/keys.ts';
import { newAccount } from '../../../src/record/accounts/links.ts';
import { beginSession } from '../../../src/record/accounts/sessions.ts';
import type { GraphConnection } from '../../../src/record/graph/connect.ts';
import { rights } from '../../../src/service/accounts/rights.ts';
import { type Asker, askers, mayDo } from '../../../src/service/accounts/rights-page.ts';
import { makeSchema } from '../../../src/service/graphql/merge.ts';
import { publishedDalen, served, visitor } from './served.ts';

const schema = await makeSchema();
let connection: GraphConnection;
let service: Awaited<ReturnType<typeof served>>;
type Visitor = ReturnType<typeof visitor>;
type Ask = (query: string) => ReturnType<Visitor['ask']>;
const asks = new Map<Asker, Ask>();

/** A value that fits, of the landscape where the askers have their roles. */
function fitting({ name, type }: GraphQLArgument): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return '[]';
  const { name: of } = getNamedType(type);
  if (name === 'landscape') return '"dalen"';
  if (of === 'AccountRole') return 'CONTRIBUTOR';
  if (of === 'Boolean') return 'true';
  if (of === 'Int') return '1';
  if (isInputObjectType(inner)) return '{}';
  return '"0123456789abcdef"';
}

function documentOf(root: 'Query' | 'Mutation', name: string): string {
  const field = schema.getType(root);
  if (!isObjectType(field)) throw new Error(root);
  const { args = [] } = field.getFields()[name] ?? {};
  const given = args
    .filter((one) => isNonNullType(one.type) || one.name === 'landscape')
    .map((one) => `${one.name}: ${fitting(one)}`);
  const asked = given.length > 0 ? `(${given.join(', ')})` : '';
  return `${root === 'Query' ? 'query' : 'mutation'} { ${name}${asked} { __typename } }`;
}

async function askerOf(asker: Asker): Promise<Ask> {
  const one = visitor(service.url);
  if (asker.via === 'PUBLIC') return (query) => one.ask(query);
  const now = new Date().toISOString();
  const grants = asker.role === undefined ? [] : [{ role: asker.role, landscape: 'dalen' }];
  const account = { ...newAccount(asker.name, now), grants };
  await connection.transaction((run) => keepAccount(run, account));
  if (asker.via === 'SESSION') {
    one.cookies.set('session', await beginSession(connection, account.id, 'test', now));
    return (query) => one.ask(query);
  }
  const scopes = 'onlyReads' in asker ? (['READ'] as const) : (['READ', 'PROPOSE'] as const);
  const { words } = await makeKey(connection, account.id, { name: 'k', scopes, days: 1 }, now);
  return (query) => one.ask(query, { authorization: `Bearer ${words}` });
}

beforeAll(async () => {
  connection = await publishedDalen();
  service = await served(connection);
  for (const asker of askers) asks.set(asker, await askerOf(asker));
});
afterAll(async () => {
  await service.close();
  await connection.close();
});

const cells = (['Query', 'Mutation'] as const).flatMap((root) =>
  Object.keys(rights[root]).map((name) => ({ root, name })),
);

/** Refused for want of the right, and not since what is asked for belongs to somebody else. */
const isRefused = (answer: Awaited<ReturnType<Ask>>) =>
  answer.errors?.some(
    ({ extensions, message }: { extensions: { code: string }; message: string }) =>
      extensions.code === 'NOT_ALLOWED' && message === 'Whoever asks may not do that.',
  ) === true;

test.each(cells)('$name: each asker may as the matrix says', async ({ root, name }) => {
  const right = rights[root][name];
  if (right === undefined) throw new Error(name);
  const seen: string[] = [];
  const said: string[] = [];
  for (const asker of askers) {
    const answer = await asks.get(asker)?.(documentOf(root, name));
    const codes = (answer.errors ?? []).map(
      (one: { extensions: { code: string } }) => one.extensions.code,
    );
    expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
    expect(codes).not.toContain('INTERNAL');
    seen.push(`${asker.name}: ${!isRefused(answer)}`);
    said.push(`${asker.name}: ${mayDo(right, root === 'Mutation', asker)}`);
  }
  expect(seen).toEqual(said);
});
