/** What a source shows that is most like a thing of the design, where none shows the very thing. */

import type { Fact, FactOf } from '../../../model/fact.ts';
import { type FlowKind, sideOf } from '../../../model/words.ts';
import { eventsOf } from '../../answering/wheel.ts';
import { initiativesFor } from '../../coverage/initiatives-for.ts';
import type { Survey } from '../../coverage/survey.ts';
import { isKnownHere, isShown } from './design.ts';
import { standsAs } from './stands-as.ts';

type Flow = FactOf<'FLOW'>;
type Statement = FactOf<'STATEMENT'>;

const isDocumented = ({ standing }: Fact) =>
  sideOf(standing) === 'DOCUMENTED' && standing !== 'MISSING';
const isPlain = ({ statementKind }: Statement) =>
  statementKind === 'SITUATION' || statementKind === 'DECISION';
/** The section of a document, without its lines. */
const sectionsOf = ({ citations }: Fact) =>
  citations.map(({ document, locator }) => `${document} ${locator.split(', r. ', 1)[0]}`);
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

/**
 * How a designed function, forum type, process or document was tried, agreed on or begun already: who holds it or held it
 * on trial, statements of a pilot, decisions, then who began it.
 */
function triedAlready(survey: Survey, id: string | undefined): string[] {
  const thing = designedThing(survey, id);
  if (thing === undefined) return [];
  const ties = survey.pointing(thing.id, 'TIE').filter(isDocumented);
  const said = saidOf(survey, thing.id);
  return [
    ...ids(ties.filter(({ tieKind }) => tieKind === 'HOLDS')),
    ...ids(said.filter(({ standing }) => standing === 'PILOT')),
    ...ids(said.filter(({ statementKind }) => statementKind === 'DECISION')),
    ...(thing.kind === 'DOCUMENT' ? doneToday(survey, id) : []),
    ...ids(ties.filter(({ tieKind }) => tieKind === 'INITIATED' || tieKind === 'PRODUCED')),
  ];
}

/** What the section that proposes a forum or document says is done or there today. */
function doneToday(survey: Survey, id: string | undefined): string[] {
  const thing = designedThing(survey, id);
  if (thing?.kind !== 'FORUM_TYPE' && thing?.kind !== 'DOCUMENT') return [];
  const own = new Set(sectionsOf(thing));
  return ids(
    saidOf(survey, thing.id)
      .filter(
        ({ statementKind, standing }) => statementKind === 'SITUATION' && standing !== 'PILOT',
      )
      .filter((one) => sectionsOf(one).some((section) => own.has(section))),
  );
}

function designedThing({ reading }: Survey, id: string | undefined): Fact | undefined {
  const thing = reading.facts.byId.get(id ?? '');
  const isProposed = thing && !isDocumented(thing) && thing.standing !== 'STATUTORY';
  return isProposed ? thing : undefined;
}

/** The situations and decisions that a source tells of it; that it is missing is told elsewhere. */
function saidOf(survey: Survey, id: string): Statement[] {
  return survey
    .pointing(id, 'STATEMENT')
    .filter((one) => one.about.includes(id) && isPlain(one) && isDocumented(one))
    .filter(({ property }) => property !== 'missing');
}

/** Kinds that tell somebody something; one of them comes near another. */
const telling: readonly FlowKind[] = ['INFORMATION', 'EVIDENCE', 'DEMAND'];
const isAlike = (one: FlowKind, other: FlowKind) =>
  one === other || (telling.includes(one) && telling.includes(other));

/** Flows between the same parties, of whatever kind; with one of them, of a like kind, where the design states one. */
function flowsNear(survey: Survey, flow: Flow): Flow[] {
  const { graph } = survey.reading;
  const isEnd = (wanted: string | undefined, end: string | undefined) =>
    wanted === undefined || (end !== undefined && standsAs(graph, end).includes(wanted));
  const isOpen = flow.giver === undefined || flow.receiver === undefined;
  const near = graph.flows
    .filter((one) => isKnownHere(survey, one) && isDocumented(one))
    .filter((one) => (flow.giver ?? flow.receiver) !== undefined && one.id !== flow.id)
    .filter((one) => !isOpen || isAlike(flow.flowKind, one.flowKind))
    .filter(
      (one) =>
        (isEnd(flow.giver, one.giver) && isEnd(flow.receiver, one.receiver)) ||
        (flow.mutual && isEnd(flow.giver, one.receiver) && isEnd(flow.receiver, one.giver)),
    );
  return near.sort((a, b) => firstnessOf(survey, a) - firstnessOf(survey, b));
}

