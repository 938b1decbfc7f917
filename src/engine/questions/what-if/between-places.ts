/** How many pairs of giver and receiver there are between areas and between levels, before and after a change. */

import { AreaColour, Level } from '../../../model/words.ts';
import { areaBits, type BitsAt, levelBits } from '../../flows/party-at.ts';
import type { Reading } from '../../reading.ts';

/** Whom each giver reaches, by id. */
export type ReachedBy = ReadonlyMap<string, ReadonlySet<string>>;
export interface BetweenPlaces {
  readonly dimension: 'AREA' | 'LEVEL';
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
}

function counted(words: readonly string[], bitsOf: (id: string) => number, reached: ReachedBy) {
  const table = words.map(() => words.map(() => 0));
  for (const [from, receivers] of reached)
    for (const to of receivers)
      for (const [x, row] of table.entries()) {
        if (((bitsOf(from) >> x) & 1) === 0) continue;
        for (const y of row.keys()) if (((bitsOf(to) >> y) & 1) === 1) row[y] = (row[y] ?? 0) + 1;
      }
  return table;
}

/** Areas before levels, in the order of the vocabularies; where no pair is and none was, there is no row. */
export function betweenPlaces(
  { graph }: Reading,
  before: ReachedBy,
  after: ReachedBy,
): BetweenPlaces[] {
  const rows = (
    dimension: BetweenPlaces['dimension'],
    words: readonly string[],
    bitsAt: BitsAt,
  ): BetweenPlaces[] => {
    const bitsOf = (id: string) => {
      const party = graph.partyNumber.get(id);
      return party === undefined ? 0 : bitsAt(graph, party);
    };
    const [was, is] = [counted(words, bitsOf, before), counted(words, bitsOf, after)];
    return words.flatMap((from, x) =>
      words.flatMap((to, y) => {
        const row = { dimension, from, to, before: was[x]?.[y] ?? 0, after: is[x]?.[y] ?? 0 };
        return row.before + row.after === 0 ? [] : [row];
      }),
    );
  };
  return [
    ...rows('AREA', AreaColour.options, areaBits),
    ...rows('LEVEL', Level.options, levelBits),
  ];
}
