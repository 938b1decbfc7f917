/** Any fact in one sentence, whatever its kind. */

import type { Fact, FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import { datesBetween } from './dates.ts';
import { entitySentence } from './entity-sentence.ts';
import { firmnessAfter, flowSentence, noted } from './flow-sentence.ts';
import { capital, sentence } from './grammar.ts';
import { sortOf } from './kind-words.ts';
import { measureSentence } from './measure-sentence.ts';
import { inLanguage, joinedBy, nameOf, nameOfId } from './names.ts';
import { isSeveral } from './number.ts';
import { participationClause } from './participation-sentence.ts';
import { seatClause } from './seat-sentence.ts';
import { statementSentence } from './statement-sentence.ts';
import { isTieOver, tieClause } from './tie-sentence.ts';
import { type Language, levelNames } from './words.ts';

/** What the fact says, with how firm it is and when it holds where that is stated. */
export function factSentence(reading: KnowsFacts, fact: Fact, language: Language): string {
  switch (fact.kind) {
    case 'FLOW':
      return flowSentence(reading, fact, language);
    case 'STATEMENT':
      return statementSentence(reading, fact, language);
    case 'SEAT':
      return firmed(seatClause(reading, fact, language), fact, language);
    case 'TIE':
      return tieSentence(reading, fact, language);
    case 'PLACEMENT':
      return firmed(placementClause(reading, fact, language), fact, language);
    case 'PARTICIPATION':
      return participationSentence(reading, fact, language);
    case 'MEASURE':
      return measureSentence(reading, fact, language);
    default:
      return fact.name ? entitySentence(fact, language) : joiningSentence(reading, fact, language);
  }
}

/** What a fact without a name joins, for kinds that no sentence of their own is written for. */
function joiningSentence(reading: KnowsFacts, fact: Fact, language: Language): string {
  const joined = joinedBy(reading, fact, language);
  const kind = sortOf(fact)[language];
  const told = fact.description ? ` ${sentence(inLanguage(fact.description, language))}` : '';
  return firmed(joined ? `${kind}: ${joined}` : kind, fact, language) + told;
}

function firmed(clause: string, fact: Fact, language: Language): string {
  const when = datesBetween(fact.from, fact.to, language);
  const told = when ? `${clause}, ${when}` : clause;
  return `${noted(capital(told), firmnessAfter(fact, language, true))}.`;
}

/** What was adopted was decided; it need not be said twice. */
function tieSentence(reading: KnowsFacts, fact: FactOf<'TIE'>, language: Language): string {
  const clause = tieClause(reading, fact, language);
  const isSaid =
    isTieOver(fact) && (fact.standing === 'DECIDED' || fact.standing === 'ESTABLISHED');
  return firmed(clause, isSaid ? { ...fact, standing: 'OCCURRED' } : fact, language);
}

/** Who sits there does so; that the membership is established goes without saying. */
function participationSentence(
  reading: KnowsFacts,
  fact: FactOf<'PARTICIPATION'>,
  language: Language,
): string {
  const isSaid = fact.standing === 'OCCURRED' || fact.standing === 'ESTABLISHED';
  const clause = capital(participationClause(reading, fact, language));
  const shown = isSaid ? { ...fact, standing: 'OCCURRED' as const } : fact;
  return `${noted(clause, firmnessAfter(shown, language, true))}.`;
}

function placementClause(
  reading: KnowsFacts,
  fact: FactOf<'PLACEMENT'>,
  language: Language,
): string {
  const swedish = language === 'SV';
  const several = isSeveral(reading.facts.byId.get(fact.of));
  const name = (id: string) => nameOfId(reading, id, language);
  const has = swedish ? 'har rollen' : `${several ? 'have' : 'has'} the role`;
  const is = swedish ? 'finns' : several ? 'are' : 'is';
  const level = fact.level && `${swedish ? 'på' : 'at'} ${levelNames[fact.level][language]}`;
  const parts = [
    fact.area && `${swedish ? 'i området' : 'in the area'} ${name(fact.area)}`,
    level,
    fact.context && `${swedish ? 'i' : 'in'} ${name(fact.context)}`,
    fact.represents && `${swedish ? 'under namnet' : 'by the name of'} ${fact.represents}`,
  ].filter(Boolean);
  const role = fact.role && reading.facts.byId.get(fact.role);
  const core = role ? `${has} ${nameOf(role, language)}` : is;
  const rest = parts.join(', ');
  return `${name(fact.of)} ${core}${rest && role ? `, ${rest}` : rest && ` ${rest}`}`;
}
