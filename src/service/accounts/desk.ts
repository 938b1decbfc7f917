/** Where accounts are kept and people are let in: what their resolvers and pages need. */
import { KnowledgeError } from '../../errors.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import type { OpenId } from './open-id.ts';

/** A database that holds accounts, a clock, and how people reach the service. */
export interface AccountDesk {
  readonly connection: GraphConnection;
  /** The moment, as an ISO instant. */
  now(): string;
  /** The address people reach the service under, as `https://karta.example.se`; null on this machine alone. */
  readonly origin: string | null;
  /** Who else vouches for people; absent, links let them in. */
  readonly openId?: OpenId | undefined;
}

/**
 * The desk of a request.
 *
 * @throws {@link KnowledgeError} `READ_ONLY` where there is none, as over a dump
 */
export function needAccounts({
  accounts,
}: {
  readonly accounts?: AccountDesk | undefined;
}): AccountDesk {
  if (accounts !== undefined) return accounts;
  throw new KnowledgeError('READ_ONLY', 'Nobody signs in here.', {
    hint: 'Either this is a copy to read, or PUBLIC_URL is not set; see docs/accounts.md.',
  });
}
