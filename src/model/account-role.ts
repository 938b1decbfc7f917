/** What somebody may do in a landscape. */

/** A contributor proposes, a reviewer looks over and decides, an owner publishes. */
export type AccountRole = 'CONTRIBUTOR' | 'REVIEWER' | 'OWNER';
