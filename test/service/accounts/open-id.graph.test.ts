/** Signing in by a real provider of OpenID Connect, from the button to the role, and without one. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphConnection } from '../../../src/record/graph/connect.ts';
import { rolesByClaim } from '../../../src/service/accounts/open-id.ts';
import { publishedDalen, served, visitor } from './served.ts';

let connection: GraphConnection;
let service: Awaited<ReturnType<typeof served>>;
let issuerServer: Server;
let issuer: string;
const groups: Record<string, string[]> = {
  rut: ['CN=granskare,DC=region', 'alla'],
  olle: ['alla'],
};

function providerAt(url: string, returnTo: string): Provider {
  return new Provider(url, {
    clients: [
      {
        client_id: 'kompetenslandskap',
        client_secret: 'a-secret-of-the-tests',
        redirect_uris: [returnTo],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email'] },
    cookies: { keys: ['keys-of-the-tests'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({
        sub: id,
        name: `Namn ${id}`,
        email: `${id}@example.se`,
        groups: groups[id],
      }),
    }),
  });
}

beforeAll(async () => {
  connection = await publishedDalen();
  issuerServer = createServer();
  await new Promise<void>((done) => issuerServer.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(issuerServer.address() as AddressInfo).port}`;
  service = await served(connection, {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'kompetenslandskap',
    OIDC_CLIENT_SECRET: 'a-secret-of-the-tests',
    OIDC_ROLES: 'CN=granskare,DC=region=REVIEWER dalen; agare=OWNER',
  });
  issuerServer.on('request', providerAt(issuer, `${service.url}/sign-in/openid/return`).callback());
});
afterAll(async () => {
  await service.close();
  await connection.close();
  issuerServer.close();
});

/** Follows where one is sent, and signs in and agrees where the provider asks, until the service has its answer. */
async function signIn(person: ReturnType<typeof visitor>, login: string) {
  let seen = await person.see('/sign-in/openid');
  for (let step = 0; step < 12; step += 1) {
    const to = seen.headers.get('location');
    if (to === null && !seen.body.includes('name="prompt"')) return seen;
    if (to === '/sign-in') return seen;
    if (to !== null) {
      seen = await person.see(to.startsWith('/') ? issuer + to : to);
      continue;
    }
    const [, action = ''] = /action="([^"]+)"/.exec(seen.body) ?? [];
    const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(seen.body) ?? [];
    const form = prompt === 'login' ? { prompt, login, password: 'x' } : { prompt };
    const target = action.startsWith('/') ? issuer + action : action;
    seen = await person.post(target, form, issuer);
  }
  throw new Error('The provider sends one round and round.');
}

test('whoever is in a group that maps to a role has it, and is told so', async () => {
  const rut = visitor(service.url);
  const seen = await signIn(rut, 'rut');
  expect([seen.status, seen.headers.get('location')]).toEqual([303, '/sign-in']);
  expect((await rut.ask('{ me { name email subject roles { role landscape } } }')).data.me).toEqual(
    {
      name: 'Namn rut',
      email: 'rut@example.se',
      subject: `${issuer} rut`,
      roles: [{ role: 'REVIEWER', landscape: 'dalen' }],
    },
  );
});

test('the same person again has the same account, with the roles of today', async () => {
  const again = visitor(service.url);
  groups.rut = ['agare'];
  await signIn(again, 'rut');
  const { roles } = (await again.ask('{ me { roles { role landscape } } }')).data.me;
  expect(roles).toEqual([{ role: 'OWNER', landscape: null }]);
  const { total } = (await again.ask('{ accounts(landscape: "dalen") { total } }')).data.accounts;
  expect(total).toBe(1);
});

test('whoever no role fits is shown the claims, and is not signed in', async () => {
  const olle = visitor(service.url);
  const seen = await signIn(olle, 'olle');
  expect([seen.status, seen.body.includes('&quot;alla&quot;')]).toEqual([403, true]);
  expect((await olle.ask('{ me { id } }')).data.me).toBeNull();
});

test('a return that this browser did not begin, or a code of another, lets nobody in', async () => {
  const stranger = visitor(service.url);
  const unbegun = await stranger.see('/sign-in/openid/return?code=x&state=y');
  expect(unbegun.status).toBe(403);
  await stranger.see('/sign-in/openid');
  const foreign = await stranger.see('/sign-in/openid/return?code=x&state=y');
  expect([foreign.status, stranger.cookies.has('session')]).toEqual([502, false]);
});

test('the setting of roles reads names that hold equals signs', () => {
  expect([...rolesByClaim('CN=a,OU=b=REVIEWER dalen; c=OWNER')]).toEqual([
    ['CN=a,OU=b', [{ role: 'REVIEWER', landscape: 'dalen' }]],
    ['c', [{ role: 'OWNER', landscape: null }]],
  ]);
});
