/** A role given to somebody, in one landscape or everywhere; and all that follows from several. */
import { type AccountRole, accountRoles, rolesHeld } from './account-role.ts';

/** A role; `landscape` is null where it holds everywhere. */
export interface Grant {
  readonly role: AccountRole;
  readonly landscape: string | null;
}

/** The grant as it is stored and as settings say it: the role, and the id of the landscape where it holds in one only. */
export function grantText({ role, landscape }: Grant): string {
  return landscape === null ? role : `${role} ${landscape}`;
}

/** Reads what {@link grantText} wrote; undefined where it is none. */
export function grantOf(text: string): Grant | undefined {
  const [word, landscape = null, ...rest] = text.trim().split(/\s+/);
  const role = accountRoles.find((one) => one === word);
  return role === undefined || rest.length > 0 ? undefined : { role, landscape };
}

/** What stands for every landscape, those to come too. */
export const everywhere = '*';

const none: ReadonlySet<AccountRole> = new Set();

/** @param landscape - an id, or {@link everywhere}: then only what holds everywhere counts */
export function rolesGranted(
  grants: readonly Grant[],
  landscape: string,
): ReadonlySet<AccountRole> {
  const here = grants.filter((one) => one.landscape === null || one.landscape === landscape);
  return here.length === 0 ? none : new Set(here.flatMap(({ role }) => rolesHeld[role]));
}
