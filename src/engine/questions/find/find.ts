/** Anything by name, alias or what is said of it; forgives å/ä/ö, inflection, compounds and a letter or two. */
import { KnowledgeError } from '../../../errors.ts';
import type { EntityKind, Fact } from '../../../model/fact.ts';
import type { FindAnswer, Hit } from '../../answering/answer.ts';
import { belongsTo, landscapeWith } from '../../answering/filter.ts';
import type { Reading } from '../../reading.ts';
import { indexOf, type Searched, searchedIn } from './kept-index.ts';
import { mixing, type Ranked } from './mixed.ts';
import { type Asked, askedOf, rankEntries } from './rank.ts';
import { reasonsOf } from './reasons.ts';
import type { SearchIndex } from './search-index.ts';

/** What is searched for, and among what. */
export interface FindParameters {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly first?: number | null;
  readonly landscape?: string | null;
  /** Landscapes whose hits come before equally good ones of others. */
  readonly prefer?: readonly string[] | null;
}

const longestText = 200;
const most = 100;

/**
 * Searches all facts and the sections of documents.
 *
 * What is called the very text comes first, then what begins so; then by how much and how rare what matches is, in the
 * landscape asked or among all.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for more than 200 characters or a size out of bounds; `UNKNOWN_LANDSCAPE`
 */
export function find(reading: Reading, parameters: FindParameters): FindAnswer {
  const { text, landscape, prefer } = parameters;
  const first = parameters.first ?? 10;
  if (text.length > longestText)
    throw new KnowledgeError('BAD_USER_INPUT', `"text" has ${text.length} characters.`, {
      hint: `Search for at most ${longestText}.`,
    });
  if (!Number.isInteger(first) || first < 0 || first > most)
    throw new KnowledgeError('BAD_USER_INPUT', `"first" is ${first}; it may be 0 to ${most}.`);
  for (const id of prefer ?? []) landscapeWith(reading, id);
  const here = landscape
    ? searchedIn(reading, landscapeWith(reading, landscape))
    : { reading, index: indexOf(reading) };
  const asked = askedOf(here.index, text);
  const { best, total } = searched(here, asked, { ...parameters, first });
  return {
    hits: best.map((one) => hitOf(here, asked, one)),
    total,
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: null,
  };
}

/** The fact an entry is of: itself, or the document of a section. */
function factAt({ facts }: Reading, index: SearchIndex, entry: number): Fact {
  const section = entry - facts.facts.length;
  return facts.facts[section < 0 ? entry : (index.sectionOf[section] as number)] as Fact;
}

/** What a hit of another landscape is worth beside one of those that are preferred, and one of all landscapes. */
const elsewhere = 0.4;
const everywhere = 0.9;

function searched(
  { reading, index }: Searched,
  asked: Asked,
  { kinds, landscape, prefer, first }: FindParameters & { readonly first: number },
): { readonly best: readonly Ranked[]; readonly total: number } {
  const wanted = kinds ? new Set(kinds) : undefined;
  const mixed = mixing<EntityKind | 'SECTION'>(first);
  const liking = ({ landscapes }: Fact) => {
    if (!prefer || prefer.length === 0) return 1;
    if (landscapes.length === 0) return everywhere;
    return landscapes.some((id) => prefer.includes(id)) ? 1 : elsewhere;
  };
  let total = 0;
  rankEntries(reading.facts, index, asked, (entry, score) => {
    const fact = factAt(reading, index, entry);
    if (wanted && !wanted.has(fact.kind)) return;
    if (!belongsTo(fact, landscape)) return;
    total += 1;
    const kind = entry < reading.facts.facts.length ? fact.kind : 'SECTION';
    if (first > 0) mixed.add(kind, { entry, score: score * liking(fact) });
  });
  return { best: mixed.best(), total };
}

function hitOf({ reading, index }: Searched, asked: Asked, { entry, score }: Ranked): Hit {
  const fact = factAt(reading, index, entry);
  const section = entry - reading.facts.facts.length;
  const heading =
    section >= 0 && fact.kind === 'DOCUMENT'
      ? (fact.outline[index.sectionAt[section] as number] ?? null)
      : null;
  return {
    node: fact.id,
    section: heading?.at ?? null,
    reasons: () => reasonsOf(reading, index, asked, { fact, heading }),
    score: Math.round(score * 1000) / 1000,
  };
}
