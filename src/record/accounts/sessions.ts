/** Being signed in: for thirty days, known to every copy of the service, and ended whenever its holder likes. */
import type { GraphConnection } from '../graph/connect.ts';
import { type Account, accountIn } from './account.ts';
import { days, later, newId, newToken, tokenDigest } from './tokens.ts';

/** How long one stays signed in, in milliseconds. */
export const sessionMs = days(30);

/** Where somebody is signed in; moments are ISO instants. */
export interface Session {
  readonly id: string;
  /** What the browser calls itself. */
  readonly device: string;
  readonly made: string;
  readonly expires: string;
}

/** @returns the token that the browser shows from now on */
export async function beginSession(
  connection: GraphConnection,
  account: string,
  device: string,
  now: string,
): Promise<string> {
  const token = newToken();
  await connection.write('record/accounts/begin-session', {
    account,
    id: newId('session'),
    digest: tokenDigest(token),
    device: device.slice(0, 200),
    made: now,
    expires: later(now, sessionMs),
  });
  return token;
}

/** Who is signed in by a token, and which session it is; undefined where it holds no longer. */
export async function signedIn(
  connection: GraphConnection,
  token: string,
  now: string,
): Promise<{ readonly account: Account; readonly session: string } | undefined> {
  const digest = tokenDigest(token);
  const [row] = await connection.read('record/accounts/session', { digest, now });
  return row && { account: accountIn(row), session: row.session as string };
}

/** Where somebody is signed in, latest first. */
export async function sessionsOf(
  connection: GraphConnection,
  account: string,
  now: string,
): Promise<readonly Session[]> {
  const rows = await connection.read('record/accounts/sessions', { account, now });
  return rows as unknown as Session[];
}

/** @returns whether there was such a session of this account */
export async function endSession(
  connection: GraphConnection,
  account: string,
  id: string,
): Promise<boolean> {
  const [row] = await connection.write('record/accounts/end-session', { account, id });
  return row?.ended === 1;
}
