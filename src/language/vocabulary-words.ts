/** What the words of a closed vocabulary are called, by the property that holds them. */
import type { Text } from '../model/common.ts';
import { type EntityKind, kindNamed } from '../model/fact.ts';
import type { TextUse } from '../model/words.ts';
import { tieWords } from './tie-sentence.ts';
import {
  areaWords,
  type Both,
  basisWords,
  both,
  bothOf,
  capacityWords,
  flowKindWords,
  levelWords,
  roleWords,
  standingWords,
  statementWords,
  strengthWords,
  type Words,
} from './words.ts';

/** For what there is one of. */
const perWords: Words<'REGION' | 'MUNICIPALITY' | 'INDUSTRY' | 'PROGRAMME'> = {
  REGION: both('region', 'region'),
  MUNICIPALITY: both('kommun', 'municipality'),
  INDUSTRY: both('bransch', 'industry'),
  PROGRAMME: both('program', 'programme'),
};

/** How much of a document's text may be shown. */
const textUseWords: Words<TextUse> = {
  WHOLE: both('hela texten', 'the whole text'),
  QUOTATIONS: both('korta citat', 'short quotations'),
  NONE: both('ingenting', 'nothing'),
};

type Called = Readonly<Record<string, Both>>;

const byProperty: Readonly<Record<string, Called>> = {
  standing: standingWords,
  textUse: textUseWords,
  strength: strengthWords,
  basis: basisWords,
  level: levelWords,
  colour: areaWords,
  role: roleWords,
  flowKind: flowKindWords,
  capacity: capacityWords,
  statementKind: statementWords,
  tieKind: tieWords,
  per: perWords,
};

/** The words of a property of a kind; a word that has none is called as the model calls it. */
export function vocabularyOf(kind: EntityKind, property: string): Called {
  const sorts = (kindNamed[kind].sorts ?? {}) as Readonly<Record<string, Record<string, Text>>>;
  const own = sorts[property];
  if (own === undefined) return byProperty[property] ?? {};
  return Object.fromEntries(Object.entries(own).map(([word, called]) => [word, bothOf(called)]));
}
