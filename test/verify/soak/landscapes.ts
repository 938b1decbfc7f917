/** The landscapes of the soak, one for each revision, and what slow plain walks say of them. */
import type { Fact } from '../../../src/model/fact.ts';
import { inNameOrder } from '../../oracle/landscape.ts';
import { reachedSlowly } from '../../oracle/reach.ts';
import { partyIds, randomFacts } from '../../random-landscape.ts';

const base = randomFacts(7, { parties: 60, flows: 0 });
const parties = partyIds(base);

/** The facts of a revision: the same parties, and flows of its own, which the next one withdraws. */
export function landscapeOf(revision: number): readonly Fact[] {
  const flows = randomFacts(100 + revision, { parties: 60, flows: 180 }).flatMap((fact): Fact[] => {
    if (fact.kind !== 'FLOW') return [];
    const ends = [fact.giver, fact.receiver, ...fact.via].filter((id) => id !== undefined);
    if (!ends.every((id) => parties.includes(id))) return [];
    return [{ ...fact, id: `${fact.id}-r${revision}` }];
  });
  return [...base, ...flows];
}

/** A question both can answer. */
export interface Asked {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly of: string;
  readonly depth: number;
}

/** Some question, by number. */
export function askedAs(number: number): Asked {
  return {
    direction: number % 2 === 0 ? 'UPSTREAM' : 'DOWNSTREAM',
    of: parties[(number * 7) % parties.length] ?? '',
    depth: 1 + (number % 4),
  };
}

const known = new Map<string, string>();

/** The parties reached with their degrees, in order, as the slow walk finds them: `1:p3 1:p9 2:p4`. */
export function expected(revision: number, { direction, of, depth }: Asked): string {
  const key = JSON.stringify([revision, direction, of, depth]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const facts = landscapeOf(revision);
  const found = reachedSlowly({ facts, direction, of, depth, lift: 'TYPE' });
  const degrees = [...new Set([...found.values()].map(({ degree }) => degree))];
  const text = degrees
    .sort((a, b) => a - b)
    .flatMap((degree) => {
      const at = [...found.keys()].filter((id) => found.get(id)?.degree === degree);
      return inNameOrder(facts, at).map((id) => `${degree}:${id}`);
    })
    .join(' ');
  known.set(key, text);
  return text;
}

/** How many flows the graph holds in a revision. */
export function flowsIn(revision: number): number {
  return landscapeOf(revision).filter(({ kind }) => kind === 'FLOW').length;
}
