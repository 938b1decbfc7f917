/** Works a selection out over the flow graph: sets of parties and flows, joined as the expression says. Linear per part. */
import type { FlowGraph, Reading } from '../flows/flow-graph.ts';
import { type Lens, sees } from '../flows/lens.ts';
import { fieldNames, fields } from './fields.ts';
import type { Selection } from './grammar.ts';
import { badField, badWord, nameAsked } from './names.ts';

/** Which parties and flows are selected, by number. */
export interface Selected {
  readonly parties: Uint8Array;
  readonly flows: Uint8Array;
}
type Part<D extends Selection['does']> = Extract<Selection, { does: D }>;

function nothing({ parties, flows }: FlowGraph): Selected {
  return { parties: new Uint8Array(parties.length), flows: new Uint8Array(flows.length) };
}

function joined(one: Selected, other: Selected, how: (a: number, b: number) => number): Selected {
  return {
    parties: one.parties.map((value, at) => how(value, other.parties[at] as number)),
    flows: one.flows.map((value, at) => how(value, other.flows[at] as number)),
  };
}

/** The types a party is of, with flows of their own: what is stated for them holds for it. */
function typesOf(graph: FlowGraph, party: number): number[] {
  const start = graph.wholeOffset[party] as number;
  const own = graph.wholes.subarray(start, graph.wholeOffset[party + 1]);
  return [...own].filter((_, at) => graph.wholeLift[start + at] === 1);
}

/** Follows flows from a party for so many steps; the types of those on the way are taken in with their flows. */
function walk(graph: FlowGraph, lens: Lens, start: number, up: boolean, depth: number): Selected {
  const found = nothing(graph);
  const [offset, items, end] = up
    ? [graph.inOffset, graph.in, graph.giver]
    : [graph.outOffset, graph.out, graph.receiver];
  found.parties[start] = 1;
  let edge = [start];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next: number[] = [];
    for (const party of edge.flatMap((one) => [one, ...typesOf(graph, one)])) {
      found.parties[party] = 1;
      for (let at = offset[party] as number; at < (offset[party + 1] as number); at++) {
        const flow = items[at] as number;
        const other = end[flow] as number;
        if (other < 0 || !sees(graph, lens, flow)) continue;
        found.flows[flow] = 1;
        if (found.parties[other] === 1) continue;
        found.parties[other] = 1;
        next.push(other);
      }
    }
    edge = next;
  }
  return found;
}

/** A party, and the flows that touch it; or a flow by its id, and its ends. */
function named(reading: Reading, name: string, at: number): Selected {
  const { graph } = reading;
  const found = nothing(graph);
  const flow = graph.flowNumber.get(name);
  if (flow !== undefined) {
    found.flows[flow] = 1;
    for (const end of [graph.giver[flow], graph.receiver[flow]])
      if ((end ?? -1) >= 0) found.parties[end as number] = 1;
    return found;
  }
  const party = nameAsked(reading, name, at);
  found.parties[party] = 1;
  for (let number = 0; number < graph.flows.length; number++)
    if (graph.giver[number] === party || graph.receiver[number] === party) found.flows[number] = 1;
  return found;
}

function walked(
  reading: Reading,
  lens: Lens,
  { name, up, down, withSelf, at }: Part<'WALK'>,
): Selected {
  const { graph } = reading;
  const start = nameAsked(reading, name, at);
  const steps = (asked: number | null | undefined) =>
    asked === undefined ? 0 : (asked ?? Number.POSITIVE_INFINITY);
  const above = walk(graph, lens, start, true, steps(up));
  const below = walk(graph, lens, start, false, steps(down));
  const both = joined(above, below, (a, b) => a | b);
  if (!withSelf) both.parties[start] = 0;
  return both;
}

