/** What somebody may do in a landscape. */

export const accountRoles = ['CONTRIBUTOR', 'REVIEWER', 'OWNER'] as const;
/** A contributor proposes, a reviewer looks over and decides, an owner publishes. */
export type AccountRole = (typeof accountRoles)[number];

/** A role with those it holds: who decides may propose too, and who owns may all. */
export const rolesHeld: Readonly<Record<AccountRole, readonly AccountRole[]>> = {
  CONTRIBUTOR: ['CONTRIBUTOR'],
  REVIEWER: ['CONTRIBUTOR', 'REVIEWER'],
  OWNER: accountRoles,
};
