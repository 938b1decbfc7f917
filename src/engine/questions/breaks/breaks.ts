/** Where flow stops. */

import type { PartyFact, PartyKind } from '../../../model/fact.ts';
import { AreaColour, Level, Standing } from '../../../model/words.ts';
import type {
  Break,
  BreakAnswer,
  BreakKind,
  Facet,
  FlowFilter,
  PageRequest,
} from '../../answering/answer.ts';
import { areasMeant } from '../../answering/areas-asked.ts';
import { couldTellOfFlow } from '../../answering/could-tell.ts';
import { tally } from '../../answering/facets.ts';
import { filterKey, lensOf, statedLensOf } from '../../answering/filter.ts';
import { weakestBasis } from '../../answering/flow-use.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import { stopAt } from '../../answering/stop.ts';
import { statedCourse } from '../../flows/courses.ts';
import { endsOf, flowAt, giverOf, receiverOf } from '../../flows/ends.ts';
import type { FlowGraph } from '../../flows/flow-graph.ts';
import { holdsParty, type Lens, openLens, sees } from '../../flows/lens.ts';
import {
  areaBits,
  areasAt,
  levelBits,
  levelsAt,
  partiesByName,
  partyAt,
} from '../../flows/party-at.ts';
import { wordsOf } from '../../flows/party-bits.ts';
import { type TakingPart, takingPartApart } from '../../flows/taking-part.ts';
import type { Reading } from '../../reading.ts';

/** What `breaks` is asked: pages of 50 unless said, at most 100. */
export interface BreakQuestion extends PageRequest {
  readonly filter?: FlowFilter | null;
  readonly landscape?: string | null;
}

const breakPages = { usual: 50, most: 100 } as const;
/** The kinds of break in the order they are listed. */
const breakKinds = [
  'UNSTATED_GIVER',
  'UNSTATED_RECEIVER',
  'NO_WAY_ONWARD',
  'NEVER_FED',
  'ISLAND',
  'MISSING',
] as const satisfies readonly BreakKind[];
type Stop =
  | { readonly kind: BreakKind; readonly party: number; readonly flow?: undefined }
  | { readonly kind: BreakKind; readonly flow: number; readonly party?: undefined };

const mayBeIsland: readonly PartyKind[] = ['FORUM', 'FORUM_TYPE', 'AREA', 'FUNCTION', 'PROCESS'];

/** People end somewhere, and a document or a meeting need not answer: for them, receiving without giving is no break. */
function mayEndHere(party: PartyFact): boolean {
  return (
    ['DOCUMENT', 'EVENT'].includes(party.kind) || (party.kind === 'ACTOR_TYPE' && party.people)
  );
}

/** A document and a meeting tell what others found: that nobody feeds them is no break. */
function mayBeginHere({ kind }: PartyFact): boolean {
  return kind === 'DOCUMENT' || kind === 'EVENT';
}

/** Whether a party gives and receives: what stands, and anything that is stated at all. */
interface Part {
  readonly gives: boolean;
  readonly receives: boolean;
}

/** What a source says has happened once leads nowhere, and is no silence. */
function breakOf(party: PartyFact, stands: Part, stated: Part): BreakKind | null {
  if (stands.gives && !stated.receives) return mayBeginHere(party) ? null : 'NEVER_FED';
  if (stands.receives && !stated.gives) return mayEndHere(party) ? null : 'NO_WAY_ONWARD';
  const isSilent = !stated.gives && !stated.receives;
  return isSilent && mayBeIsland.includes(party.kind) ? 'ISLAND' : null;
}

/** The areas and levels asked for; all where none are. */
interface Asked {
  readonly areas: readonly AreaColour[] | undefined;
  readonly levels: readonly Level[] | null | undefined;
}

/** Is the party among the areas and levels asked for? */
function isAsked(
  graph: FlowGraph,
  { areas: colours, levels: asked }: Asked,
  party: number,
): boolean {
  const areas = areasAt(graph, party);
  const levels = levelsAt(graph, party);
  return (
    (!colours || areas.some((area) => colours.includes(area))) &&
    (!asked || levels.some((level) => asked.includes(level)))
  );
}

/** Parties where flow stops, by name; what is stated for its types counts for a party. */
function partyStops(graph: FlowGraph, lens: Lens, statedLens: Lens, asked: Asked): Stop[] {
  const { stands, stated } = takingPartApart(graph, statedLens, lens);
  const partOf = ({ gives, receives }: TakingPart, party: number) => ({
    gives: gives[party] === 1,
    receives: receives[party] === 1,
  });
  return [...partiesByName(graph)].flatMap((party): Stop[] => {
    if (!holdsParty(graph, lens, party) || !isAsked(graph, asked, party)) return [];
    const kind = breakOf(partyAt(graph, party), partOf(stands, party), partOf(stated, party));
    return kind === null ? [] : [{ kind, party }];
  });
}

