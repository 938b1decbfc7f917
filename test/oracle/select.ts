/** What a selection picks, told once more with plain sets of ids, straight from the facts. */
import type { Fact } from '../../src/model/fact.ts';
import { sideOf } from '../../src/model/words.ts';
import {
  areasOf,
  type Course,
  coursesSeen,
  type FlowFact,
  factOf,
  flowsSeen,
  inIdOrder,
  levelsOf,
  partiesOf,
  standsFor,
  typesOf,
  type View,
  viewsOf,
} from './landscape.ts';

/** An expression as a tree that the tests draw at random, beside its text. */
export type Drawn =
  | { readonly is: 'name'; readonly id: string }
  | { readonly is: 'field'; readonly field: keyof typeof held; readonly words: readonly string[] }
  | { readonly is: 'walk'; readonly id: string; readonly up?: number; readonly down?: number }
  | { readonly is: 'others'; readonly id: string; readonly down: boolean; readonly steps: number }
  | { readonly is: 'roots' | 'sinks' | 'all' }
  | { readonly is: 'and' | 'or'; readonly parts: readonly [Drawn, Drawn] }
  | { readonly is: 'not'; readonly of: Drawn };

interface Sets {
  readonly parties: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
}

const rolesOf = (facts: readonly Fact[], id: string) =>
  standsFor(facts, id, 'WHOLES')
    .map((one) => factOf(facts, one))
    .flatMap((fact) => (fact.kind === 'ROLE' ? [fact.role] : []));

/** The words each field finds at a party and at a flow; null where it asks nothing of them. */
const held = {
  area: { party: areasOf, flow: null },
  level: { party: levelsOf, flow: null },
  role: { party: rolesOf, flow: null },
  type: {
    party: (facts: readonly Fact[], id: string) =>
      [id, ...typesOf(facts, id)].filter((one) => factOf(facts, one).kind.endsWith('_TYPE')),
    flow: null,
  },
  'party-kind': {
    party: (facts: readonly Fact[], id: string) => [factOf(facts, id).kind],
    flow: null,
  },
  kind: { party: null, flow: ({ flowKind }: FlowFact) => [flowKind] },
  side: { party: null, flow: ({ standing }: FlowFact) => [sideOf(standing)] },
  basis: { party: null, flow: ({ citations }: FlowFact) => citations.map(({ basis }) => basis) },
  via: { party: null, flow: ({ via }: FlowFact) => via },
  'flow-standing': { party: null, flow: ({ standing }: FlowFact) => [standing] },
  standing: {
    party: (facts: readonly Fact[], id: string) => [factOf(facts, id).standing],
    flow: ({ standing }: FlowFact) => [standing],
  },
  landscape: {
    party: (facts: readonly Fact[], id: string) => factOf(facts, id).landscapes,
    flow: ({ landscapes }: FlowFact) => landscapes,
  },
};

/** The expression's own text; `Infinity` steps are all there are. */
export function written(drawn: Drawn): string {
  const steps = (count: number) => (count === Number.POSITIVE_INFINITY ? '' : String(count));
  switch (drawn.is) {
    case 'name':
      return drawn.id;
    case 'field':
      return `${drawn.field}:${drawn.words.join(',').toLowerCase()}`;
    case 'walk': {
      const up = drawn.up === undefined ? '' : `${steps(drawn.up)}+`;
      const down = drawn.down === undefined ? '' : `+${steps(drawn.down)}`;
      return `${up}${drawn.id}${down}`;
    }
    case 'others': {
      const count = steps(drawn.steps);
      return `${drawn.down ? 'downstream' : 'upstream'}(${drawn.id}${count && `, ${count}`})`;
    }
    case 'and':
    case 'or':
      return `(${written(drawn.parts[0])} ${drawn.is} ${written(drawn.parts[1])})`;
    case 'not':
      return `not ${written(drawn.of)}`;
    default:
      return `${drawn.is}()`;
  }
}

function asksForMissing(facts: readonly Fact[], drawn: Drawn, denied = false): boolean {
  if (drawn.is === 'not') return asksForMissing(facts, drawn.of, !denied);
  if (drawn.is === 'and' || drawn.is === 'or')
    return drawn.parts.some((part) => asksForMissing(facts, part, denied));
  if (denied) return false;
  if (drawn.is === 'name') {
    const fact = factOf(facts, drawn.id);
    return fact.kind === 'FLOW' && fact.standing === 'MISSING';
  }
  return drawn.is === 'field' && /standing$/.test(drawn.field) && drawn.words.includes('MISSING');
}

const statedEnds = (flow: FlowFact) => [flow.giver, flow.receiver].filter((id) => id !== undefined);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Everybody found from a start, and the flows followed: over all courses once for every step. */
function walk(facts: readonly Fact[], there: Course[], start: string, up: boolean, steps = 0) {
  let parties = new Set([start]);
  const followed = new Set<FlowFact>();
  for (let step = 0; step < Math.min(steps, facts.length); step++) {
    const from = new Set([...parties].flatMap((id) => [id, ...typesOf(facts, id)]));
    parties = new Set([...parties, ...from]);
    for (const { stated, giver, receiver } of there) {
      const [near, far] = up ? [receiver, giver] : [giver, receiver];
      if (near === undefined || far === undefined || !from.has(near)) continue;
      followed.add(stated);
      parties.add(far);
    }
  }
  const flows = [...followed];
  return {
    parties: new Set([...parties, ...flows.flatMap(statedEnds)]),
    flows: new Set(ids(flows)),
  };
}

