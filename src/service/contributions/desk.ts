/** Where contributions are handed in, looked over and published: what is needed for it beside a reading. */
import { KnowledgeError } from '../../errors.ts';
import type { Doer } from '../../model/contributions/steps.ts';
import { sha256 } from '../../record/contributions/chain.ts';
import { openMemory, type Remembered } from '../../record/contributions/remember.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import type { ApiContext } from '../graphql/context.ts';
import { addressLimit } from './address-limit.ts';

/** A database that can be written to, what is remembered in it, and a clock. */
export interface ContributionDesk {
  readonly connection: GraphConnection;
  readonly memory: Remembered;
  /** The moment, as an ISO instant. */
  now(): string;
  /** Whether anybody can write at all: somebody has to be there who looks over what comes in. */
  isOpen(): Promise<boolean>;
  /** Whether a reader at this address may remark once more; asking counts. */
  mayRemark(address: string | undefined): boolean;
}

/** How many remarks an address may make in an hour. */
const remarksAnHour = 10;

/** Opens a desk at a database. */
export function openDesk(
  connection: GraphConnection,
  { now = () => new Date().toISOString(), isOpen = async () => true } = {},
): ContributionDesk {
  const mayRemark = addressLimit(remarksAnHour, 3_600_000, () => Date.parse(now()));
  return { connection, memory: openMemory(connection), now, isOpen, mayRemark };
}

/**
 * The desk of a request.
 *
 * @throws {@link KnowledgeError} `READ_ONLY` where there is none, as over a dump
 */
export function needDesk({ contributions }: Pick<ApiContext, 'contributions'>): ContributionDesk {
  if (contributions !== undefined) return contributions;
  throw new KnowledgeError('READ_ONLY', 'This is a copy to read: nobody contributes here.', {
    hint: 'Contributions are handed in, and read, where the database itself is served.',
  });
}

/** Who asks, with the token they show. */
export function doerOf({ audience }: Pick<ApiContext, 'audience'>, token?: string | null): Doer {
  return {
    account: audience.account,
    via: audience.via,
    ...(token ? { token: sha256(token) } : {}),
    rolesIn: (landscape) => audience.rolesIn(landscape),
  };
}

/** What stands in the chain for whoever does something, as a part that can be erased. */
export function whoOf({ audience: { account, name } }: Pick<ApiContext, 'audience'>) {
  return account === null ? {} : { who: { account, name } };
}
