/** A flow as a planner would put it: who gives what to whom, through whom, and how firm that is. */

import type { Fact, FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import { type FlowTold, flowsTold, unsaid, viewsGiven } from './flow-verbs.ts';
import { capital, listed } from './grammar.ts';
import { inLanguage, nameOfId } from './names.ts';
import { isSeveral } from './number.ts';
import { whenSaid } from './source-words.ts';
import { bent } from './verbs.ts';
import { type Language, standingWords, strengthWords } from './words.ts';

type Flow = FactOf<'FLOW'>;

/** How firm, how binding and how certain; empty when the sentence says all of it. */
function firmnessWords({ standing, strength, citations }: Fact, language: Language): string[] {
  const isLaw = standing === 'STATUTORY' && strength === 'REQUIRED';
  const words = isLaw
    ? [language === 'SV' ? 'lagkrav' : 'required by law']
    : [standingWords[standing][language], ...(strength ? [strengthWords[strength][language]] : [])];
  if (citations.length > 0 && citations.every(({ certain }) => !certain))
    words.push(language === 'SV' ? 'osäkert' : 'uncertain');
  return words;
}

/** How firm and how binding, such as `förslag, möjligt`; and that no citation is certain, where none is. */
export function firmness(fact: Fact, language: Language): string {
  return firmnessWords(fact, language).join(', ');
}

/**
 * The same as it stands after a sentence; empty where the sentence says all of it.
 *
 * @param past - the sentence stands in the past, which says by itself that it has happened
 */
export function firmnessAfter(fact: Fact, language: Language, past = false): string {
  const words = firmnessWords(fact, language);
  return (past && fact.standing === 'OCCURRED' ? words.slice(1) : words).join(', ');
}

/** A clause with notes in brackets after it; after a bracket they stand behind a dash. */
export function noted(clause: string, notes: string): string {
  if (notes === '') return clause;
  return clause.endsWith(')') ? `${clause} – ${notes}` : `${clause} (${notes})`;
}

/** One sentence; an end no source states is said to be so. */
export function flowSentence(reading: KnowsFacts, flow: Flow, language: Language): string {
  const clause = capital(flowClause(reading, flow, language));
  return `${noted(clause, firmnessAfter(flow, language, true))}.`;
}

/** The same without capital, firmness and full stop, to be put into a longer sentence. */
export function flowClause(reading: KnowsFacts, flow: Flow, language: Language): string {
  return core(reading, flow, language) + additions(reading, flow, language);
}

/** Those who cannot answer are not consulted; views are given to them. */
const answersNot = new Set(['DOCUMENT', 'EVENT', 'INITIATIVE', 'PROCESS']);

function howTold(reading: KnowsFacts, flow: Flow, carried: string, language: Language): FlowTold {
  const receiver = flow.receiver && reading.facts.byId.get(flow.receiver)?.kind;
  if (flow.flowKind === 'CONSULTATION' && receiver && answersNot.has(receiver)) return viewsGiven;
  const ways = flowsTold[flow.flowKind];
  return (ways.find((way) => way.when?.[language].test(carried)) ?? ways.at(-1)) as FlowTold;
}

/** Whether what is carried is better told last: it is long, or has a to of its own. */
function isLong(carried: string): boolean {
  return carried.length > 70 || / (?:till|to)(?: |$)/.test(carried);
}

function core(reading: KnowsFacts, flow: Flow, language: Language): string {
  const carried = flow.carries
    ? inLanguage(flow.carries, language)
    : unsaid(flow.flowKind, language);
  const { verb, says, atLength, without } = howTold(reading, flow, carried, language);
  const several = flow.giver !== undefined && isSeveral(reading.facts.byId.get(flow.giver));
  const values: Record<string, string> = {
    G: nameOfId(reading, flow.giver, language),
    R: nameOfId(reading, flow.receiver, language),
    V: bent(verb[language], flow.standing === 'OCCURRED', several),
    C: without ? carried.replace(without[language], '') : carried,
  };
  const told = isLong(carried) ? (atLength ?? says) : says;
  const template = flow.carries ? told[language] : told[language].replace(/: C$/, '');
  return template.replace(/\b[GRCV]\b/g, (letter) => values[letter] ?? letter);
}

/** Whom it goes by, whether both ways, on what condition and when. */
export function additions(reading: KnowsFacts, flow: Flow, language: Language): string {
  const swedish = language === 'SV';
  const parts: string[] = [];
  if (flow.rank === 1) parts.push(swedish ? 'i första hand' : 'primarily');
  if (flow.rank === 2) parts.push(swedish ? 'i andra hand' : 'secondarily');
  if (flow.via.length > 0) {
    const carriers = flow.via.map((id) => nameOfId(reading, id, language));
    parts.push(`via ${listed(carriers, language)}`);
  }
  if (flow.mutual) parts.push(swedish ? 'åt båda hållen' : 'both ways');
  if (flow.condition) parts.push(inLanguage(flow.condition, language));
  if (flow.when) parts.push(whenSaid(reading, flow, flow.when, language));
  return parts.map((part) => `, ${part}`).join('');
}