/** Picks by going through all parties and all flows for each part of the expression; ids in byte order. */
export function selectedSlowly(view: View, drawn: Drawn): { parties: string[]; flows: string[] } {
  const { facts, landscape = null } = view;
  const told = { ...view, told: true };
  const parties = ids(partiesOf(facts));
  const there = flowsSeen({ facts, landscape, told: true });
  const missing = flowsSeen({ facts, landscape, filter: { standings: ['MISSING'] } });
  const flows = asksForMissing(facts, drawn) ? [...there, ...missing] : there;

  const sets = (ofParties: Iterable<string>, ofFlows: Iterable<string>): Sets => ({
    parties: new Set(ofParties),
    flows: new Set(ofFlows),
  });
  const withFlows = (chosen: readonly string[]) =>
    sets(chosen, ids(flows.filter((flow) => statedEnds(flow).some((id) => chosen.includes(id)))));
  const withEnds = (chosen: readonly FlowFact[]) => sets(chosen.flatMap(statedEnds), ids(chosen));
  const both = (one: Sets, other: Sets) =>
    sets([...one.parties, ...other.parties], [...one.flows, ...other.flows]);

  const walks = (id: string, up: boolean, steps = 0) =>
    viewsOf(view, [id])
      .flatMap((one) => [
        walk(facts, coursesSeen({ ...one, told: true }), id, up, Math.min(steps, 1)),
        walk(facts, coursesSeen(one), id, up, steps),
      ])
      .reduce(both, sets([], []));
  /** The views in which what is said of a party's types holds for it. */
  const viewsWhere = (id: string): View[] => {
    const { landscapes } = factOf(facts, id);
    if (landscapes.length === 0) return [told];
    const seen = coursesSeen(told);
    return landscapes
      .filter((one) => landscape === null || one === landscape)
      .map((one) => ({ ...told, landscape: one }))
      .filter(() => seen.length > 0);
  };

  const ofField = ({ field, words }: Drawn & { is: 'field' }): Sets => {
    const { party, flow } = held[field];
    const isAsked = (own: readonly string[]) => own.some((word) => words.includes(word));
    const ofParty = party ? parties.filter((id) => isAsked(party(facts, id))) : [];
    const ofFlow = flow ? flows.filter((one) => isAsked(flow(one))) : [];
    if (party && flow) return sets(ofParty, ids(ofFlow));
    return party ? withFlows(ofParty) : withEnds(ofFlow);
  };
  const ofEnds = (is: 'roots' | 'sinks'): Sets => {
    const takes = (id: string, end: 'giver' | 'receiver', told: boolean) =>
      coursesSeen({ ...view, told }).some((flow) => flow[end] === id) ||
      viewsWhere(id).some((one) =>
        coursesSeen({ ...one, told }).some((flow) =>
          typesOf(facts, id).includes(flow[end] as string),
        ),
      );
    const [does, doesNot] =
      is === 'roots' ? (['giver', 'receiver'] as const) : (['receiver', 'giver'] as const);
    return withFlows(parties.filter((id) => takes(id, does, false) && !takes(id, doesNot, true)));
  };
  const pick = (part: Drawn): Sets => {
    switch (part.is) {
      case 'name':
        return parties.includes(part.id)
          ? withFlows([part.id])
          : withEnds(flows.filter(({ id }) => id === part.id));
      case 'field':
        return ofField(part);
      case 'walk':
        return both(walks(part.id, true, part.up), walks(part.id, false, part.down));
      case 'others': {
        const found = walks(part.id, !part.down, part.steps);
        return sets(
          [...found.parties].filter((id) => id !== part.id),
          found.flows,
        );
      }
      case 'and': {
        const [one, other] = [pick(part.parts[0]), pick(part.parts[1])];
        return sets(
          [...one.parties].filter((id) => other.parties.has(id)),
          [...one.flows].filter((id) => other.flows.has(id)),
        );
      }
      case 'or':
        return both(pick(part.parts[0]), pick(part.parts[1]));
      case 'not': {
        const denied = pick(part.of);
        return sets(
          parties.filter((id) => !denied.parties.has(id)),
          ids(flows).filter((id) => !denied.flows.has(id)),
        );
      }
      case 'all':
        return sets(parties, ids(flows));
      default:
        return ofEnds(part.is);
    }
  };

  const found = pick(drawn);
  const among = flows.filter(
    (flow) => found.flows.has(flow.id) && statedEnds(flow).every((id) => found.parties.has(id)),
  );
  const isHere = (id: string) => {
    const { landscapes } = factOf(facts, id);
    return landscape === null || landscapes.length === 0 || landscapes.includes(landscape);
  };
  return {
    parties: [...found.parties].filter(isHere).sort(inIdOrder),
    flows: ids(among).sort(inIdOrder),
  };
}
