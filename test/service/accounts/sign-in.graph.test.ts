/** From the link that the first start prints to an owner, a reviewer, sessions and keys, over real HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLink } from '../../../src/record/accounts/links.ts';
import type { GraphConnection } from '../../../src/record/graph/connect.ts';
import { readAll, restoreAll } from '../../../src/record/revisions/dump.ts';
import { dumpOf, fileOf } from '../../../src/record/revisions/dump-file.ts';
import { firstOwner } from '../../../src/service/accounts/first-owner.ts';
import { emptyDatabase } from '../../neo4j.ts';
import { publishedDalen, served, signedInAs, visitor } from './served.ts';

let connection: GraphConnection;
let first: Awaited<ReturnType<typeof served>>;
let second: Awaited<ReturnType<typeof served>>;
const here = { HOST: '127.0.0.1', PUBLIC_URL: undefined };
const tokenIn = (text: string) => /link=([\w-]+)/.exec(text)?.[1] ?? '';
const held = '{ me { name roles { role landscape } sessions { id isCurrent } keys { name } } }';

beforeAll(async () => {
  connection = await publishedDalen();
  first = await served(connection);
  second = await served(connection);
});
afterAll(async () => {
  await first.close();
  await second.close();
  await connection.close();
});

test('the first start prints a link; opened it does nothing, its button makes an owner, once', async () => {
  const remark =
    'mutation { remark(key: "0123456789abcdef", landscape: "dalen", wrong: "x") { done } }';
  const stranger = visitor(first.url);
  expect((await stranger.ask(remark)).errors[0].extensions.code).toBe('READ_ONLY');
  const printed = (await firstOwner(connection, here, first.url)).join('\n');
  const another = (await firstOwner(connection, here, first.url)).join('\n');
  const token = tokenIn(printed);
  const owner = visitor(first.url);
  for (const _ of [1, 2, 3]) {
    const page = await owner.see(`/sign-in?link=${token}`);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page.body).toContain('informatör');
  }
  expect((await owner.ask('{ me { id } }')).data.me).toBeNull();
  const elsewhere = await owner.post(
    '/sign-in',
    { link: token, name: 'X' },
    'https://evil.example',
  );
  expect([elsewhere.status, owner.cookies.size]).toEqual([403, 0]);
  expect((await owner.post('/sign-in', { link: token, name: ' ' })).status).toBe(400);
  const entered = await owner.post('/sign-in', { link: token, name: 'Ida <b>Ägare</b>' });
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/sign-in']);
  expect(entered.headers.getSetCookie()[0]).toMatch(
    /^session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect((await owner.ask(held)).data.me).toMatchObject({
    name: 'Ida <b>Ägare</b>',
    roles: [{ role: 'OWNER', landscape: null }],
    sessions: [{ isCurrent: true }],
  });
  expect((await owner.see('/sign-in')).body).toContain('Ida &lt;b&gt;Ägare&lt;/b&gt;');
  const again = await visitor(first.url).post('/sign-in', { link: token, name: 'Y' });
  expect([again.status, again.body.includes('redan använd')]).toEqual([410, true]);
  const late = await visitor(first.url).post('/sign-in', { link: tokenIn(another), name: 'Y' });
  expect([late.status, late.body.includes('redan en ägare')]).toEqual([410, true]);
  expect(await firstOwner(connection, here, first.url)).toEqual([]);
});

test('a link pressed twice at once lets one in; one whose time is up lets nobody in', async () => {
  const grant = { role: 'REVIEWER', landscape: 'dalen' } as const;
  const { token } = await makeLink(connection, new Date().toISOString(), { grant });
  const both = await Promise.all(
    [first, second].map(({ url }) => visitor(url).post('/sign-in', { link: token, name: 'Z' })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
  const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const owner = { role: 'OWNER', landscape: null } as const;
  const old = await makeLink(connection, hourAgo, { grant: owner });
  const late = await visitor(first.url).post('/sign-in', { link: old.token, name: 'Z' });
  expect([late.status, late.body.includes('Tiden för länken')]).toEqual([410, true]);
});

test('an owner invites a reviewer, whom every copy of the service knows, until the session is ended', async () => {
  const owner = await signedInAs(connection, first.url, 'OWNER', null);
  const { data } = await owner.ask(
    'mutation { invite(role: REVIEWER, landscape: "dalen") { address expires } }',
  );
  const reviewer = visitor(first.url);
  await reviewer.post('/sign-in', { link: tokenIn(data.invite.address), name: 'Rut' });
  const there = visitor(second.url);
  for (const [name, value] of reviewer.cookies) there.cookies.set(name, value);
  const { me } = (await there.ask(held)).data;
  expect([me.name, me.roles]).toEqual(['Rut', [{ role: 'REVIEWER', landscape: 'dalen' }]]);
  const refused = await reviewer.ask('mutation { invite(role: OWNER) { address } }');
  expect(refused.errors[0].extensions.code).toBe('NOT_ALLOWED');
  await there.ask(`mutation { endSession(session: "${me.sessions[0].id}") { id } }`);
  expect((await reviewer.ask('{ me { id } }')).data.me).toBeNull();
});

test('what another page sends with the cookie, and what a GET would change, is the public’s', async () => {
  const owner = await signedInAs(connection, first.url, 'OWNER', null);
  for (const headers of [{ origin: 'https://evil.example' }, {}])
    expect(
      (await owner.ask('{ me { id } }', headers as Record<string, string>)).data.me,
    ).toBeNull();
  const query = 'mutation { invite(role: OWNER) { address } }';
  const got = await owner.see(`/graphql?query=${encodeURIComponent(query)}`);
  expect([got.status, got.body.includes('sign-in')]).toEqual([405, false]);
  const me = await owner.see(`/graphql?query=${encodeURIComponent('{ me { name } }')}`);
  expect([me.headers.get('cache-control'), me.headers.get('etag')]).toEqual(['no-store', null]);
  expect(JSON.parse(me.body).data.me.name).toBe('Namn OWNER');
});

test('published facts are the same bytes for everybody, signed in or not', async () => {
  const owner = await signedInAs(connection, first.url, 'OWNER', null);
  const path = `/graphql?query=${encodeURIComponent('{ upstream(of: "lokalt-rad") { total sentence } }')}`;
  const own = await owner.see(path);
  const others = await visitor(first.url).see(path);
  expect([own.body, own.headers.get('etag'), own.headers.get('set-cookie')]).toEqual([
    others.body,
    others.headers.get('etag'),
    null,
  ]);
});

test('a key proposes and never approves, is told once, and holds until it is ended', async () => {
  const owner = await signedInAs(connection, first.url, 'OWNER', null);
  const made = await owner.ask(
    'mutation { makeKey(name: "Sync", scopes: [READ, PROPOSE]) { words key { id expires } } }',
  );
  const { words, key } = made.data.makeKey;
  const program = visitor(second.url);
  const shown = { authorization: `Bearer ${words}` };
  expect((await program.ask('{ me { name isKey } }', shown)).data.me).toEqual({
    name: 'Namn OWNER',
    isKey: true,
  });
  const approving = 'mutation { takeUp(key: "0123456789abcdef", number: 1) { done } }';
  expect((await program.ask(approving, shown)).errors[0].extensions.code).toBe('NOT_ALLOWED');
  const kept = await connection.driver.executeQuery(
    'MATCH (n) RETURN collect(properties(n)) AS all',
  );
  expect(JSON.stringify(kept.records[0]?.get('all'))).not.toContain(words);
  await owner.ask(`mutation { endKey(key: "${key.id}") { id } }`);
  const ended = await program.ask('{ me { name } }', shown);
  expect(ended.errors[0].extensions.code).toBe('UNKNOWN_KEY');
});

test('an owner of one landscape reaches no role elsewhere, and an account can be erased', async () => {
  const local = await signedInAs(connection, first.url, 'OWNER', 'dalen');
  const global = await signedInAs(connection, first.url, 'OWNER', null);
  const id = (await global.ask('{ me { id } }')).data.me.id;
  for (const act of [
    `inviteAgain(account: "${id}") { address }`,
    `eraseAccount(account: "${id}") { id }`,
    `changeRoles(account: "${id}", roles: []) { id }`,
    'invite(role: OWNER) { address }',
  ]) {
    const { errors } = await local.ask(`mutation { ${act} }`);
    expect([act, errors[0].extensions.code]).toEqual([act, 'NOT_ALLOWED']);
  }
  const acting = '(key: "key-of-the-one-who-goes", landscape: "dalen")';
  const begun = await global.ask(`mutation { begin${acting} { contribution { number author } } }`);
  expect(begun.data.begin.contribution.author).toBe('Namn OWNER');
  const { number } = begun.data.begin.contribution;
  await global.ask(
    `mutation { propose(key: "another-key-of-theirs", number: ${number}) { done } }`,
  );
  await global.ask(`mutation { eraseAccount(account: "${id}") { id } }`);
  const acts = await local.ask('{ acts(first: 100) { edges { node { parts { name value } } } } }');
  expect(JSON.stringify(acts)).not.toContain(id);
  expect((await global.ask('{ me { id } }')).data.me).toBeNull();
  const listed = await local.ask(
    '{ accounts(landscape: "dalen", first: 1) { total edges { node { name } } pageInfo { hasNextPage } } }',
  );
  expect(listed.data.accounts.pageInfo.hasNextPage).toBe(true);
});

test('a dump holds accounts and keys, and whoever has one comes in again after a restore', async () => {
  const dump = await readAll(connection);
  expect(dump.accounts.length).toBeGreaterThan(2);
  await emptyDatabase();
  await restoreAll(connection, dumpOf(fileOf(dump)));
  expect((await readAll(connection)).accounts).toEqual(dump.accounts);
});