/** That two who are to consult each other cooperate already. */
function cooperation({ reading }: Survey, { flowKind, giver, receiver }: Flow): string[] {
  if (flowKind !== 'CONSULTATION' || giver === undefined || receiver === undefined) return [];
  const [one, other] = [giver, receiver].map((end) => standsAs(reading.graph, end));
  const joins = (a: readonly string[] = [], b: readonly string[] = [], tie: FactOf<'TIE'>) =>
    a.includes(tie.source) && b.includes(tie.target);
  return ids(
    reading.facts
      .of('TIE')
      .filter((tie) => tie.tieKind === 'COOPERATES_WITH' && isDocumented(tie))
      .filter((tie) => joins(one, other, tie) || joins(other, one, tie)),
  );
}

/** The landscape's own before what is shared, what is done before what is planned. */
function firstnessOf({ landscape }: Survey, fact: Fact): number {
  const isOwn = fact.landscapes.includes(landscape.id);
  return (isOwn ? 0 : 2) + (fact.standing === 'PLANNED' ? 1 : 0);
}

/** The meetings of those who would carry it: the best documented first, then the latest. */
function meetingsOf({ reading }: Survey, via: readonly string[]): string[] {
  const known = (id: string) => reading.facts.pointingTo(id).length;
  return eventsOf(reading, via)
    .filter(isShown)
    .sort((a, b) => known(b.id) - known(a.id) || ((a.when ?? '') > (b.when ?? '') ? -1 : 1))
    .map(({ id }) => id);
}

/** Initiatives, events and flows about the same topic. */
function aboutTheSame(survey: Survey, { about }: Flow): string[] {
  const same = about.flatMap((topic) => [
    ...survey.pointing(topic, 'INITIATIVE'),
    ...survey.pointing(topic, 'FLOW'),
    ...survey.pointing(topic, 'EVENT'),
  ]);
  return ids(
    [...new Set(same)]
      .filter(isDocumented)
      .sort((a, b) => firstnessOf(survey, a) - firstnessOf(survey, b)),
  );
}

/** Flows of a like kind from the same party to others. */
function flowsOfOne(survey: Survey, flow: Flow): string[] {
  const { graph } = survey.reading;
  const isEnd = (wanted: string | undefined, end: string | undefined) =>
    wanted !== undefined && end !== undefined && standsAs(graph, end).includes(wanted);
  return ids(
    graph.flows
      .filter((one) => one.landscapes.length > 0 && isKnownHere(survey, one) && isShown(one))
      .filter((one) => one.id !== flow.id && isAlike(flow.flowKind, one.flowKind))
      .filter((one) => isEnd(flow.giver, one.giver)),
  );
}

/** The ties by which something is done for the goals in whose section the design says it. */
function forTheGoal(survey: Survey, flow: Flow): string[] {
  const sections = new Set(sectionsOf(flow));
  const goals = survey
    .of('GOAL')
    .filter(({ goalKind }) => goalKind === 'GOAL')
    .filter((goal) => sectionsOf(goal).some((section) => sections.has(section)));
  return ids(goals.flatMap(({ id }) => initiativesFor(survey, id)));
}

/** What comes nearest to a designed flow, the most alike first; each id once. */
export function nearestToFlow(survey: Survey, flow: Flow): string[] {
  const { flowKind, giver, receiver, via } = flow;
  return [
    ...new Set([
      ...[giver, ...via, receiver].flatMap((end) => triedAlready(survey, end)),
      ...(flowKind === 'DELIVERY' ? doneToday(survey, giver) : []),
      ...(flowKind === 'ORDER' ? doneToday(survey, receiver) : []),
      ...meetingsOf(survey, via),
      ...cooperation(survey, flow),
      ...ids(flowsNear(survey, flow)),
      ...aboutTheSame(survey, flow),
      ...flowsOfOne(survey, flow),
      ...forTheGoal(survey, flow),
      ...givenAlready(survey, flow),
    ]),
  ];
}

/** Evidence that is there already, though no source shows that it is used so. */
function givenAlready({ reading }: Survey, { flowKind, giver }: Flow): string[] {
  const given = reading.facts.byId.get(giver ?? '');
  const isThere = given?.kind === 'DOCUMENT' && isDocumented(given);
  return flowKind === 'EVIDENCE' && isThere ? [given.id] : [];
}

/** What comes nearest to a designed seat: those who sit there otherwise or have to do with such a forum, then what was tried. */
export function nearestToSeat(
  survey: Survey,
  seat: FactOf<'SEAT'>,
  forums: readonly string[],
  sitting: readonly string[],
): string[] {
  const { graph } = survey.reading;
  const isSame = (party: string) =>
    seat.for !== undefined && standsAs(graph, party).includes(seat.for);
  const ties = forums.flatMap((forum) =>
    survey
      .pointing(forum, 'TIE')
      .filter((one) => isDocumented(one) && one.target === forum && isSame(one.source)),
  );
  const tried = [seat.for, seat.of].flatMap((id) => triedAlready(survey, id));
  return [...new Set([...sitting, ...ids(ties), ...tried, ...doneToday(survey, seat.of)])];
}
