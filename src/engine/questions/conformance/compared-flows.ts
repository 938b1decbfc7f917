/** Designed flows beside documented ones. A flow of named bodies shows what is designed of their types, not the other way round. */

import type { FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import { atFlow } from '../../coverage/spot.ts';
import type { Survey } from '../../coverage/survey.ts';
import { statedCourse } from '../../flows/courses.ts';
import type { FlowGraph } from '../../flows/flow-graph.ts';
import { type Lens, sees } from '../../flows/lens.ts';
import { grouped } from '../../grouped.ts';
import type { InSteps } from '../../kept.ts';
import type { Compared } from './compared.ts';
import { describesTheModel } from './compared-model.ts';
import { type Design, isKnownHere, isShown } from './design.ts';
import { nearestToFlow } from './nearest-evidence.ts';
import { missingEnds } from './said-missing.ts';
import { standsAs } from './stands-as.ts';

type Flow = FactOf<'FLOW'>;
/** A flow of which both ends are stated. */
type Whole = Flow & { readonly giver: string; readonly receiver: string };

const isWhole = (flow: Flow): flow is Whole =>
  flow.giver !== undefined && flow.receiver !== undefined;

/** Flows under kind and ends, each also under the types of its ends; one both ways also from its receiver. */
function indexed(graph: FlowGraph, flows: readonly Whole[]): (flow: Whole) => readonly Whole[] {
  const index = grouped(flows, (flow) => keysOf(graph, flow));
  return ({ flowKind, giver, receiver, mutual }) => {
    const there = index(`${flowKind} ${giver} ${receiver}`);
    const back = mutual ? index(`${flowKind} ${receiver} ${giver}`) : [];
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
 * Does somebody whom no part of the design names bring a topic that none names to a meeting of a forum by which the
 * design carries something?
 */
function isNewTopic({ reading }: Survey, designed: readonly Flow[], flow: Whole): boolean {
  const { byId } = reading.facts;
  const carriers = new Set(designed.flatMap(({ via }) => via));
  const meeting = byId.get(flow.receiver);
  const isCarried = meeting?.kind === 'EVENT' && meeting.partOf.some((id) => carriers.has(id));
  const isNamed = (id: string) =>
    reading.facts.pointingTo(id).some(({ standing }) => sideOf(standing) === 'DESIGNED');
  return (
    isCarried &&
    byId.get(flow.giver)?.kind === 'ACTOR' &&
    flow.about.length > 0 &&
    ![flow.giver, ...flow.about].some(isNamed)
  );
}

/** What a design names beside parties: a goal that is about a concept, or served by an initiative, speaks of it. */
const subjectKinds: readonly string[] = ['INITIATIVE', 'DOCUMENT', 'EVENT', 'CONCEPT'];

/** A grant, assignment or decision is made when it is decided. */
const madeByDeciding: readonly string[] = ['FUNDING', 'MANDATE', 'DECISION'];
const isDone = (flow: Flow) =>
  isShown(flow) || (flow.standing === 'DECIDED' && madeByDeciding.includes(flow.flowKind));

/**
 * Flows that show one with an open end: of the same kind and party, to or from what aims at a goal of the design's
 * document. A fund that may pay for what the plan prioritises is shown by a grant to such a thing.
 */
function showingOpen(
  survey: Survey,
  done: readonly Whole[],
  flow: Flow,
  document: string,
): Whole[] {
  const { giver, receiver } = flow;
  if ((giver === undefined) === (receiver === undefined)) return [];
  const isGoalOfIt = (id: string) => {
    const goal = survey.reading.facts.byId.get(id);
    return goal?.kind === 'GOAL' && goal.inDocument === document;
  };
  const aims = (id: string) =>
    survey
      .pointing(id, 'TIE')
      .some((one) => one.tieKind === 'AIMS_AT' && one.source === id && isGoalOfIt(one.target));
  return done.filter(
    (one) =>
      one.flowKind === flow.flowKind &&
      one.landscapes.length > 0 &&
      (giver === undefined
        ? one.receiver === receiver && aims(one.giver)
        : one.giver === giver && aims(one.receiver)),
  );
}

/** Every designed flow beside those that show it, and what came after. */
export interface ComparedFlows {
  readonly items: readonly Compared[];
  /** How many designed flows describe the model and are not compared. */
  readonly described: number;
  /** The flows that hang on what a source says is missing, by the id of that: it is missing once, however many they are. */
  readonly hanging: ReadonlyMap<string, readonly string[]>;
}

/**
 * Every designed flow beside those that show it, then those that came after the design, in its field, and stand in no
 * part of it. Linear in flows and the types of their ends, but for what came after and what comes near.
 */
export function* compareFlows(survey: Survey, lens: Lens, design: Design): InSteps<ComparedFlows> {
  const { graph, facts } = survey.reading;
  const isStated = (flow: number) => statedCourse(graph, flow) === flow;
  const known = graph.flows.filter((flow, at) => isStated(at) && isKnownHere(survey, flow));
  // A flow to another landscape is seen by neither; here its other end is not even known.
  const isWithin = ({ giver, receiver, via }: Flow) =>
    [giver, receiver, ...via].every((id) => id === undefined || facts.byId.has(id));
  const seen = new Set(
    graph.flows.filter((flow, at) => isStated(at) && sees(graph, lens, at) && isWithin(flow)),
  );
  const designed = known.filter((one) => seen.has(one) && sideOf(one.standing) === 'DESIGNED');
  const shown = known.filter((one) => seen.has(one) && isDone(one)).filter(isWhole);
  const showing = indexed(graph, shown);
  const denying = indexed(
    graph,
    known.filter(({ standing }) => standing === 'MISSING').filter(isWhole),
  );
  const met = new Set<string>();
  const hanging = new Map<string, string[]>();
  let described = 0;
  const compareOne = (flow: Flow): Compared[] => {
    const found = isWhole(flow) ? showing(flow) : showingOpen(survey, shown, flow, design.document);
    for (const { id } of found) met.add(id);
    const denied = (isWhole(flow) ? denying(flow) : []).map(({ id }) => id);
    const documented = found.length > 0 ? found.map(({ id }) => id) : denied;
    const ends = documented.length > 0 ? [] : missingEnds(survey, flow);
    for (const end of ends) hanging.set(end, [...(hanging.get(end) ?? []), flow.id]);
    if (ends.length > 0) return [];
    if (documented.length === 0 && describesTheModel(survey, flow)) {
      described += 1;
      return [];
    }
    const verdict =
      found.length > 0 ? 'CONVERGENT' : denied.length > 0 ? 'MISSING' : 'UNDOCUMENTED';
    const nearby = verdict === 'UNDOCUMENTED' ? nearestToFlow(survey, flow) : [];
    const spot = atFlow(survey, flow);
    return [{ ...spot, aspect: 'FLOW', verdict, designed: flow.id, documented, nearby }];
  };
  const compared: Compared[] = [];
  for (const flow of designed) {
    yield;
    compared.push(...compareOne(flow));
  }
  const wholeDesign = known.filter(({ standing }) => sideOf(standing) === 'DESIGNED');
  const isInField = ({ giver, receiver }: Whole) =>
    design.speaksOf(giver) && design.speaksOf(receiver);
  const isBeside = (flow: Whole) =>
    isInField(flow) ? !standsIn(survey, wholeDesign, flow) : isNewTopic(survey, wholeDesign, flow);
  const unplanned: Compared[] = [];
  for (const flow of shown) {
    if (!isShown(flow) || met.has(flow.id) || !design.isAfter(flow)) continue;
    yield;
    if (!isBeside(flow)) continue;
    const spot = atFlow(survey, flow);
    const documented = [flow.id];
    unplanned.push({ ...spot, aspect: 'FLOW', verdict: 'UNPLANNED', designed: null, documented });
  }
  return { items: [...compared, ...unplanned], described, hanging };
}
