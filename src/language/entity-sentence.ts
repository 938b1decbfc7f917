/** A thing with a name: what it is, when, how firm, and what is said of it. */
import { codesOf } from '../model/codes/codes-of.ts';
import type { EntityKind, Fact } from '../model/fact.ts';
import { codeInWords } from './code-words.ts';
import { inWords } from './dates.ts';
import { firmness } from './flow-sentence.ts';
import { capital, sentence } from './grammar.ts';
import { sortOf } from './kind-words.ts';
import { inLanguage, nameOf } from './names.ts';
import type { Both, Language } from './words.ts';

/** What has happened, as one says it of such a thing; on a day it is told shorter. */
const happened: Readonly<Partial<Record<EntityKind, Both>>> = {
  CONCEPT: { SV: '', EN: '' },
  DOCUMENT: { SV: '', EN: '' },
  EVENT: { SV: 'har hållits', EN: 'has been held' },
  INITIATIVE: { SV: 'genomfört', EN: 'carried out' },
  FORUM: { SV: 'har mötts', EN: 'has met' },
};
const onTheDay: Readonly<Partial<Record<EntityKind, Both>>> = {
  DOCUMENT: { SV: 'publicerat', EN: 'published' },
  EVENT: { SV: 'hölls', EN: 'held' },
};
/** Of these nobody asks whether they are there. */
const simplyThere: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'ACTOR',
  'ACTOR_TYPE',
  'CONCEPT',
  'DOCUMENT',
  'LANDSCAPE',
  'PERSON',
  'PLACE',
]);

function dateOf(fact: Fact): string | undefined {
  if (fact.kind === 'EVENT') return fact.when;
  return fact.kind === 'DOCUMENT' ? fact.date : undefined;
}

/** When and how firm: `hölls 26 april 2024`, `våren 2024, planerat`; a document has a year. */
function standingTold(fact: Fact, language: Language): string {
  const edtf = dateOf(fact);
  const date = edtf ? inWords(edtf, language).replace(/ \(([^()]+)\)$/, ', $1') : '';
  const word = (date && onTheDay[fact.kind]) || happened[fact.kind];
  if (fact.standing === 'OCCURRED' && word) return `${word[language]} ${date}`.trim();
  const isObvious = fact.standing === 'ESTABLISHED' && simplyThere.has(fact.kind);
  const isSure = fact.citations.length === 0 || fact.citations.some(({ certain }) => certain);
  return [date, isObvious && isSure && !fact.strength ? '' : firmness(fact, language)]
    .filter(Boolean)
    .join(', ');
}

/** What it is called, what it is, under which codes it is known, and what it is for. */
export function entitySentence(fact: Fact, language: Language): string {
  const codes = codesOf(fact).map((code) => codeInWords(code, language));
  const notes = [sortOf(fact)[language], ...codes, standingTold(fact, language)].filter(Boolean);
  const told = fact.description ? ` ${sentence(inLanguage(fact.description, language))}` : '';
  return `${capital(nameOf(fact, language))} (${notes.join(', ')}).${told}`;
}
