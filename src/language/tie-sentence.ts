/** A tie between two things as a sentence: who owns, leads or takes part in what. */

import type { EntityKind, Fact, FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import { sideOf, TieKind } from '../model/words.ts';
import { inLanguage, nameOfId } from './names.ts';
import { isSeveral } from './number.ts';
import { bent, type Verbs, verbs } from './verbs.ts';
import { type Both, both, type Language, type Words } from './words.ts';

/** How a tie is told: the verb, and who is its subject: the source, or with `turned` the target. */
interface TieTold {
  readonly verb: Verbs;
  readonly turned?: boolean;
  /** What is told is over as soon as it was done, and so stands in the past. */
  readonly isOver?: boolean;
  /** The verb with the source as its subject, where it is told with the target. */
  readonly straight?: Both;
}

const told: Readonly<Record<TieKind, TieTold>> = {
  SUCCEEDS: { verb: verbs('efterträder|efterträdde', 'succeeds|succeed|succeeded') },
  OWNS: { verb: verbs('äger|ägde', 'owns|own|owned') },
  HOSTS: {
    verb: verbs('finns hos|fanns hos', 'belongs to|belong to|belonged to'),
    turned: true,
    straight: both('är värd för', 'hosts'),
  },
  HOLDS: { verb: verbs('har funktionen|hade funktionen', 'acts as|act as|acted as') },
  CONVENES: { verb: verbs('sammankallar|sammankallade', 'convenes|convene|convened') },
  LEADS: { verb: verbs('leder|ledde', 'leads|lead|led') },
  INITIATED: {
    verb: verbs('tog initiativ till', 'initiated|initiated|initiated'),
    isOver: true,
  },
  PRODUCED: { verb: verbs('ger ut|tog fram', 'publishes|publish|produced') },
  COMMISSIONED: {
    verb: verbs('beställde', 'commissioned|commissioned|commissioned'),
    isOver: true,
  },
  ADOPTED: { verb: verbs('beslutade om', 'adopted|adopted|adopted'), isOver: true },
  BASED_ON: { verb: verbs('bygger på|byggde på', 'builds on|build on|built on') },
  AIMS_AT: {
    verb: verbs('bidrar till|bidrog till', 'contributes to|contribute to|contributed to'),
  },
  ANSWERS: { verb: verbs('svarar på|svarade på', 'answers|answer|answered') },
  INVOLVES: { verb: verbs('omfattar|omfattade', 'covers|cover|covered') },
  CARRIES_OUT: {
    verb: verbs(
      'är med och genomför|var med och genomförde',
      'helps carry out|help carry out|helped carry out',
    ),
  },
  EQUIVALENT_TO: {
    verb: verbs('motsvarar|motsvarade', 'corresponds to|correspond to|corresponded to'),
  },
  COOPERATES_WITH: {
    verb: verbs('samverkar med|samverkade med', 'cooperates with|cooperate with|cooperated with'),
  },
  RECIPIENT_OF: { verb: verbs('tar emot|tog emot', 'receives|receive|received') },
  MEASURES: { verb: verbs('följer|följde', 'tracks|track|tracked') },
  RUNS: { verb: verbs('ger|gav', 'runs|run|ran') },
  LINKED_TO: {
    verb: verbs('hör ihop med|hörde ihop med', 'is linked to|are linked to|was linked to'),
  },
};

/** Each kind of tie as the verb between its source and its target. */
export const tieWords = Object.fromEntries(
  TieKind.options.map((kind) => {
    const { verb, isOver, straight } = told[kind];
    const word = (language: Language) => (isOver ? verb[language].past : verb[language].one);
    return [kind, straight ?? both(word('SV'), word('EN'))];
  }),
) as Words<TieKind>;

const answersFor: TieTold = {
  verb: verbs(
    'ansvarar för|ansvarade för',
    'is responsible for|are responsible for|was responsible for',
  ),
};
const leadsWork: TieTold = {
  verb: verbs(
    'leder arbetet med|ledde arbetet med',
    'leads the work on|lead the work on|led the work on',
  ),
};
const isToContribute: TieTold = {
  verb: verbs('ska bidra till', 'is to contribute to|are to contribute to|was to contribute to'),
};
const takesPart: TieTold = {
  verb: verbs('medverkar i|medverkade i', 'takes part in|take part in|took part in'),
};
const isUsed: TieTold = {
  verb: verbs('används av|användes av', 'is used by|are used by|was used by'),
  turned: true,
};
const isUsedFor: TieTold = {
  verb: verbs('används för|användes för', 'is used for|are used for|was used for'),
  turned: true,
};

const canTakePart: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'ACTOR',
  'ACTOR_TYPE',
  'FORUM',
  'FUNCTION',
  'PERSON',
  'ROLE',
]);

/** Who is involved takes part, what is involved is covered, and what helps is used. */
function involved(source: EntityKind | undefined, target: EntityKind | undefined): TieTold {
  if (source === 'FLOW') return isUsedFor;
  if (source === 'FORUM_TYPE' && target === 'FORUM') return isUsed;
  if (target !== undefined && canTakePart.has(target)) return { ...takesPart, turned: true };
  if (source === 'ACTOR' && (target === 'INITIATIVE' || target === 'EVENT')) return takesPart;
  return told.INVOLVES;
}

/** The words that fit what the ends are. */
function howTold(fact: FactOf<'TIE'>, source: Fact | undefined, target: Fact | undefined): TieTold {
  const kind = target?.kind;
  switch (fact.tieKind) {
    case 'INVOLVES':
      return involved(source?.kind, kind);
    case 'HOLDS':
      return kind === 'DOCUMENT' ? answersFor : told.HOLDS;
    case 'LEADS':
      if (kind === 'FUNCTION') return answersFor;
      return kind === 'DOCUMENT' ? leadsWork : told.LEADS;
    case 'AIMS_AT':
      return sideOf(fact.standing) === 'DESIGNED' ? isToContribute : told.AIMS_AT;
    default:
      return told[fact.tieKind];
  }
}

/** Whether the sentence stands in the past, and so says by itself that it has happened. */
export function isTieOver(fact: FactOf<'TIE'>): boolean {
  return fact.standing === 'OCCURRED' || told[fact.tieKind].isOver === true;
}

/** Who does what, without firmness. */
export function tieClause(reading: KnowsFacts, fact: FactOf<'TIE'>, language: Language): string {
  const [source, target] = [fact.source, fact.target].map((id) => reading.facts.byId.get(id));
  const { verb, turned = false } = howTold(fact, source, target);
  const [subject, object] = turned ? [fact.target, fact.source] : [fact.source, fact.target];
  const several = isSeveral(turned ? target : source);
  const does = bent(verb[language], isTieOver(fact), several);
  const name = (id: string) => nameOfId(reading, id, language);
  const where = fact.at === undefined ? '' : ` ${language === 'SV' ? 'i' : 'in'} ${name(fact.at)}`;
  const more = fact.description ? `: ${inLanguage(fact.description, language)}` : '';
  return `${name(subject)} ${does} ${name(object)}${where}${more.replace(/\.$/, '')}`;
}
