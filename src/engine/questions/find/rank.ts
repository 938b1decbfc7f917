/** How well each entry answers a search: by how much and how rare what matches is, names before what is said. */

import type { FactIndex } from '../../../model/fact-index.ts';
import type { StatementKind } from '../../../model/words.ts';
import { framingWorth, isFrame, worthOf } from './kind-worth.ts';
import { type AskedWord, beginning, type Meant, meantBy } from './meant-words.ts';
import { entryAt, places, placesAt, type SearchIndex } from './search-index.ts';
import { isSmall, sortsSought } from './small-words.ts';
import { keyOf, wordsOf } from './words.ts';

/** A search made ready: its words, and what each may mean. */
export interface Asked {
  readonly key: string;
  readonly words: readonly { readonly word: string; readonly meant: Meant }[];
  /** Whether it is a whole question, where a document or a place that is named only says where the answer is sought. */
  readonly isQuestion: boolean;
  /** Statements of which sorts it asks for by its words: silences for what is missing, others for what does not agree. */
  readonly seeks: ReadonlySet<StatementKind>;
  /** The terms of words of what was found, each read once. */
  readonly read: Map<string, number>;
}

/** As many telling words as a question has that says more than a name. */
const fewestOfQuestion = 5;

/** More words than any question has; what comes after them is not looked at. */
const mostWords = 16;

/** Reads what somebody typed: each word once, small ones only where there are no others. */
export function askedOf(index: SearchIndex, text: string): Asked {
  const all = wordsOf(text);
  const telling = all.filter((word) => !isSmall(word));
  const words = telling.length > 0 ? telling : all;
  const last = all.at(-1);
  const asked = words.map((word, at): AskedWord => {
    return { word, isLast: word === last, next: words[at + 1], before: words[at - 1] };
  });
  const each = [...new Map(asked.map((one) => [one.word, one])).values()].slice(0, mostWords);
  return {
    key: keyOf(all),
    words: each.map((one) => ({ word: one.word, meant: meantBy(index, one) })),
    isQuestion: each.length >= fewestOfQuestion,
    seeks: new Set(all.flatMap(sortsSought)),
    read: new Map(),
  };
}

const placeWorth = (met: number, lengthWorth: number) => {
  const at = placesAt(met);
  if (at & places.name) return 1;
  return Math.max(at & places.text ? 0.55 * lengthWorth : 0, at & places.linked ? 0.4 : 0);
};

/** What one search has found so far; arrays by entry, cleared of what was touched when it ends. */
interface Tally {
  readonly score: Float64Array;
  readonly share: Float64Array;
  readonly gained: Float64Array;
  readonly weight: Float64Array;
  readonly word: Int32Array;
  /** By term: how rare it is. */
  readonly rarity: Float64Array;
}
const tallies = new WeakMap<SearchIndex, Tally>();

function tallyOf(index: SearchIndex): Tally {
  const numbers = () => new Float64Array(index.entries);
  const found = tallies.get(index) ?? {
    score: numbers(),
    share: numbers(),
    gained: numbers(),
    weight: numbers(),
    word: new Int32Array(index.entries),
    rarity: Float64Array.from(index.terms, (_, term) => rarity(index, rows(index, term))),
  };
  tallies.set(index, found);
  return found;
}

const rows = ({ starts }: SearchIndex, term: number) =>
  (starts[term + 1] as number) - (starts[term] as number);
const rarity = (index: SearchIndex, met: number) => Math.log(1 + index.entries / (met + 0.5));

/** How rare a word is: as the commonest of what it means in the narrow sense. */
function rarityOf(index: SearchIndex, meant: Meant): number {
  let widest = 0;
  let all = 0;
  for (const [term, weight] of meant) {
    all += rows(index, term);
    if (weight >= 0.9) widest += rows(index, term);
  }
  return rarity(index, Math.min(widest || all, index.entries));
}

/** As many rows as one search goes through: words that stand everywhere are cut off, the rarest meant first. */
const budget = 1_000_000;

/**
 * Ranks all entries that share anything with what is asked.
 *
 * @param each - told of each entry and its score, in no order
 */
