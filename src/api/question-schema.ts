/** The question door: each question's resolver takes a reading, asks, and hands the answer's ids on. */
import type { Reading } from '../flows/flow-graph.ts';
import { breaks } from '../questions/breaks.ts';
import { browse } from '../questions/browse.ts';
import { calendar } from '../questions/calendar.ts';
import { conformance } from '../questions/conformance.ts';
import { coverage } from '../questions/coverage.ts';
import { downstream } from '../questions/downstream.ts';
import { earliestArrival } from '../questions/earliest-arrival.ts';
import { find } from '../questions/find.ts';
import { landscapeMap } from '../questions/landscape-map.ts';
import { loops } from '../questions/loops.ts';
import { mandate } from '../questions/mandate.ts';
import { meetingPreparation } from '../questions/meeting-preparation.ts';
import { participants } from '../questions/participants.ts';
import { type PathParts, type PathQuestion, paths, stepBudget } from '../questions/paths.ts';
import { everyPart, type ReachParts } from '../questions/reach.ts';
import { select } from '../questions/select.ts';
import { singlePoints } from '../questions/single-points.ts';
import { upstream } from '../questions/upstream.ts';
import { whatIf } from '../questions/what-if.ts';
import { type ApiContext, isCurrent } from './context.ts';
import { changeFields, entityQuestions } from './entity-questions.ts';
import { answerFields } from './fields/answer-fields.ts';
import { calendarFields } from './fields/calendar-fields.ts';
import { compareFields } from './fields/compare-fields.ts';
import { coverageFields } from './fields/coverage-fields.ts';
import { entityFields } from './fields/entity-fields.ts';
import { flowFields } from './fields/flow-fields.ts';
import { landscapeMapFields } from './fields/landscape-map-fields.ts';
import { participantFields } from './fields/participant-fields.ts';
import { partyFields } from './fields/party-fields.ts';
import { selectFields } from './fields/select-fields.ts';
import type { From } from './fields/source.ts';
import { timeFields } from './fields/time-fields.ts';
import { type Ahead, fieldsAsked } from './fields-asked.ts';

/** Which revision a question is asked of; the current one when it says none. */
interface Pinned {
  readonly revision?: number | null;
}

/** What of a reach is asked for; its sentence tells of all. */
function reachParts(ahead: Ahead): ReachParts {
  const names = fieldsAsked(ahead);
  if (names.has('sentence')) return everyPart;
  return {
    edges: names.has('edges'),
    cursors: names.has('edges.cursor'),
    pageInfo: names.has('pageInfo'),
    by: names.has('edges.by') || names.has('edges.byTotal'),
    beyond: names.has('edges.onward') || names.has('edges.inbound'),
    facets: names.has('facets'),
    weakestBasis: names.has('weakestBasis'),
    unstated: names.has('unstated'),
  };
}

/** What of an answer about ways is asked for; sentences tell of all. */
function pathParts(ahead: Ahead): PathParts {
  const names = fieldsAsked(ahead);
  const has = (...asked: string[]) => asked.some((name) => names.has(name));
  return {
    crossings: has('sentence', 'ways.sentence', 'ways.crossings'),
    more: has('sentence', 'more'),
  };
}

/**
 * A question as a resolver: read the revision asked for, ask, keep the reading beside the answer.
 *
 * @param partsOf - for a question that can leave parts undone: which of them are asked for
 */
function asked<P, A extends object, W = undefined>(
  question: (reading: Reading, parameters: P, parts?: W) => A,
  partsOf?: (ahead: Ahead) => W,
) {
  return (
    _root: unknown,
    { revision, ...parameters }: P & Pinned,
    context: ApiContext,
    ahead: Ahead,
  ): From<A> | Promise<From<A>> => {
    const answer = (reading: Reading): From<A> => {
      const given = parameters as unknown as P;
      const found = partsOf ? question(reading, given, partsOf(ahead)) : question(reading, given);
      return { ...found, reading };
    };
    // The current revision is at hand, and nearly all ask it: no turn of the event loop for those.
    return isCurrent(context, revision)
      ? answer(context.current)
      : context.readings.at(revision).then(answer);
  };
}

/** The resolvers of `schema/questions/`. */
export const questionResolvers = {
  Query: {
    upstream: asked(upstream, reachParts),
    downstream: asked(downstream, reachParts),
    paths: asked(
      (reading, question: PathQuestion, parts?: PathParts) =>
        paths(reading, question, stepBudget, parts),
      pathParts,
    ),
    loops: asked(loops),
    breaks: asked(breaks),
    browse: asked(browse),
    calendar: asked(calendar),
    conformance: asked(conformance),
    coverage: asked(coverage),
    select: asked(select),
    singlePoints: asked(singlePoints),
    whatIf: asked(whatIf),
    earliestArrival: asked(earliestArrival),
    mandate: asked(mandate),
    meetingPreparation: asked(meetingPreparation),
    find: asked(find),
    participants: asked(participants),
    landscapeMap: asked(landscapeMap),
    ...entityQuestions,
  },
  ...partyFields,
  ...flowFields,
  ...answerFields,
  ...entityFields,
  ...changeFields,
  ...compareFields,
  ...selectFields,
  ...coverageFields,
  ...calendarFields,
  ...timeFields,
  ...participantFields,
  ...landscapeMapFields,
};