/** Flows that stop or are not there, by id. */
function flowStops(graph: FlowGraph, lens: Lens, lensOfMissing: Lens): Stop[] {
  const stops: Stop[] = [];
  for (let flow = 0; flow < graph.flows.length; flow++) {
    if (statedCourse(graph, flow) !== flow) continue;
    if (sees(graph, lens, flow)) {
      if (giverOf(graph, flow) === -1) stops.push({ kind: 'UNSTATED_GIVER', flow });
      if (receiverOf(graph, flow) === -1) stops.push({ kind: 'UNSTATED_RECEIVER', flow });
    } else if (flowAt(graph, flow).standing === 'MISSING' && sees(graph, lensOfMissing, flow))
      stops.push({ kind: 'MISSING', flow });
  }
  return stops;
}

/** The areas of a flow's stated ends, and the level of the first that has one. */
function placeOfFlow(graph: FlowGraph, flow: number) {
  const ends = endsOf(graph, flow);
  const areas = ends.reduce((bits, end) => bits | areaBits(graph, end), 0);
  const levels = ends.map((end) => levelBits(graph, end)).find((bits) => bits !== 0);
  return { areas, levels: levels ?? 0 };
}

function described(reading: Reading, { kind, party, flow }: Stop): Break {
  const { graph } = reading;
  if (party !== undefined) return stopAt(reading, party, kind);
  const fact = flowAt(graph, flow);
  const { areas, levels } = placeOfFlow(graph, flow);
  return {
    kind,
    party: null,
    flow: fact.id,
    side: null,
    level: wordsOf(Level.options, levels)[0] ?? null,
    areas: wordsOf(AreaColour.options, areas),
    couldTell: couldTellOfFlow(reading, fact),
  };
}

function facetsOf(graph: FlowGraph, stops: readonly Stop[]): Facet[] {
  const kinds = tally('kind', breakKinds);
  const areas = tally('area', AreaColour.options);
  const levels = tally('level', Level.options);
  for (const { kind, party, flow } of stops) {
    const place =
      party === undefined
        ? placeOfFlow(graph, flow)
        : { areas: areaBits(graph, party), levels: levelBits(graph, party) };
    kinds.addBits(1 << (breakKinds as readonly BreakKind[]).indexOf(kind));
    areas.addBits(place.areas);
    levels.addBits(place.levels);
  }
  return [kinds, areas, levels].flatMap((one) => one.facets());
}

/** All stops, kind by kind. */
function stopsOf(reading: Reading, { filter, landscape }: BreakQuestion): Stop[] {
  const { graph } = reading;
  const asked = filter ?? {};
  const lens = lensOf(reading, asked, landscape);
  const notMissing = (one: Lens) => ({ ...one, forbidden: one.forbidden | openLens.forbidden });
  const there = notMissing(lens);
  const stated = notMissing(statedLensOf(reading, asked, landscape));
  const anyStanding = { ...asked, standings: asked.standings ?? Standing.options };
  const lensOfMissing = lensOf(reading, anyStanding, landscape);
  const { colours } = areasMeant(reading, asked, landscape);
  const chosen = { areas: colours, levels: asked.levels };
  const stops = [
    ...flowStops(graph, there, lensOfMissing),
    ...partyStops(graph, there, stated, chosen),
  ];
  return breakKinds.flatMap((kind) => stops.filter((stop) => stop.kind === kind));
}

/**
 * Where flow stops, kind by kind; parties by name, flows by id. A named forum has what is stated for its type. With a
 * filter, a party is judged by the flows that pass it; areas and levels choose parties as well.
 *
 * @returns `weakestBasis` is that of the flows listed: that a party gives nothing is read from silence
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function breaks(reading: Reading, asked: BreakQuestion = {}): BreakAnswer {
  const { graph } = reading;
  const stops = stopsOf(reading, asked);
  const scope = scopeOf(reading, ['BREAKS', asked.landscape ?? null, filterKey(asked.filter)]);
  const page = pageOf(stops.length, asked, scope, breakPages);
  const flows = stops.flatMap(({ flow }) => (flow === undefined ? [] : [flow]));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestBasis(graph, flows),
    breaks: stops.slice(page.start, page.end).map((stop, at) => ({
      ...described(reading, stop),
      cursor: page.cursor(page.start + at),
    })),
    total: stops.length,
    facets: facetsOf(graph, stops),
    pageInfo: page.pageInfo,
  };
}
