/** Works a selection out over the flow graph: sets of parties and flows, joined as the expression says. Linear per part. */

import { statedCourse } from '../flows/courses.ts';
import { type Direction, endsOf, flowAt, flowsFrom } from '../flows/ends.ts';
import type { FlowGraph } from '../flows/flow-graph.ts';
import { flowNumber } from '../flows/flow-number.ts';
import { lensesOf } from '../flows/landscape-lenses.ts';
import { type Lens, onlyStanding, sees } from '../flows/lens.ts';
import { idAt } from '../flows/party-at.ts';
import { partiesReached } from '../flows/reach.ts';
import { typeLift } from '../flows/stands-for.ts';
import { takingPartApart } from '../flows/taking-part.ts';
import { followedOn, walk } from '../flows/walk.ts';
import type { Reading } from '../reading.ts';
import { goOn } from '../work.ts';
import { fieldNamed, wordFor } from './fields.ts';
import type { Position, Selection } from './grammar.ts';
import { refuseMisspelt } from './joining-words.ts';
import { badField, badWord, factCalled, nameAsked } from './names.ts';
import type { Sight } from './sight.ts';

/** Which parties and flows are selected, by number. */
export interface Selected {
  readonly parties: Uint8Array;
  readonly flows: Uint8Array;
}
type Part<D extends Selection['does']> = Extract<Selection, { does: D }>;

function nothing({ parties, flows }: FlowGraph): Selected {
  return { parties: new Uint8Array(parties.length), flows: new Uint8Array(flows.length) };
}

/** Narrows or widens what was found, in place. */
function join(into: Selected, other: Selected, isBoth: boolean): Selected {
  for (const of of ['parties', 'flows'] as const) {
    const own = into[of];
    const others = other[of];
    for (let at = 0; at < own.length; at++)
      if (isBoth ? others[at] === 0 : others[at] === 1) own[at] = isBoth ? 0 : 1;
  }
  return into;
}

/** Those reached from a party in so many steps, by which flows; the types of those on the way are taken in with theirs. */
function reachedFrom(
  graph: FlowGraph,
  lens: Lens,
  start: number,
  direction: Direction,
  depth: number,
): Selected {
  const found = nothing(graph);
  const walked = walk(graph, { start, direction, lift: typeLift, depth, lens });
  const { parties, flows } = followedOn(graph, walked);
  for (const party of [start, ...partiesReached(walked), ...parties]) found.parties[party] = 1;
  for (const flow of flows) found.flows[statedCourse(graph, flow)] = 1;
  withStatedEnds(graph, found);
  return found;
}

/** Takes in those a flow is stated for, where it was followed for one who acts as one with them. */
function withStatedEnds(graph: FlowGraph, { parties, flows }: Selected): void {
  for (let flow = 0; flow < flows.length; flow++)
    if (flows[flow] === 1) for (const end of endsOf(graph, flow)) parties[end] = 1;
}

/** Is this number a flow as stated, with such an end? */
function isStatedFor(graph: FlowGraph, flow: number, isSuch: (end: number) => boolean): boolean {
  return statedCourse(graph, flow) === flow && endsOf(graph, flow).some(isSuch);
}

/** A party, and the flows that touch it; or a flow by its id, and its ends. */
function named(sight: Sight, { name, at }: Part<'NAME'>): Selected {
  const { asked } = sight;
  const { graph } = sight.reading;
  const found = nothing(graph);
  const flow = flowNumber(graph, name);
  if (flow !== undefined) {
    if (!sees(graph, asked, flow)) return found;
    found.flows[flow] = 1;
    for (const end of endsOf(graph, flow)) found.parties[end] = 1;
    return found;
  }
  const party = nameAsked(sight, name, at);
  found.parties[party] = 1;
  for (const direction of ['UPSTREAM', 'DOWNSTREAM'] as const)
    for (const number of flowsFrom(graph, direction, party))
      if (statedCourse(graph, number) === number) found.flows[number] = 1;
  return found;
}

/** Those around a party: over what stands as far as is asked, and one step over what has happened once. */
function walked(sight: Sight, part: Part<'WALK'>): Selected {
  const { reading, there } = sight;
  const { name, up, down, withSelf, at } = part;
  const { graph } = reading;
  const start = nameAsked(sight, name, at);
  const steps = (asked: number | null | undefined) =>
    asked === undefined ? 0 : (asked ?? Number.POSITIVE_INFINITY);
  const both = lensesOf(graph, there, [start])
    .flatMap((lens) =>
      (
        [
          ['UPSTREAM', steps(up)],
          ['DOWNSTREAM', steps(down)],
        ] as const
      ).flatMap(([direction, depth]) => [
        reachedFrom(graph, onlyStanding(lens), start, direction, depth),
        reachedFrom(graph, lens, start, direction, Math.min(depth, 1)),
      ]),
    )
    .reduce((one, other) => join(one, other, false), nothing(graph));
  if (!withSelf) both.parties[start] = 0;
  return both;
}

