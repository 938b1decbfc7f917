/** A flow as a planner would put it: who gives what to whom, through whom, and how firm that is. */
import type { Reading } from '../flows/flow-graph.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import { capital, listed } from './grammar.ts';
import { inLanguage, nameOfId } from './names.ts';
import {
  flowKindWords,
  flowTemplates,
  type Language,
  standingWords,
  strengthWords,
} from './words.ts';

type Flow = FactOf<'FLOW'>;

/** How firm and how binding, such as `förslag, möjligt`; and that no citation is certain, where none is. */
export function firmness(fact: Fact, language: Language): string {
  const { standing, strength, citations } = fact;
  const words = [standingWords[standing][language]];
  if (strength) words.push(strengthWords[strength][language]);
  if (citations.length > 0 && citations.every(({ certain }) => !certain))
    words.push(language === 'SV' ? 'osäkert' : 'uncertain');
  return words.join(', ');
}

/** One sentence; an end no source states is said to be so. */
export function flowSentence(reading: Reading, flow: Flow, language: Language): string {
  return `${capital(flowClause(reading, flow, language))} (${firmness(flow, language)}).`;
}

/** The same without capital, firmness and full stop, to be put into a longer sentence. */
export function flowClause(reading: Reading, flow: Flow, language: Language): string {
  return core(reading, flow, language) + additions(reading, flow, language);
}

function core(reading: Reading, flow: Flow, language: Language): string {
  const values: Record<string, string> = {
    G: nameOfId(reading, flow.giver, language),
    R: nameOfId(reading, flow.receiver, language),
    C: flow.carries ? inLanguage(flow.carries, language) : flowKindWords[flow.flowKind][language],
  };
  const template = flowTemplates[flow.flowKind][language];
  const told = flow.carries ? template : template.replace(/: C$/, '');
  return told.replace(/\b[GRC]\b/g, (letter) => values[letter] ?? letter);
}

function additions(reading: Reading, flow: Flow, language: Language): string {
  const swedish = language === 'SV';
  const parts: string[] = [];
  if (flow.rank === 1) parts.push(swedish ? 'i första hand' : 'in the first place');
  if (flow.rank === 2) parts.push(swedish ? 'i andra hand' : 'in the second place');
  if (flow.via.length > 0) {
    const carriers = flow.via.map((id) => nameOfId(reading, id, language));
    parts.push(`via ${listed(carriers, language)}`);
  }
  if (flow.mutual) parts.push(swedish ? 'åt båda hållen' : 'both ways');
  if (flow.condition) parts.push(inLanguage(flow.condition, language));
  if (flow.when) parts.push(flow.when);
  return parts.map((part) => `, ${part}`).join('');
}
