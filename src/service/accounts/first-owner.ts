/** What `serve` says of accounts when it starts: how somebody becomes the owner, or why nobody can. */
import type { Config } from '../../config.ts';
import { hasOwner } from '../../record/accounts/account.ts';
import { makeLink } from '../../record/accounts/links.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { signInAt } from './own-address.ts';

/** The address of a link. */
export const linkAddress = (base: string, token: string): string => `${base}/sign-in?link=${token}`;

/**
 * Makes a link for the first owner where there is none.
 *
 * @param url - where the service listens
 * @returns lines to print; none where there is an owner and people can sign in
 */
export async function firstOwner(
  connection: GraphConnection,
  config: Pick<Config, 'PUBLIC_URL' | 'HOST'>,
  url: string,
): Promise<readonly string[]> {
  const at = signInAt(config);
  if ('why' in at) return ['', at.why, 'Everybody reads all the same.'];
  if (await hasOwner(connection)) return [];
  const owner = { role: 'OWNER', landscape: null } as const;
  const { token } = await makeLink(connection, new Date().toISOString(), { grant: owner }, true);
  return [
    '',
    'Nobody owns the map yet, so nobody can contribute. Whoever opens this link within ten minutes, and presses its button, becomes the owner:',
    `  ${linkAddress(at.origin ?? url, token)}`,
    'Another: kompetenslandskap invite --owner',
  ];
}
