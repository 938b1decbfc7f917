/** The one table of words, as the pages show them. */

import type { EntityKind } from '../../client/words.generated.ts';
import { capital } from '../../language/grammar.ts';
import * as table from '../../language/words.ts';
import * as kinds from './kinds.generated.ts';
import type { Told } from './say.ts';

type Shown<Word extends string> = Readonly<Record<Word, Told>>;

/** The words of a table, Swedish first, as they stand within a sentence. */
function within<Word extends string>(words: table.Words<Word>, as = (word: string) => word) {
  const pairs = Object.entries<table.Both>(words).map(([word, { SV, EN }]) => [
    word,
    [as(SV), as(EN)],
  ]);
  return Object.fromEntries(pairs) as Shown<Word>;
}

/** The same, each to stand by itself. */
const shown = <Word extends string>(words: table.Words<Word>) => within(words, capital);

export const levelNames = shown(table.levelNames);
export const levelAdverbs = shown(table.levelAdverbs);
export const roleNames = shown(table.roleWords);
export const flowKinds = shown(table.flowKindWords);
export const sides = shown(table.sideWords);
export const standings = shown(table.standingWords);
export const strengths = within(table.strengthWords);
export const bases = within(table.basisWords);
export const restsOn = shown(table.restsWords);
export const capacities = shown(table.capacityWords);
export const entityKinds = shown<EntityKind>(kinds.kindWords);
export const verdictNames = shown(table.verdictWords);
export const calendarKinds = shown(table.calendarWords);
export const existences = shown(table.existenceWords);
export const holdings = within(table.holdingWords);
export const breakReasons = shown(table.breakWords);

/** The kinds that may give and receive. */
export const partyKinds: ReadonlySet<EntityKind> = new Set(kinds.partyKinds);
