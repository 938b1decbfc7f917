/** Designed flows beside documented ones. A flow of named bodies shows what is designed of their types, not the other way round. */
import { atFlow } from '../coverage/spot.ts';
import type { Survey } from '../coverage/survey.ts';
import { statedCourse } from '../flows/courses.ts';
import type { FlowGraph } from '../flows/flow-graph.ts';
import { type Lens, sees } from '../flows/lens.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import { sideOf } from '../model/words.ts';
import type { Compared } from './compared.ts';
import { type Design, isKnownHere, isShown } from './design.ts';
import { standsAs } from './stands-as.ts';
import { eventsOf } from './wheel.ts';

type Flow = FactOf<'FLOW'>;
/** A flow of which both ends are stated. */
type Whole = Flow & { readonly giver: string; readonly receiver: string };

const isWhole = (flow: Flow): flow is Whole =>
  flow.giver !== undefined && flow.receiver !== undefined;

/** Flows under kind and ends, each also under the types of its ends; one both ways also from its receiver. */
function indexed(graph: FlowGraph, flows: readonly Whole[]): (flow: Whole) => readonly Whole[] {
  const index = new Map<string, Whole[]>();
  for (const flow of flows)
    for (const key of keysOf(graph, flow)) {
      const list = index.get(key) ?? [];
      index.set(key, list);
      list.push(flow);
    }
  return ({ flowKind, giver, receiver, mutual }) => {
    const there = index.get(`${flowKind} ${giver} ${receiver}`) ?? [];
    const back = mutual ? (index.get(`${flowKind} ${receiver} ${giver}`) ?? []) : [];
    return [...new Set([...there, ...back])];
  };
}

function keysOf(graph: FlowGraph, { flowKind, giver, receiver, mutual }: Whole): string[] {
  const between = (from: string, to: string) =>
    standsAs(graph, from).flatMap((one) =>
      standsAs(graph, to).map((other) => `${flowKind} ${one} ${other}`),
    );
  return [...between(giver, receiver), ...(mutual ? between(receiver, giver) : [])];
}

/** Does some part of the design speak of this, of whatever kind: between those ends, or of what it is about? */
function standsIn({ reading }: Survey, designed: readonly Flow[], flow: Whole): boolean {
  const { graph, facts } = reading;
  const isNear = (one: string | undefined, other: string) =>
    one === undefined ||
    standsAs(graph, other).includes(one) ||
    standsAs(graph, one).includes(other);
  const isBetween = (one: Flow, from: string, to: string) =>
    isNear(one.giver, from) && isNear(one.receiver, to);
  const isPart = designed.some(
    (one) =>
      (one.giver ?? one.receiver) !== undefined &&
      (isBetween(one, flow.giver, flow.receiver) ||
        ((one.mutual || flow.mutual) && isBetween(one, flow.receiver, flow.giver))),
  );
  const subjects = [flow.giver, flow.receiver, ...flow.via, ...flow.about, flow.per ?? ''];
  const isNamed = (id: string) =>
    subjectKinds.includes(facts.byId.get(id)?.kind ?? '') &&
    facts.pointingTo(id).some((one) => one.kind !== 'FLOW' && sideOf(one.standing) === 'DESIGNED');
  return isPart || subjects.some(isNamed);
}

/**
 * What came after the design between the same parties, be it of another kind, or with one of them where the design states
 * one; then the meetings of those who would carry it, latest first.
 */
function nearTo({ reading }: Survey, after: readonly Fact[], flow: Flow): string[] {
  const { giver, receiver, via } = flow;
  const isNear = (one: Fact) =>
    one.kind === 'FLOW' &&
    (giver ?? receiver) !== undefined &&
    (giver === undefined || one.giver === giver) &&
    (receiver === undefined || one.receiver === receiver);
  const meetings = eventsOf(reading, via)
    .filter((one) => isShown(one) && after.includes(one))
    .sort((a, b) => ((a.when ?? '') > (b.when ?? '') ? -1 : 1));
  return [...after.filter(isNear), ...meetings].map(({ id }) => id);
}

/** What a design names beside parties: a goal that is about a concept, or served by an initiative, speaks of it. */
const subjectKinds: readonly string[] = ['INITIATIVE', 'DOCUMENT', 'EVENT', 'CONCEPT'];

/**
 * Every designed flow beside those that show it, then those that came after the design, in its field, and stand in no
 * part of it. Linear in flows and the types of their ends, but for what came after.
 */
export function compareFlows(survey: Survey, lens: Lens, design: Design): Compared[] {
  const { graph } = survey.reading;
  const isStated = (flow: number) => statedCourse(graph, flow) === flow;
  const known = graph.flows.filter((flow, at) => isStated(at) && isKnownHere(survey, flow));
  const seen = new Set(graph.flows.filter((_, at) => isStated(at) && sees(graph, lens, at)));
  const designed = known.filter((one) => seen.has(one) && sideOf(one.standing) === 'DESIGNED');
  const shown = known.filter((one) => seen.has(one) && isShown(one)).filter(isWhole);
  const showing = indexed(graph, shown);
  const missing = known.filter(({ standing }) => standing === 'MISSING').filter(isWhole);
  const denying = indexed(graph, missing);
  const after = [...known, ...survey.of('EVENT')].filter(
    (one) =>
      sideOf(one.standing) === 'DOCUMENTED' && one.standing !== 'MISSING' && design.isAfter(one),
  );
  const met = new Set<string>();
  const items = designed.map((flow): Compared => {
    const found = isWhole(flow) ? showing(flow) : [];
    for (const { id } of found) met.add(id);
    const denied = found.length === 0 && isWhole(flow) ? denying(flow) : [];
    const verdict =
      found.length > 0 ? 'CONVERGENT' : denied.length > 0 ? 'MISSING' : 'UNDOCUMENTED';
    const documented = [...found, ...denied].map(({ id }) => id);
    const nearby = verdict === 'UNDOCUMENTED' ? nearTo(survey, after, flow) : [];
    const spot = atFlow(survey, flow);
    return { ...spot, aspect: 'FLOW', verdict, designed: flow.id, documented, nearby };
  });
  const wholeDesign = known.filter(({ standing }) => sideOf(standing) === 'DESIGNED');
  const unplanned = shown
    .filter((flow) => !met.has(flow.id) && design.isAfter(flow))
    .filter(({ giver, receiver }) => design.speaksOf(giver) && design.speaksOf(receiver))
    .filter((flow) => !standsIn(survey, wholeDesign, flow))
    .map((flow): Compared => {
      const documented = [flow.id];
      const spot = atFlow(survey, flow);
      return { ...spot, aspect: 'FLOW', verdict: 'UNPLANNED', designed: null, documented };
    });
  return [...items, ...unplanned];
}
