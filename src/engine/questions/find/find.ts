/** Anything by name, alias or text; forgives å/ä/ö, inflection and parts of compounds. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { KnowledgeError } from '../../../errors.ts';
import { type EntityKind, type Fact, joiningKinds } from '../../../model/fact.ts';
import { byId } from '../../../model/fact-index.ts';
import { folded } from '../../../model/nearest.ts';
import type { FindAnswer, Hit } from '../../answering/answer.ts';
import { belongsTo, lensOf } from '../../answering/filter.ts';
import type { Reading } from '../../reading.ts';
import { partsOf, termOf, wordsOf } from './search-terms.ts';

/** What is searched for, and among what. */
export interface FindParameters {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly first?: number | null;
  readonly landscape?: string | null;
}

const longestText = 200;
const most = 100;

/** What one fact is found by. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly slug: string;
  readonly parts: string;
  readonly text: string;
}

const indexes = new WeakMap<Reading, MiniSearch<Entry>>();

/**
 * Searches names, aliases, ids, descriptions and what statements say.
 *
 * Something whose name, alias or id is the very text comes first; then by score, then by id.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for more than 200 characters or a size out of bounds
 */
export function find(reading: Reading, parameters: FindParameters): FindAnswer {
  const { text, kinds, landscape } = parameters;
  const first = parameters.first ?? 10;
  if (text.length > longestText)
    throw new KnowledgeError('BAD_USER_INPUT', `"text" has ${text.length} characters.`, {
      hint: `Search for at most ${longestText}.`,
    });
  if (!Number.isInteger(first) || first < 0 || first > most)
    throw new KnowledgeError('BAD_USER_INPUT', `"first" is ${first}; it may be 0 to ${most}.`);
  lensOf(reading, null, landscape);
  const belongs = (fact: Fact) =>
    (!kinds || kinds.includes(fact.kind)) && belongsTo(fact, landscape);
  const hits = search(reading, text).filter(({ id }) =>
    belongs(reading.facts.byId.get(id) as Fact),
  );
  return {
    hits: hits.slice(0, first),
    total: hits.length,
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: null,
  };
}

function search(reading: Reading, text: string): Hit[] {
  const terms = wordsOf(text);
  if (terms.length === 0) return [];
  const index = indexOf(reading);
  const all = index.search(text, { combineWith: 'AND' });
  const results = all.length > 0 ? all : index.search(text, { combineWith: 'OR' });
  const wanted = folded(text);
  return results
    .map((result) => hitOf(reading, result, text, wanted))
    .sort((a, b) => b.score - a.score || byId(a, b));
}

function namesOf(fact: Fact): string[] {
  const own = fact.name ? [fact.name.sv, fact.name.en] : [];
  return [...new Set([...own, ...fact.aliases.map((alias) => alias.text)])];
}

/** Exactly the text scores above everything, spelt alike above folded alike, things before facts about them. */
function hitOf(reading: Reading, result: SearchResult, text: string, wanted: string): Hit {
  const fact = reading.facts.byId.get(result.id as string) as Fact;
  const names = namesOf(fact);
  const same = names.find((name) => name.toLowerCase() === text.trim().toLowerCase());
  const alike = same ?? [...names, fact.id].find((name) => folded(name) === wanted);
  const bonus = same !== undefined ? 2000 : alike !== undefined ? 1000 : 0;
  const weight = joiningKinds.has(fact.kind) ? 0.2 : 1;
  const score = Math.round((result.score + bonus) * weight * 1000) / 1000;
  const matched = alike ?? matchedText(fact, names, result);
  return { id: fact.id, kind: fact.kind, matched, score, landscapes: fact.landscapes };
}

function matchedText(fact: Fact, names: readonly string[], result: SearchResult): string {
  const fields = new Set(Object.values(result.match).flat());
  if (!fields.has('name') && !fields.has('alias') && !fields.has('parts') && fields.has('text'))
    return textOf(fact).slice(0, 160);
  const terms = result.terms;
  const met = names.find((name) => wordsOf(name).some((word) => terms.includes(termOf(word))));
  return met ?? names[0] ?? (textOf(fact).slice(0, 160) || fact.id);
}

function textOf(fact: Fact): string {
  const texts = [
    fact.kind === 'STATEMENT' ? fact.text : undefined,
    fact.kind === 'FLOW' ? fact.carries : undefined,
    fact.description,
  ];
  return texts.flatMap((text) => (text ? [text.sv, text.en] : [])).join(' · ');
}

/** The index of a reading, built when it is first searched. */
function indexOf(reading: Reading): MiniSearch<Entry> {
  const known = indexes.get(reading);
  if (known) return known;
  const index = new MiniSearch<Entry>({
    fields: ['name', 'alias', 'slug', 'parts', 'text'],
    tokenize: wordsOf,
    processTerm: termOf,
    searchOptions: {
      boost: { name: 8, alias: 7, slug: 4, parts: 3, text: 1 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      weights: { prefix: 0.5, fuzzy: 0.15 },
      tokenize: wordsOf,
      processTerm: termOf,
    },
  });
  const { facts } = reading.facts;
  const vocabulary = new Set(
    facts.flatMap((fact) => namesOf(fact).flatMap((name) => wordsOf(name).map(termOf))),
  );
  index.addAll(facts.map((fact) => entryOf(fact, vocabulary)));
  indexes.set(reading, index);
  return index;
}

function entryOf(fact: Fact, vocabulary: ReadonlySet<string>): Entry {
  const names = namesOf(fact);
  const terms = names.flatMap((name) => wordsOf(name).map(termOf));
  return {
    id: fact.id,
    name: names.slice(0, 2).join(' '),
    alias: names.slice(2).join(' '),
    slug: fact.name ? fact.id : '',
    parts: terms.flatMap((term) => partsOf(term, vocabulary)).join(' '),
    text: textOf(fact),
  };
}
