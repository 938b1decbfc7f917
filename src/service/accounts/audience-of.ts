/** Who a request is from: by the key it shows, by the session its cookie names, or the public. */
import type { FastifyRequest } from 'fastify';
import { KnowledgeError } from '../../errors.ts';
import { rolesGranted } from '../../model/grant.ts';
import { type Account, grantsOf } from '../../record/accounts/account.ts';
import { keyMark, keyShown } from '../../record/accounts/keys.ts';
import { signedIn } from '../../record/accounts/sessions.ts';
import { type Audience, everybody } from './audience.ts';
import { cookieOf } from './cookies.ts';
import type { AccountDesk } from './desk.ts';
import { isFromOwnPage } from './own-address.ts';

const readOnly: Audience['rolesIn'] = () => new Set();

/** What a key may do: read what its holder reads, and propose where its holder may; never approve. */
function withKey(account: Account, mayPropose: boolean): Audience {
  const grants = grantsOf(account);
  const rolesIn: Audience['rolesIn'] = (landscape) =>
    rolesGranted(grants, landscape).has('CONTRIBUTOR') ? new Set(['CONTRIBUTOR']) : new Set();
  return {
    account: account.id,
    name: account.name,
    via: 'KEY',
    onlyReads: !mayPropose,
    rolesIn: mayPropose ? rolesIn : readOnly,
  };
}

async function byKey({ connection, now }: AccountDesk, words: string): Promise<Audience> {
  const found = await keyShown(connection, words, now());
  if (found === undefined)
    throw new KnowledgeError('UNKNOWN_KEY', 'The key in `Authorization` does not hold here.', {
      hint: 'It was ended, has expired or is misspelt; whoever made it can make another.',
    });
  return withKey(found.account, found.scopes.includes('PROPOSE'));
}

async function bySession({ connection, now }: AccountDesk, token: string): Promise<Audience> {
  const found = await signedIn(connection, token, now());
  if (found === undefined) return everybody;
  const { account, session } = found;
  const grants = grantsOf(account);
  return {
    account: account.id,
    name: account.name,
    via: 'SESSION',
    session,
    rolesIn: (landscape) => rolesGranted(grants, landscape),
  };
}

/** Somebody of whom it cannot be said who: what is published is read all the same. */
function unknown(failure: KnowledgeError): Audience {
  return {
    ...everybody,
    rolesIn: () => {
      throw failure;
    },
  };
}

const changesNothing = new Set(['GET', 'HEAD']);

/**
 * Who a request is from. A cookie counts where a page of the service sends it along, or where nothing can be changed.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_KEY` where a key is shown that does not hold
 */
export async function audienceOf(desk: AccountDesk, request: FastifyRequest): Promise<Audience> {
  const [, words] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const token = cookieOf(request, 'session', desk.origin);
  const isOwn = changesNothing.has(request.method) || isFromOwnPage(desk.origin, request);
  try {
    if (words?.startsWith(keyMark)) return await byKey(desk, words);
    return token !== undefined && isOwn ? await bySession(desk, token) : everybody;
  } catch (error) {
    const isAway = error instanceof KnowledgeError && error.code !== 'UNKNOWN_KEY';
    if (!isAway) throw error;
    return unknown(error);
  }
}
