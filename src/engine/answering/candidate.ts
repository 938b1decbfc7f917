/** What can be suggested in place of a misspelt id. */
import type { Text } from '../../model/common.ts';
import type { Fact } from '../../model/fact.ts';
import type { Candidate } from '../../model/nearest.ts';

type Named = Pick<Fact, 'id' | 'aliases'> & { readonly name?: Text | undefined };
const candidates = new WeakMap<Named, Candidate>();

/** What can be suggested in place of a misspelt id, by any of its names; made once of each fact. */
export function asCandidate(fact: Named): Candidate {
  const known = candidates.get(fact);
  if (known !== undefined) return known;
  const own = fact.name ? [fact.name.sv, fact.name.en] : [];
  const names = [...own, ...fact.aliases.map(({ text }) => text)];
  const candidate = { id: fact.id, names };
  candidates.set(fact, candidate);
  return candidate;
}
