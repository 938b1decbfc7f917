/** "Did you mean …": the candidates nearest to what somebody wrote. */
import { distance } from 'fastest-levenshtein';

/** What can be suggested: an id, and other words for the same thing. */
export interface Candidate {
  readonly id: string;
  readonly names?: readonly string[];
}

/** Names as they are compared, of candidates that are kept: each is folded once. */
const foldedNames = new WeakMap<Candidate, readonly string[]>();

function namesOf(candidate: Candidate): readonly string[] {
  const known = foldedNames.get(candidate);
  if (known !== undefined) return known;
  const names = [candidate.id, ...(candidate.names ?? [])].map(folded);
  foldedNames.set(candidate, names);
  return names;
}

/** Lower case, å, ä and ö as a, a and o, everything but letters and digits gone. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The ids whose id or name is nearest to the text, nearest first; none when nothing is at all alike.
 *
 * @param most - how many at the most
 */
export function nearest(text: string, candidates: Iterable<Candidate>, most = 3): string[] {
  const wanted = folded(text).slice(0, 100);
  const scored: { id: string; away: number }[] = [];
  for (const candidate of candidates) {
    const away = Math.min(...namesOf(candidate).map((name) => awayFrom(wanted, name)));
    if (away <= farthest) scored.push({ id: candidate.id, away });
  }
  return scored
    .sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** What is farther away is not alike. */
const farthest = 0.5;

/** 0 is the same, 1 has nothing in common; a part of the name counts as near. */
function awayFrom(wanted: string, name: string): number {
  if (wanted === name) return 0;
  if (wanted.length >= 4 && name.includes(wanted)) return 0.25;
  const longer = Math.max(wanted.length, name.length, 1);
  // So many letters at least are to be added or taken.
  const least = Math.abs(wanted.length - name.length) / longer;
  return least > farthest ? least : distance(wanted, name) / longer;
}

/** A hint such as `Did you mean "rad"?`; undefined when nothing is alike. */
export function didYouMean(text: string, candidates: Iterable<Candidate>): string | undefined {
  const found = nearest(text, candidates);
  if (found.length === 0) return undefined;
  return `Did you mean ${found.map((id) => `"${id}"`).join(' or ')}?`;
}
