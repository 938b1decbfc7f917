/** Makes a database ready to hold accounts. */
import type { GraphConnection } from '../graph/connect.ts';
import { makeConstraints, needNoClash } from '../graph/look-over.ts';

const labels = ['Account', 'AccountDesk', 'AccountKey', 'AccountLink', 'AccountSession'];
const constraints = [
  ...['account-id', 'account-subject', 'account-desk'],
  ...['account-link', 'account-session', 'account-key'],
];

/**
 * Makes what accounts are found by; what is there stays.
 *
 * @throws {@link KnowledgeError} `DATABASE_NOT_OURS` where somebody else's nodes are called the same
 */
export async function readyForAccounts(connection: GraphConnection): Promise<void> {
  await needNoClash(connection, labels);
  await makeConstraints(connection, constraints);
}
