/** What the roles of accounts are called, after the functions that a map is cared for by, and what each does. */
import type { AccountRole } from '../model/account-role.ts';
import { both, type Words } from './words.ts';

export const accountRoleWords: Words<AccountRole> = {
  CONTRIBUTOR: both('lokal samordnare', 'local coordinator'),
  REVIEWER: both('regional samordnare', 'regional coordinator'),
  OWNER: both('informatör', 'information officer'),
};

/** What somebody with the role does, to go on after *du*, *you*. */
export const accountRoleDoes: Words<AccountRole> = {
  CONTRIBUTOR: both('föreslår ändringar av kartan', 'propose changes of the map'),
  REVIEWER: both('granskar och beslutar om förslag', 'look over proposals and decide on them'),
  OWNER: both('äger kartan, publicerar den och bjuder in', 'own the map, publish it and invite'),
};
