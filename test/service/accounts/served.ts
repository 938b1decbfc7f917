/** A service over real HTTP with accounts in a real database, and visitors who keep cookies as browsers do. */
import pino from 'pino';
import { readConfig } from '../../../src/config.ts';
import type { AccountRole } from '../../../src/model/account-role.ts';
import { hasOwner } from '../../../src/record/accounts/account.ts';
import { makeLink } from '../../../src/record/accounts/links.ts';
import { readyForAccounts } from '../../../src/record/accounts/ready.ts';
import { connect, type GraphConnection } from '../../../src/record/graph/connect.ts';
import { keepReading } from '../../../src/record/revisions/keeper.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { openDesk } from '../../../src/service/contributions/desk.ts';
import { startServer } from '../../../src/service/http/start-server.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { smallLandscape } from '../small-landscape.ts';

/** A published landscape, `dalen`, and nobody with an account. */
export async function publishedDalen(): Promise<GraphConnection> {
  await emptyDatabase();
  const connection = connect(testDatabase());
  await publish(connection, smallLandscape, { now: '2026-01-31T12:00:00.000Z' });
  await readyForAccounts(connection);
  return connection;
}

/** Starts one copy of the service on a free port. */
export async function served(connection: GraphConnection, settings: Record<string, string> = {}) {
  const keeper = await keepReading(connection, { pollMs: 60_000, now: () => 0 });
  const config = readConfig({ PORT: '0', RATE_PER_SECOND: '0', ...settings });
  const log = pino({ level: 'silent' });
  const contributions = openDesk(connection, { isOpen: () => hasOwner(connection) });
  const service = await startServer({ keeper, config, log, connection, contributions });
  const close = async () => {
    keeper.stop();
    await service.close();
  };
  return { url: service.url, close };
}

/** What a visitor is answered. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Somebody with a browser: keeps cookies, says from which page forms come, follows nothing by itself. */
export function visitor(url: string) {
  const cookies = new Map<string, string>();
  const see = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const headers = new Headers(init.headers);
    const kept = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (kept !== '') headers.set('cookie', kept);
    const address = path.startsWith('http') ? path : url + path;
    const answer = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };
  return {
    cookies,
    see,
    post: (path: string, form: Record<string, string>, origin = url) =>
      see(path, { method: 'POST', headers: { origin }, body: new URLSearchParams(form) }),
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
    async ask(query: string, headers: Record<string, string> = { origin: url }): Promise<any> {
      const sent = { 'content-type': 'application/json', ...headers };
      const answer = await see('/graphql', {
        method: 'POST',
        headers: sent,
        body: JSON.stringify({ query }),
      });
      return JSON.parse(answer.body);
    },
  };
}

/** Somebody who was given a role by a link and is signed in. */
export async function signedInAs(
  connection: GraphConnection,
  url: string,
  role: AccountRole,
  landscape: string | null,
) {
  const one = visitor(url);
  const now = new Date().toISOString();
  const { token } = await makeLink(connection, now, { grant: { role, landscape } });
  await one.post('/sign-in', { link: token, name: `Namn ${role}` });
  return one;
}