/** The area with this id, name or alias. */
function areaCalled({ facts, seenFrom = '' }: Reading, name: string): string | undefined {
  const lower = name.toLowerCase();
  const called = facts.of('AREA').filter(({ id, name: own, aliases }) => {
    const names = [id, own?.sv, own?.en, ...aliases.map(({ text }) => text)];
    return names.some((one) => one?.toLowerCase() === lower);
  });
  return (called.find(({ landscapes }) => landscapes.includes(seenFrom)) ?? called[0])?.id;
}

/** The words or ids a field is asked for. */
function valuesAsked(sight: Sight, { field, values, at }: Part<'FIELD'>): Set<string> {
  const known = fieldNamed(field);
  if (known === undefined) throw badField(field, at);
  return new Set(
    values.map((value) => {
      if (known.words === undefined) return namedValue(sight, value, at);
      const word = wordFor(known, value);
      if (known.words.includes(word)) return word;
      const called = known.orNames && areaCalled(sight.reading, value);
      if (called) return called;
      throw badWord(field, value, known.words, at);
    }),
  );
}

/** Parties and flows with one of the values; flows also by their ends where the field is of parties, and the other way. */
function fielded(sight: Sight, part: Part<'FIELD'>): Selected {
  const { asked } = sight;
  const { graph } = sight.reading;
  const values = valuesAsked(sight, part);
  const has = (words: readonly string[]) => (words.some((word) => values.has(word)) ? 1 : 0);
  const found = nothing(graph);
  const { ofParty, ofFlow } = fieldNamed(part.field) ?? {};
  if (ofParty)
    for (let party = 0; party < graph.parties.length; party++)
      found.parties[party] = has(ofParty(graph, party));
  for (let flow = 0; flow < graph.flows.length; flow++) {
    if (statedCourse(graph, flow) !== flow || !sees(graph, asked, flow)) continue;
    const ends = endsOf(graph, flow);
    if (ofFlow) {
      found.flows[flow] = has(ofFlow(flowAt(graph, flow)));
      if (!ofParty && found.flows[flow] === 1) for (const end of ends) found.parties[end] = 1;
    } else if (ends.some((end) => found.parties[end] === 1)) found.flows[flow] = 1;
  }
  return found;
}

/** A value that is a name: an id as it stands, else a party or anything else by its name. */
function namedValue(sight: Sight, value: string, at: Position): string {
  const { reading } = sight;
  if (reading.facts.byId.has(value)) return value;
  const fact = factCalled(sight, value);
  if (fact !== undefined) return fact;
  const party = nameAsked(sight, value, at);
  return idAt(reading.graph, party);
}

/**
 * Parties that give and receive nothing, or receive and give nothing, with the flows that touch them; or all. What has
 * happened once makes nobody a beginning or an end.
 */
function ends({ reading: { graph }, there }: Sight, { of }: Part<'ENDS'>): Selected {
  const found = nothing(graph);
  if (of === 'ALL') return { parties: found.parties.fill(1), flows: found.flows.fill(1) };
  const { stands, stated } = takingPartApart(graph, there, onlyStanding(there));
  const [does, doesNot] =
    of === 'ROOTS' ? [stands.gives, stated.receives] : [stands.receives, stated.gives];
  for (let party = 0; party < graph.parties.length; party++)
    if (does[party] === 1 && doesNot[party] === 0) found.parties[party] = 1;
  for (let flow = 0; flow < graph.flows.length; flow++)
    if (isStatedFor(graph, flow, (end) => found.parties[end] === 1)) found.flows[flow] = 1;
  return found;
}

/**
 * The parties and flows a selection names; flows that cannot be selected may be among them.
 *
 * @throws {@link KnowledgeError} `TIME_SPENT`; `BAD_SELECTION` for a field, word or name there is none of, or one that is ambiguous
 */
export function evaluate(sight: Sight, selection: Selection): Selected {
  goOn();
  switch (selection.does) {
    case 'AND':
    case 'OR': {
      if (selection.does === 'AND') refuseMisspelt(sight.reading, selection.parts);
      const isBoth = selection.does === 'AND';
      const [first, ...others] = selection.parts as [Selection, ...Selection[]];
      const found = evaluate(sight, first);
      for (const part of others) join(found, evaluate(sight, part), isBoth);
      return found;
    }
    case 'NOT': {
      const { parties, flows } = evaluate(sight, selection.part);
      return { parties: parties.map((value) => 1 - value), flows: flows.map((value) => 1 - value) };
    }
    case 'NAME':
      return named(sight, selection);
    case 'WALK':
      return walked(sight, selection);
    case 'FIELD':
      return fielded(sight, selection);
    case 'ENDS':
      return ends(sight, selection);
  }
}