/** Parties and flows with one of the values; flows also by their ends where the field is of parties, and the other way. */
function fielded(reading: Reading, { field, values, at }: Part<'FIELD'>): Selected {
  const { graph } = reading;
  const known = fields[fieldNames[field] ?? field];
  if (known === undefined) throw badField(field, at);
  const asked = new Set(
    values.map((value) => {
      if (known.words === undefined) return namedValue(reading, value, at);
      const word = known.also?.[value.toLowerCase()] ?? value.toUpperCase().replaceAll('-', '_');
      if (!known.words.includes(word)) throw badWord(field, value, known.words, at);
      return word;
    }),
  );
  const has = (words: readonly string[]) => (words.some((word) => asked.has(word)) ? 1 : 0);
  const found = nothing(graph);
  const { ofParty, ofFlow } = known;
  if (ofParty)
    for (let party = 0; party < graph.parties.length; party++)
      found.parties[party] = has(ofParty(graph, party));
  for (let flow = 0; flow < graph.flows.length; flow++) {
    const ends = [graph.giver[flow] as number, graph.receiver[flow] as number].filter(
      (end) => end >= 0,
    );
    if (ofFlow) {
      found.flows[flow] = has(ofFlow(graph.flows[flow] as FlowGraph['flows'][number]));
      if (!ofParty && found.flows[flow] === 1) for (const end of ends) found.parties[end] = 1;
    } else if (ends.some((end) => found.parties[end] === 1)) found.flows[flow] = 1;
  }
  return found;
}

/** A value that is a name: an id as it stands, else a party or anything else by its name. */
function namedValue(reading: Reading, value: string, at: number): string {
  if (reading.facts.byId.has(value)) return value;
  const named = reading.facts.facts.find(
    ({ name, aliases }) =>
      name?.sv.toLowerCase() === value.toLowerCase() ||
      aliases.some(({ text }) => text.toLowerCase() === value.toLowerCase()),
  );
  if (named) return named.id;
  const party = nameAsked(reading, value, at);
  return reading.graph.parties[party]?.id as string;
}

/** Parties that give and receive nothing, or receive and give nothing, with the flows that touch them; or all. */
function ends({ graph }: Reading, lens: Lens, of: Part<'ENDS'>['of']): Selected {
  const found = nothing(graph);
  const gives = new Uint8Array(graph.parties.length);
  const receives = new Uint8Array(graph.parties.length);
  const seen: number[] = [];
  for (let flow = 0; flow < graph.flows.length; flow++) {
    if (!sees(graph, lens, flow)) continue;
    seen.push(flow);
    const giver = graph.giver[flow] as number;
    const receiver = graph.receiver[flow] as number;
    if (giver >= 0) gives[giver] = 1;
    if (receiver >= 0) receives[receiver] = 1;
  }
  for (let party = 0; party < graph.parties.length; party++) {
    const isRoot = gives[party] === 1 && receives[party] === 0;
    const isSink = receives[party] === 1 && gives[party] === 0;
    if (of === 'ALL' || (of === 'ROOTS' ? isRoot : isSink)) found.parties[party] = 1;
  }
  for (const flow of seen)
    if ([graph.giver[flow], graph.receiver[flow]].some((end) => found.parties[end as number] === 1))
      found.flows[flow] = 1;
  return found;
}

/**
 * The parties and flows a selection names.
 *
 * @param lens - shows the flows walks follow
 * @throws {@link KnowledgeError} `BAD_SELECTION` for a field, word or name there is none of, or one that is ambiguous
 */
export function evaluate(reading: Reading, lens: Lens, selection: Selection): Selected {
  switch (selection.does) {
    case 'AND':
    case 'OR': {
      const parts = selection.parts.map((part) => evaluate(reading, lens, part));
      const how =
        selection.does === 'AND'
          ? (a: number, b: number) => a & b
          : (a: number, b: number) => a | b;
      return parts.reduce((one, other) => joined(one, other, how));
    }
    case 'NOT': {
      const { parties, flows } = evaluate(reading, lens, selection.part);
      return { parties: parties.map((value) => 1 - value), flows: flows.map((value) => 1 - value) };
    }
    case 'NAME':
      return named(reading, selection.name, selection.at);
    case 'WALK':
      return walked(reading, lens, selection);
    case 'FIELD':
      return fielded(reading, selection);
    case 'ENDS':
      return ends(reading, lens, selection.of);
  }
}
