/** What several facts of a kind are called, as over a list of them. */
import type { EntityKind } from '../model/fact.ts';
import { both, type Words } from './words.ts';

export const severalWords: Words<EntityKind> = {
  LANDSCAPE: both('landskap', 'landscapes'),
  PLACE: both('platser', 'places'),
  ROLE: both('roller', 'roles'),
  AREA: both('områden', 'areas'),
  ACTOR_TYPE: both('aktörstyper', 'actor types'),
  ACTOR: both('aktörer', 'actors'),
  FORUM_TYPE: both('forumtyper', 'forum types'),
  FORUM: both('forum', 'forums'),
  FUNCTION: both('funktioner', 'functions'),
  PROCESS: both('processer', 'processes'),
  INITIATIVE: both('insatser', 'initiatives'),
  DOCUMENT: both('dokument', 'documents'),
  EVENT: both('händelser', 'events'),
  PERSON: both('personer', 'persons'),
  GOAL: both('mål', 'goals'),
  CONCEPT: both('begrepp', 'concepts'),
  SEAT: both('platser i forum', 'seats'),
  PARTICIPATION: both('deltaganden', 'participations'),
  PLACEMENT: both('placeringar', 'placements'),
  FLOW: both('flöden', 'flows'),
  TIE: both('samband', 'links'),
  STATEMENT: both('uppgifter ur källor', 'statements'),
  MEASURE: both('siffror', 'numbers'),
};