export function rankEntries(
  facts: FactIndex,
  index: SearchIndex,
  asked: Asked,
  each: (entry: number, score: number) => void,
): void {
  const tally = tallyOf(index);
  const touched: number[] = [];
  const { rarities, whole } = tallied(index, asked, tally, touched);
  const heads = headOfNames(index, asked.key, (entry) => {
    if (tally.word[entry] === 0) touched.push(entry);
    tally.word[entry] = -1;
  });
  const weights = weightsOf(asked);
  const isAllKnown = asked.words.every(({ meant }) => meant.size > 0);
  for (const entry of touched) {
    const share = whole > 0 ? (tally.share[entry] as number) / whole : 0;
    const words = (tally.score[entry] as number) * (0.35 + 0.65 * share);
    const named = namedBy(index, tally, entry, weights);
    const complete = asked.words.length > 1 ? whole * 1.1 * share ** 4 : 0;
    const known = 1 + 0.03 * (index.pointed[entry] as number);
    const isOtherForm = isAllKnown && named.said > 0.85 && share > 0.9;
    const lead = Math.max(heads.get(entry) ?? 0, isOtherForm ? nameWorth.otherForm : 0);
    const frames = asked.isQuestion && isFrame(facts, entry, named.said, share);
    const kindWorth = frames ? framingWorth : worthOf(facts, entry, asked);
    tally.score[entry] = 0;
    tally.share[entry] = 0;
    tally.word[entry] = 0;
    const score = (words + named.worth * rarities + complete) * kindWorth;
    each(entry, (score + lead * (kindWorth < 1 ? 0.2 : 1)) * known);
  }
}

/** Adds up what each word gives each entry: the best of what it may mean there. */
function tallied(index: SearchIndex, { words }: Asked, tally: Tally, touched: number[]) {
  let left = budget;
  let whole = 0;
  words.forEach(({ meant }, at) => {
    if (meant.size === 0) return;
    const rare = rarityOf(index, meant);
    whole += rare;
    const likeliestFirst = [...meant].sort(([, a], [, b]) => b - a);
    for (const [term, weight] of likeliestFirst) {
      left -= rows(index, term);
      if (left < 0) return;
      for (
        let row = index.starts[term] as number;
        row < (index.starts[term + 1] as number);
        row += 1
      )
        gains(index, tally, touched, { met: index.met[row] as number, word: at + 1, rare, weight });
    }
  });
  return { whole, rarities: words.length > 0 ? whole / words.length : 0 };
}

interface Gain {
  readonly met: number;
  readonly word: number;
  readonly rare: number;
  readonly weight: number;
}

function gains(index: SearchIndex, tally: Tally, touched: number[], gain: Gain): void {
  const { met, word, rare, weight } = gain;
  const entry = entryAt(met);
  const long = index.words[entry] as number;
  const gained = weight * rare * placeWorth(met, 1 / (0.7 + 0.02 * long));
  if (tally.word[entry] === 0) touched.push(entry);
  if (tally.word[entry] !== word) {
    tally.word[entry] = word;
    tally.gained[entry] = 0;
    tally.weight[entry] = 0;
  }
  const more = gained - (tally.gained[entry] as number);
  if (more > 0) {
    tally.score[entry] = (tally.score[entry] as number) + more;
    tally.gained[entry] = gained;
  }
  const firmer = weight - (tally.weight[entry] as number);
  if (firmer > 0) {
    tally.share[entry] = (tally.share[entry] as number) + firmer * rare;
    tally.weight[entry] = weight;
  }
}

function weightsOf({ words }: Asked): Meant {
  const weights = new Map<number, number>();
  for (const { meant } of words)
    for (const [term, weight] of meant)
      if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  return weights;
}

/**
 * How much of the best said of its names was said: 1 when the search holds the whole name, however long the search is; and
 * what that is worth.
 */
function namedBy(index: SearchIndex, tally: Tally, entry: number, weights: Meant) {
  const { nameStarts, nameTermStarts, nameTerms } = index;
  const best = { said: 0, worth: 0 };
  const names = nameStarts[entry + 1] as number;
  for (let name = nameStarts[entry] as number; name < names; name += 1) {
    let said = 0;
    let whole = 0;
    const terms = nameTermStarts[name + 1] as number;
    for (let at = nameTermStarts[name] as number; at < terms; at += 1) {
      const term = nameTerms[at] as number;
      const rare = tally.rarity[term] as number;
      whole += rare;
      said += rare * (weights.get(term) ?? 0);
    }
    const worth = whole > 0 ? (said / whole) ** 3 * (1 + 0.1 * Math.min(whole, 20)) : 0;
    if (worth > best.worth) Object.assign(best, { said: said / whole, worth });
  }
  return best;
}

/** Names that are what was typed, but for inflection, or begin with it: they lead. */
const nameWorth = { same: 100, otherForm: 26, begun: 34, within: 28 };

function headOfNames(index: SearchIndex, key: string, meets: (entry: number) => void) {
  const heads = new Map<number, number>();
  if (key === '') return heads;
  for (const at of beginning(index.keys, key, 2000)) {
    const name = index.keys[at] as string;
    const entry = index.keyEntry[at] as number;
    const isWhole = name.length === key.length;
    const kind = isWhole ? 'same' : name[key.length] === ' ' ? 'begun' : 'within';
    const worth = nameWorth[kind] * (0.5 + (0.5 * key.length) / name.length);
    heads.set(entry, Math.max(worth, heads.get(entry) ?? 0));
    meets(entry);
  }
  return heads;
}
