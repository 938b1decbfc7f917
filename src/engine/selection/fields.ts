/** The fields of a selection, and the words they take. */

import { kindWords } from '../../language/kind-words.ts';
import { areaWords } from '../../language/words.ts';
import { type FactOf, type PartyFact, partyKinds } from '../../model/fact.ts';
import {
  AreaColour,
  Basis,
  FlowKind,
  FlowSide,
  Level,
  RoleName,
  Standing,
  Strength,
  sideOf,
} from '../../model/words.ts';
import { areasOfParty } from '../flows/areas-at.ts';
import type { FlowGraph } from '../flows/flow-graph.ts';
import { areasAt, levelsAt, partyAt } from '../flows/party-at.ts';
import { standsFor, widestLift } from '../flows/stands-for.ts';

type Flow = FactOf<'FLOW'>;
/** What a field asks of a party and of a flow; a field without one of them selects none of those by itself. */
export interface Field {
  /** Its words in capitals; absent where values are names. */
  readonly words?: readonly string[];
  /** Other spellings of words, in lower case. */
  readonly also?: Readonly<Record<string, string>>;
  /** It takes the names and ids of things too, where they are none of its words. */
  readonly orNames?: true;
  readonly ofParty?: (graph: FlowGraph, party: number) => readonly string[];
  readonly ofFlow?: (flow: Flow) => readonly string[];
}

/** Colours as one says them in Swedish: `grönt`, `grön`. */
const colours: Readonly<Record<string, AreaColour>> = {
  ...Object.fromEntries(AreaColour.options.map((colour) => [areaWords[colour].SV, colour])),
  grön: 'GREEN',
  blå: 'BLUE',
  gul: 'YELLOW',
  turkos: 'TURQUOISE',
  grå: 'GREY',
};
const levels = { lokal: 'LOCAL', regional: 'REGIONAL', nationell: 'NATIONAL' } as const;
const kinds = {
  efterfrågan: 'DEMAND',
  beställning: 'ORDER',
  individer: 'PEOPLE',
  leverans: 'DELIVERY',
  behov: 'NEED',
  stöd: 'SUPPORT',
  underlag: 'EVIDENCE',
  samråd: 'CONSULTATION',
  uppdrag: 'MANDATE',
  redovisning: 'REPORTING',
  finansiering: 'FUNDING',
  beslut: 'DECISION',
} as const;
const standings = {
  lag: 'STATUTORY',
  förslag: 'PROPOSED',
  etablerat: 'ESTABLISHED',
  planerat: 'PLANNED',
  beslutat: 'DECIDED',
  skett: 'OCCURRED',
  saknas: 'MISSING',
} as const;
const roles = {
  arbetsgivare: 'EMPLOYER',
  utbildare: 'EDUCATOR',
  grupper: 'GROUP_FOCUSED',
} as const;

const partyWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(partyKinds.map((kind) => [kindWords[kind].SV, kind])),
  initiativ: 'INITIATIVE',
};

/** The party and all that stands for it as its types, areas and roles. */
function wholesOf(graph: FlowGraph, party: number): PartyFact[] {
  return standsFor(graph, party, widestLift).map((one) => partyAt(graph, one));
}

/** Every field by its English name. */
export const fields: Readonly<Record<string, Field>> = {
  area: {
    words: AreaColour.options,
    also: colours,
    orNames: true,
    ofParty: (graph, party) => [
      ...areasAt(graph, party),
      ...areasOfParty(graph, party).map(({ id }) => id),
    ],
  },
  level: {
    words: Level.options,
    also: levels,
    ofParty: (graph, party) => levelsAt(graph, party),
  },
  'party-kind': {
    words: partyKinds,
    also: partyWords,
    ofParty: (graph, party) => [partyAt(graph, party).kind],
  },
  kind: { words: FlowKind.options, also: kinds, ofFlow: ({ flowKind }) => [flowKind] },
  standing: {
    words: Standing.options,
    also: standings,
    ofParty: (graph, party) => [partyAt(graph, party).standing],
    ofFlow: ({ standing }) => [standing],
  },
  'flow-standing': {
    words: Standing.options,
    also: standings,
    ofFlow: ({ standing }) => [standing],
  },
  side: {
    words: FlowSide.options,
    also: { föreslaget: 'DESIGNED', dokumenterat: 'DOCUMENTED' },
    ofFlow: ({ standing }) => [sideOf(standing)],
  },
  strength: { words: Strength.options, ofFlow: ({ strength }) => (strength ? [strength] : []) },
  basis: { words: Basis.options, ofFlow: ({ citations }) => citations.map(({ basis }) => basis) },
  role: {
    words: RoleName.options,
    also: roles,
    ofParty: (graph, party) =>
      wholesOf(graph, party).flatMap((one) => (one.kind === 'ROLE' ? [one.role] : [])),
  },
  type: {
    ofParty: (graph, party) =>
      wholesOf(graph, party).flatMap(({ kind, id }) =>
        kind === 'FORUM_TYPE' || kind === 'ACTOR_TYPE' ? [id] : [],
      ),
  },
  place: {
    ofParty: (graph, party) => {
      const one = partyAt(graph, party);
      return 'servesPlaces' in one ? one.servesPlaces : [];
    },
  },
  landscape: {
    ofParty: (graph, party) => partyAt(graph, party).landscapes,
    ofFlow: ({ landscapes }) => landscapes,
  },
  via: { ofFlow: ({ via }) => via },
};

/** Other names of fields. */
export const fieldNames: Readonly<Record<string, string>> = {
  område: 'area',
  nivå: 'level',
  partslag: 'party-kind',
  slag: 'kind',
  läge: 'standing',
  flödesläge: 'flow-standing',
  sida: 'side',
  styrka: 'strength',
  underlag: 'basis',
  roll: 'role',
  typ: 'type',
  plats: 'place',
  landskap: 'landscape',
  bärare: 'via',
};

/** The field of this name, in either language. */
export function fieldNamed(name: string): Field | undefined {
  return fields[fieldNames[name] ?? name];
}

/** A field's word in capitals, from any of its spellings. */
export function wordFor({ also }: Field, value: string): string {
  return also?.[value.toLowerCase()] ?? value.toUpperCase().replaceAll('-', '_');
}

/** Does the field, with these values, ask for what a source says is not there? */
export function asksForMissing(name: string, values: readonly string[]): boolean {
  const field = fieldNamed(name);
  return (
    field?.words === Standing.options && values.some((value) => wordFor(field, value) === 'MISSING')
  );
}
