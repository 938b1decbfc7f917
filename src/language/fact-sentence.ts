/** Any fact in one sentence, whatever its kind. */
import type { Reading } from '../flows/flow-graph.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import { datesBetween, inWords } from './dates.ts';
import { firmness, flowSentence } from './flow-sentence.ts';
import { capital, figures, listed, sentence } from './grammar.ts';
import { inLanguage, nameOf, nameOfId } from './names.ts';
import {
  capacityWords,
  kindWords,
  type Language,
  levelWords,
  shareWords,
  statementWords,
  tieWords,
} from './words.ts';

/** What the fact says, with how firm it is and when it holds where that is stated. */
export function factSentence(reading: Reading, fact: Fact, language: Language): string {
  switch (fact.kind) {
    case 'FLOW':
      return flowSentence(reading, fact, language);
    case 'STATEMENT':
      return statementSentence(reading, fact, language);
    case 'SEAT':
      return firmed(seatClause(reading, fact, language), fact, language);
    case 'TIE':
      return firmed(tieClause(reading, fact, language), fact, language);
    case 'PLACEMENT':
      return firmed(placementClause(reading, fact, language), fact, language);
    case 'PARTICIPATION':
      return firmed(participationClause(reading, fact, language), fact, language);
    case 'MEASURE':
      return measureSentence(reading, fact, language);
    default:
      return entitySentence(fact, language);
  }
}

function people(count: number, swedish: boolean): string {
  if (swedish) return count === 1 ? 'person' : 'personer';
  return count === 1 ? 'person' : 'people';
}

function firmed(clause: string, fact: Fact, language: Language): string {
  const when = datesBetween(fact.from, fact.to, language);
  return `${capital(clause)}${when ? `, ${when}` : ''} (${firmness(fact, language)}).`;
}

function statementSentence(
  reading: Reading,
  fact: FactOf<'STATEMENT'>,
  language: Language,
): string {
  const who = fact.by.map((id) => nameOfId(reading, id, language));
  const asked = fact.askedOf.map((id) => nameOfId(reading, id, language));
  const notes = [
    who.length > 0 ? listed(who, language) : '',
    asked.length > 0
      ? `${language === 'SV' ? 'ställs till' : 'asked of'} ${listed(asked, language)}`
      : '',
    fact.item ?? '',
    fact.when ? inWords(fact.when, language) : '',
  ].filter(Boolean);
  const label = statementWords[fact.statementKind][language];
  const said = sentence(inLanguage(fact.text, language));
  return notes.length > 0 ? `${label} (${notes.join(', ')}): ${said}` : `${label}: ${said}`;
}

/** Who the seat is for, as the source calls it there, and whom we read that as where the two differ. */
function holderOf(reading: Reading, fact: FactOf<'SEAT'>, language: Language): string {
  const party = nameOfId(reading, fact.for, language);
  const said = fact.name ? inLanguage(fact.name, language) : party;
  return fact.for === undefined || said === party ? said : `${said} (${party})`;
}

function seatClause(reading: Reading, fact: FactOf<'SEAT'>, language: Language): string {
  const swedish = language === 'SV';
  const holder = holderOf(reading, fact, language);
  const forum = nameOfId(reading, fact.of, language);
  const capacity = capacityWords[fact.capacity][language];
  const mandate = fact.mandate ? `; ${inLanguage(fact.mandate, language)}` : '';
  const share = fact.share ? `, ${shareWords[fact.share]?.[language] ?? fact.share}` : '';
  return swedish
    ? `${holder} har plats i ${forum} som ${capacity}${share}${mandate}`
    : `${holder} has a seat in ${forum} as ${capacity}${share}${mandate}`;
}

function tieClause(reading: Reading, fact: FactOf<'TIE'>, language: Language): string {
  const source = nameOfId(reading, fact.source, language);
  const target = nameOfId(reading, fact.target, language);
  const told = fact.description ? `: ${inLanguage(fact.description, language)}` : '';
  return `${source} ${tieWords[fact.tieKind][language]} ${target}${told.replace(/\.$/, '')}`;
}

function placementClause(reading: Reading, fact: FactOf<'PLACEMENT'>, language: Language): string {
  const swedish = language === 'SV';
  const parts = [
    fact.role &&
      `${swedish ? 'i rollen' : 'in the role'} ${nameOfId(reading, fact.role, language)}`,
    fact.area &&
      `${swedish ? 'i området' : 'in the area'} ${nameOfId(reading, fact.area, language)}`,
    fact.level && `${levelWords[fact.level][language]} ${swedish ? 'nivå' : 'level'}`,
    fact.context && `${swedish ? 'i' : 'in'} ${nameOfId(reading, fact.context, language)}`,
    fact.represents && `${swedish ? 'som' : 'as'} ${fact.represents}`,
  ].filter(Boolean);
  const of = nameOfId(reading, fact.of, language);
  return `${of} ${swedish ? 'finns' : 'stands'} ${parts.join(', ')}`;
}

function participationClause(
  reading: Reading,
  fact: FactOf<'PARTICIPATION'>,
  language: Language,
): string {
  const swedish = language === 'SV';
  const who = fact.by
    ? nameOfId(reading, fact.by, language)
    : swedish
      ? 'deltagare'
      : 'participants';
  const party = fact.politicalParty ? ` (${fact.politicalParty})` : '';
  const notes = [
    fact.title,
    fact.onBehalfOf && `${swedish ? 'för' : 'for'} ${nameOfId(reading, fact.onBehalfOf, language)}`,
    fact.items,
    fact.mode,
    fact.people === undefined
      ? undefined
      : `${figures(fact.people, language)} ${people(fact.people, swedish)}`,
    fact.women === undefined ? undefined : `${fact.women} ${swedish ? 'kvinnor' : 'women'}`,
    fact.men === undefined ? undefined : `${fact.men} ${swedish ? 'män' : 'men'}`,
  ].filter(Boolean);
  const capacity = capacityWords[fact.capacity][language];
  const where = nameOfId(reading, fact.in, language);
  const core = `${who}${party}, ${capacity} ${swedish ? 'i' : 'in'} ${where}`;
  return [core, ...notes].join(', ');
}

function measureSentence(reading: Reading, fact: FactOf<'MEASURE'>, language: Language): string {
  const amount =
    fact.value !== undefined
      ? figures(fact.value, language)
      : [fact.low, fact.high]
          .map((end) => (end === undefined ? '' : figures(end, language)))
          .join('–');
  const total = fact.ofTotal
    ? ` ${language === 'SV' ? 'av' : 'of'} ${figures(fact.ofTotal, language)}`
    : '';
  const quantity = fact.quantity ? ` ${nameOfId(reading, fact.quantity, language)},` : '';
  const notes = [fact.comparison, fact.when && inWords(fact.when, language)].filter(Boolean);
  const of = nameOfId(reading, fact.of, language);
  const told = fact.description ? ` ${sentence(inLanguage(fact.description, language))}` : '';
  const noted = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${capital(of)}:${quantity} ${amount}${total} ${fact.unit}${noted}.${told}`;
}

function entitySentence(fact: Fact, language: Language): string {
  const what = kindWords[fact.kind][language];
  const when = 'when' in fact && fact.when ? `, ${inWords(String(fact.when), language)}` : '';
  const told = fact.description ? ` ${sentence(inLanguage(fact.description, language))}` : '';
  return `${nameOf(fact, language)} (${what}${when}, ${firmness(fact, language)}).${told}`;
}
