/** Why something was found: where it has which of the words. */
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { MatchedBy, MatchReason } from '../../answering/answer.ts';
import type { Reading } from '../../reading.ts';
import { linksOf, namesOf, namesOfSection, textsOf, type Written } from './entries.ts';
import { placeOf } from './meant-words.ts';
import type { Asked } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { keyOf, termOf, wordsOf } from './words.ts';

/** A hit, and the section it is of. */
interface Found {
  readonly fact: Fact;
  readonly heading: FactOf<'DOCUMENT'>['outline'][number] | null;
}

/** What of a text was meant: its words as they stand there, how sure that is, and which words asked for them. */
interface Met {
  readonly text: string;
  readonly words: readonly string[];
  readonly weight: number;
  readonly asked: ReadonlySet<string>;
}

/** As much of what something points to as is looked through for a reason. */
const mostLinks = 50;

/** The name that is the search or begins so; else the places that have most of its words, two where neither has all. */
export function reasonsOf(
  reading: Reading,
  index: SearchIndex,
  asked: Asked,
  { fact, heading }: Found,
): MatchReason[] {
  const names = heading ? namesOfSection(heading) : namesOf(fact);
  const isOwn = (text: string) => names.slice(0, 2).some((name) => name.text === text);
  const named = called(names, asked.key);
  if (named) {
    const own = named.isWhole ? 'NAME' : 'NAME_BEGINS';
    return [{ how: isOwn(named.text) ? own : 'ALIAS', text: named.text, words: [] }];
  }
  const inNames = mostMet(index, asked, names);
  const places: Place[] = [
    { how: isOwn(inNames.text) ? 'NAME_HAS' : 'ALIAS', worth: 2, ...inNames },
  ];
  const isTold = () => asked.words.every(({ word }) => places.some((one) => one.asked.has(word)));
  if (!heading && !isTold())
    places.push({ how: 'TEXT_HAS', worth: 1, ...mostMet(index, asked, textsOf(reading, fact)) });
  if (!isTold()) {
    const links = heading ? [fact.id] : linksOf(fact).slice(0, mostLinks);
    places.push({ how: 'JOINS', worth: 0.8, ...mostMet(index, asked, namesOfAll(reading, links)) });
  }
  const [first, ...rest] = places.sort((a, b) => b.weight * b.worth - a.weight * a.worth);
  const more = rest.find((one) => [...one.asked].some((word) => !first?.asked.has(word)));
  return [first, more].filter((one) => one !== undefined).map(reasonOf);
}

/** A place that has some of the words, and what it is worth beside the others. */
interface Place extends Met {
  readonly how: MatchedBy;
  readonly worth: number;
}

function reasonOf({ how, text, words }: Place): MatchReason {
  return { how, text, words };
}

/** The name that is the very search, or else one that begins so. */
function called(names: readonly Written[], key: string) {
  if (key === '') return undefined;
  const begun = names
    .map(({ text }) => ({ text, key: keyOf(wordsOf(text)) }))
    .filter((name) => name.key.startsWith(key));
  const found = begun.find((name) => name.key === key) ?? begun[0];
  return found && { text: found.text, isWhole: found.key === key };
}

function namesOfAll({ facts }: Reading, ids: readonly string[]): Written[] {
  return ids.flatMap((id) => {
    const fact = facts.byId.get(id);
    return fact ? namesOf(fact) : [];
  });
}

/** The text that has most of what is asked; of two that have as much, the first. */
function mostMet(index: SearchIndex, asked: Asked, texts: readonly Written[]): Met {
  let best: Met = { text: '', words: [], weight: 0, asked: new Set() };
  for (const text of texts) {
    const met = metIn(index, asked, text);
    if (met.weight > best.weight + 0.1) best = met;
  }
  return best;
}

/** As many words as a reason quotes. */
const mostQuoted = 6;

function metIn(
  index: SearchIndex,
  { words: asked, read }: Asked,
  { text, language }: Written,
): Met {
  const words: string[] = [];
  const askedFor = new Map<string, number>();
  for (const word of new Set(wordsOf(text))) {
    const at = termRead(index, read, word, language);
    const meaning = asked.filter(({ meant }) => meant.has(at));
    if (meaning.length > 0) words.push(word);
    for (const { word: by, meant } of meaning)
      askedFor.set(by, Math.max(askedFor.get(by) ?? 0, meant.get(at) ?? 0));
  }
  const weight = [...askedFor.values()].reduce((sum, one) => sum + one, 0);
  return { text, words: words.slice(0, mostQuoted), weight, asked: new Set(askedFor.keys()) };
}

/** The number of a word's term, or -1 for words that were left out; each word is read once. */
function termRead(
  { terms }: SearchIndex,
  read: Map<string, number>,
  word: string,
  language: Written['language'],
): number {
  const key = `${language} ${word}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const term = termOf(word, language);
  const at = placeOf(terms, term);
  const number = terms[at] === term ? at : -1;
  read.set(key, number);
  return number;
}
