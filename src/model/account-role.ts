/** What somebody may do in a landscape. */

export const accountRoles = ['CONTRIBUTOR', 'REVIEWER', 'OWNER'] as const;
/** A contributor proposes, a reviewer looks over and decides, an owner publishes. */
export type AccountRole = (typeof accountRoles)[number];
