/** A seat as a sentence: who is to sit where, as what and with which mandate. */

import type { FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import type { Capacity } from '../model/words.ts';
import { inLanguage, nameOfId } from './names.ts';
import { isSeveral } from './number.ts';
import { asWhat, atWhat } from './participation-sentence.ts';
import { bent, type Verbs, verbs } from './verbs.ts';
import { capacityWords, type Language, shareWords } from './words.ts';

const does: Readonly<Partial<Record<Capacity, Verbs>>> = {
  MEMBER: verbs('har plats i|hade plats i', 'has a seat in|have a seat in|had a seat in'),
  CONVENER: verbs('sammankallar|sammankallade', 'convenes|convene|convened'),
  LEAD: verbs('leder|ledde', 'leads|lead|led'),
  INVITED: verbs('bjuds in till|bjöds in till', 'is invited to|are invited to|was invited to'),
};
const isThere = verbs('är|var', 'is|are|was');

/** Whether what the source calls the seat says already in which capacity it is held. */
function saysCapacity(fact: FactOf<'SEAT'>): boolean {
  const word = capacityWords[fact.capacity].SV;
  return fact.for !== undefined && fact.name?.sv.toLocaleLowerCase('sv').includes(word) === true;
}

/** Who the seat is for, as the source calls it there, and whom we read that as where the two differ. */
function holderOf(reading: KnowsFacts, fact: FactOf<'SEAT'>, language: Language): string {
  const party = nameOfId(reading, fact.for, language);
  const said = fact.name && !saysCapacity(fact) ? inLanguage(fact.name, language) : party;
  const isSame = said.toLocaleLowerCase('sv') === party.toLocaleLowerCase('sv');
  return fact.for === undefined || isSame ? said : `${said} (${party})`;
}

/** The same text to go on with: a small letter first, unless it begins with an abbreviation. */
function goingOn(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text)
    ? text
    : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

/** Without firmness and full stop. */
export function seatClause(reading: KnowsFacts, fact: FactOf<'SEAT'>, language: Language): string {
  const swedish = language === 'SV';
  const several = isSeveral(
    fact.name && !saysCapacity(fact)
      ? fact
      : fact.for === undefined
        ? undefined
        : reading.facts.byId.get(fact.for),
  );
  const isPast = fact.standing === 'OCCURRED';
  const verb = does[fact.capacity];
  const did = verb
    ? bent(verb[language], isPast, several)
    : `${bent(isThere[language], isPast, several)} ${asWhat(fact.capacity, language)} ${atWhat(fact.capacity, 'FORUM', language)}`;
  const forum = nameOfId(reading, fact.of, language);
  const share = fact.share ? `, ${shareWords[fact.share]?.[language] ?? fact.share}` : '';
  const mandate = fact.mandate
    ? `, ${swedish ? 'med' : 'with'} ${goingOn(inLanguage(fact.mandate, language))}`
    : '';
  const holder = holderOf(reading, fact, language);
  return `${holder} ${did} ${forum}${share}${mandate.replace(/\.$/, '')}`;
}
