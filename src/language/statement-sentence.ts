/** What sources say of something, and what they do not say, as sentences. */

import type { FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import { inWords } from './dates.ts';
import { capital, listed, sentence } from './grammar.ts';
import { inLanguage, nameOfId } from './names.ts';
import { type Language, statementWords } from './words.ts';

type Statement = FactOf<'STATEMENT'>;

/** The documents a fact rests on, each once. */
function documentsOf({ citations }: Pick<Statement, 'citations'>): string[] {
  return [...new Set(citations.map(({ document }) => document))];
}

/** A silence says itself what is not stated; added is where that was looked for. */
function silenceSentence(reading: KnowsFacts, fact: Statement, language: Language): string {
  const names = documentsOf(fact).map((id) => nameOfId(reading, id, language));
  const said = sentence(inLanguage(fact.text, language));
  if (names.length === 0) return said;
  const searched = `${language === 'SV' ? 'sökt i' : 'searched in'} ${listed(names, language)}`;
  const beside = searched.includes('(') ? ` – ${searched}` : ` (${searched})`;
  return said.replace(/[.?!]$/, (mark) => beside + mark);
}

/** Whether one document contradicts itself, or several say different things. */
function contradictionSentence(reading: KnowsFacts, fact: Statement, language: Language): string {
  const told = fact.between.flatMap((id) => reading.facts.byId.get(id) ?? []);
  const documents = new Set([fact, ...told].flatMap(documentsOf));
  const head =
    documents.size > 1
      ? { SV: 'Källorna säger olika', EN: 'The sources differ' }
      : { SV: 'Dokumentet säger emot sig självt', EN: 'The document contradicts itself' };
  return `${head[language]}: ${sentence(inLanguage(fact.text, language))}`;
}

/** What is said, of which sort, by whom and where. */
export function statementSentence(
  reading: KnowsFacts,
  fact: Statement,
  language: Language,
): string {
  if (fact.statementKind === 'SILENCE') return silenceSentence(reading, fact, language);
  if (fact.statementKind === 'CONTRADICTION') return contradictionSentence(reading, fact, language);
  const names = (ids: readonly string[]) =>
    listed(
      ids.map((id) => nameOfId(reading, id, language)),
      language,
    );
  const said = sentence(inLanguage(fact.text, language));
  const item = fact.item ?? '';
  const isNumber = /^\d+$/.test(item);
  const notes = [
    names(fact.by),
    fact.askedOf.length > 0 ? `${language === 'SV' ? 'till' : 'to'} ${names(fact.askedOf)}` : '',
    isNumber || said.startsWith(item) ? '' : item,
    fact.when ? inWords(fact.when, language) : '',
  ].filter(Boolean);
  const label = capital(statementWords[fact.statementKind][language]);
  const numbered = isNumber ? `${label} ${item}` : label;
  return `${numbered}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: ${said}`;
}
