/**
 * A revision as seen from one landscape. Parties that all landscapes share are there in the areas this landscape puts them
 * in: what another says of them, such as that a national authority works in its yellow area, holds in the other alone.
 */
import type { Fact } from '../model/fact.ts';
import { graphSeenFrom } from './flows/graph-seen-from.ts';
import { type InSteps, keptOfParts } from './kept.ts';
import type { Reading } from './reading.ts';

/** As many as a country has regions, twice. */
const mostKept = 48;

const viewOf = keptOfParts(
  mostKept,
  // biome-ignore lint/correctness/useYield: it is done in one step
  function* work(reading: Reading, landscape: string): InSteps<Reading> {
    const graph = graphSeenFrom(reading.graph, reading.facts, landscape);
    return { ...reading, graph, whole: reading, seenFrom: landscape };
  },
);

/** The landscape a question is asked of: the one it names, else the only one of what it names. */
function landscapeMeant({ facts }: Reading, asked: Readonly<Record<string, unknown>>) {
  const { landscape, of, id, from } = asked;
  if (typeof landscape === 'string') return facts.byId.get(landscape);
  const [named] = [of, id, from].filter((one): one is string => typeof one === 'string');
  const only: Fact | undefined = facts.byId.get(named ?? '');
  return only?.landscapes.length === 1 ? facts.byId.get(only.landscapes[0] ?? '') : undefined;
}

/**
 * The reading a question is asked of, as seen from the landscape it is asked of.
 *
 * @param asked - the question's arguments
 */
export function seenAsAsked(reading: Reading, asked: Readonly<Record<string, unknown>>): Reading {
  const landscape = landscapeMeant(reading, asked);
  return landscape?.kind === 'LANDSCAPE' ? viewOf(reading, landscape.id) : reading;
}
