/** Who took or takes part in what, as what and on whose behalf. */

import type { EntityKind, FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import type { Capacity } from '../model/words.ts';
import { datesBetween } from './dates.ts';
import { figures, listed } from './grammar.ts';
import { nameOfId } from './names.ts';
import { isSeveral } from './number.ts';
import { inSourceWords } from './source-words.ts';
import { bent, type Verbs, verbs } from './verbs.ts';
import { capacityWords, type Language } from './words.ts';

type Participation = FactOf<'PARTICIPATION'>;

/** What one does in a capacity, where it is more than to be there as something. */
const does: Readonly<Partial<Record<Capacity, Verbs>>> = {
  LEAD: verbs('leder|ledde', 'leads|lead|led'),
  CONVENER: verbs('sammankallar|sammankallade', 'convenes|convene|convened'),
  INVITED: verbs('är inbjuden till|bjöds in till', 'is invited to|are invited to|was invited to'),
  CONSULTED: verbs(
    'tillfrågas i|tillfrågades i',
    'is consulted in|are consulted in|was consulted in',
  ),
};
const isThere = verbs('är|var', 'is|are|was');
const tookPart = verbs('deltar|deltog', 'takes part|take part|took part');

/** `as a member`, `as chair`: offices of which there is one need no article. */
const onlyOne: ReadonlySet<Capacity> = new Set<Capacity>([
  'CHAIR',
  'VICE_CHAIR',
  'CONVENER',
  'SECRETARY',
  'LEAD',
]);

const belongs: ReadonlySet<Capacity> = new Set<Capacity>([
  'CHAIR',
  'VICE_CHAIR',
  'MEMBER',
  'SECRETARY',
]);

/** A capacity as what one is: in English with the article it needs. */
export function asWhat(capacity: Capacity, language: Language): string {
  const word = capacityWords[capacity][language];
  if (language === 'SV' || onlyOne.has(capacity)) return word;
  if (capacity === 'INVITED') return 'an invited guest';
  if (capacity === 'CONSULTED') return 'one consulted';
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** `vid` and `at` a meeting; one is a member of a body, and sits in it as anything else. */
export function atWhat(
  capacity: Capacity,
  where: EntityKind | undefined,
  language: Language,
): string {
  if (language === 'SV') return where === 'EVENT' ? 'vid' : 'i';
  if (where === 'EVENT') return 'at';
  return where !== 'INITIATIVE' && belongs.has(capacity) ? 'of' : 'in';
}

/** What was done, up to the name of what it was done in. */
function didWhat(reading: KnowsFacts, fact: Participation, language: Language, several: boolean) {
  const isPast = fact.standing === 'OCCURRED';
  const verb = does[fact.capacity];
  const form = (one: Verbs) =>
    bent(one[language], isPast, several).replace(/^was\b/, several ? 'were' : 'was');
  if (verb) return form(verb);
  const where = reading.facts.byId.get(fact.in)?.kind;
  const at = atWhat(fact.capacity, where, language);
  if (fact.capacity === 'MEMBER' && where === 'INITIATIVE') return `${form(tookPart)} ${at}`;
  const as = asWhat(fact.capacity, language);
  if (isPast && !onlyOne.has(fact.capacity) && fact.capacity !== 'PARTNER')
    return `${form(tookPart)} ${language === 'SV' ? 'som' : 'as'} ${as} ${at}`;
  return `${form(isThere)} ${as} ${at}`;
}

const counted = {
  people: { SV: ['person', 'personer', 'inga'], EN: ['person', 'people', 'no'] },
  women: { SV: ['kvinna', 'kvinnor', 'inga'], EN: ['woman', 'women', 'no'] },
  men: { SV: ['man', 'män', 'inga'], EN: ['man', 'men', 'no'] },
} as const;

/** `3 kvinnor och 1 man`; empty where nobody counted. */
function howMany(fact: Participation, language: Language): string {
  const told = (['people', 'women', 'men'] as const).flatMap((who) => {
    const count = fact[who];
    if (count === undefined) return [];
    const [one, several, none] = counted[who][language];
    return [`${count === 0 ? none : figures(count, language)} ${count === 1 ? one : several}`];
  });
  return listed(told, language);
}

/** When, unless the name of the meeting tells it. */
function whenTold(fact: Participation, where: string, language: Language): string {
  const when = datesBetween(fact.from, fact.to, language);
  return when && !where.includes(when) ? `, ${when}` : '';
}

/** The whole of it, without firmness and full stop. */
export function participationClause(
  reading: KnowsFacts,
  fact: Participation,
  language: Language,
): string {
  const swedish = language === 'SV';
  const name = (id: string) => nameOfId(reading, id, language);
  const nobody = swedish ? 'deltagare' : 'participants';
  const who = fact.by ? name(fact.by) : nobody;
  const several = fact.by === undefined || isSeveral(reading.facts.byId.get(fact.by));
  const party = fact.politicalParty ? ` (${fact.politicalParty})` : '';
  const title = fact.title ? `, ${inSourceWords(reading, fact, fact.title, language)},` : '';
  const where = name(fact.in);
  const behalf = fact.onBehalfOf ? ` ${swedish ? 'för' : 'for'} ${name(fact.onBehalfOf)}` : '';
  const notes = [
    fact.items,
    fact.mode && inSourceWords(reading, fact, fact.mode, language),
    howMany(fact, language),
  ].filter(Boolean);
  const noted = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  const did = didWhat(reading, fact, language, several);
  return `${who}${party}${title} ${did} ${where}${behalf}${noted}${whenTold(fact, where, language)}`;
}
