/** The account of somebody whom an issuer of OpenID Connect vouches for. */
import type { Grant } from '../../model/grant.ts';
import type { GraphConnection } from '../graph/connect.ts';
import { type Account, accountIn, keepAccount } from './account.ts';
import { newAccount } from './links.ts';

/** What an issuer said. */
export interface Vouched {
  /** Issuer and subject: the same for the same person, always. */
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
  /** The roles that its claims map to. */
  readonly claimed: readonly Grant[];
}

/** Makes the account, or brings it up to what the issuer says today. */
export function keepVouched(
  connection: GraphConnection,
  { subject, name, email, claimed }: Vouched,
  now: string,
): Promise<Account> {
  return connection.transaction(async (run) => {
    await run('record/accounts/lock');
    const [row] = await run('record/accounts/by-subject', { subject });
    const known = row === undefined ? newAccount(name, now) : accountIn(row);
    const account = { ...known, subject, name, email, claimed: [...claimed] };
    await keepAccount(run, account);
    return account;
  });
}
