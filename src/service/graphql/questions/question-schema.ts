/** The question door: each question's resolver takes a reading, asks, and hands the answer's ids on. */

import { sharedFields } from '../../../engine/answering/fields/shared-fields.ts';
import type { From } from '../../../engine/answering/fields/source.ts';
import { everyPart, type ReachParts } from '../../../engine/answering/reach.ts';
import { breaks } from '../../../engine/questions/breaks/breaks.ts';
import { breakFields } from '../../../engine/questions/breaks/question.ts';
import { browse } from '../../../engine/questions/browse/browse.ts';
import { browseFields } from '../../../engine/questions/browse/question.ts';
import { calendar } from '../../../engine/questions/calendar/calendar.ts';
import { calendarFields } from '../../../engine/questions/calendar/question.ts';
import { conformance } from '../../../engine/questions/conformance/conformance.ts';
import { conformanceFields } from '../../../engine/questions/conformance/question.ts';
import { coverage } from '../../../engine/questions/coverage/coverage.ts';
import { coverageFields } from '../../../engine/questions/coverage/question.ts';
import { downstream } from '../../../engine/questions/downstream/downstream.ts';
import { earliestArrival } from '../../../engine/questions/earliest-arrival/earliest-arrival.ts';
import { arrivalFields } from '../../../engine/questions/earliest-arrival/question.ts';
import { entityFields } from '../../../engine/questions/entity/question.ts';
import { find } from '../../../engine/questions/find/find.ts';
import { findFields } from '../../../engine/questions/find/question.ts';
import { landscapeMap } from '../../../engine/questions/landscape-map/landscape-map.ts';
import { landscapeMapFields } from '../../../engine/questions/landscape-map/question.ts';
import { loops } from '../../../engine/questions/loops/loops.ts';
import { loopFields } from '../../../engine/questions/loops/question.ts';
import { mandate } from '../../../engine/questions/mandate/mandate.ts';
import { mandateFields } from '../../../engine/questions/mandate/question.ts';
import { meetingPreparation } from '../../../engine/questions/meeting-preparation/meeting-preparation.ts';
import { preparationFields } from '../../../engine/questions/meeting-preparation/question.ts';
import { participants } from '../../../engine/questions/participants/participants.ts';
import { participantFields } from '../../../engine/questions/participants/question.ts';
import {
  type PathParts,
  type PathQuestion,
  paths,
  stepBudget,
} from '../../../engine/questions/paths/paths.ts';
import { pathFields } from '../../../engine/questions/paths/question.ts';
import { selectFields } from '../../../engine/questions/select/question.ts';
import { select } from '../../../engine/questions/select/select.ts';
import { singlePointFields } from '../../../engine/questions/single-points/question.ts';
import { singlePoints } from '../../../engine/questions/single-points/single-points.ts';
import { reachFields } from '../../../engine/questions/upstream/question.ts';
import { upstream } from '../../../engine/questions/upstream/upstream.ts';
import { whatIfFields } from '../../../engine/questions/what-if/question.ts';
import { whatIf } from '../../../engine/questions/what-if/what-if.ts';
import type { Reading } from '../../../engine/reading.ts';
import { type ApiContext, isCurrent } from '../context.ts';
import { type Ahead, fieldsAsked } from '../guard/fields-asked.ts';
import { changeFields, entityQuestions } from './entity-questions.ts';
import { fileFields } from './file-fields.ts';

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
  ...sharedFields,
  ...changeFields,
  ...breakFields,
  ...browseFields,
  ...conformanceFields,
  ...coverageFields,
  ...arrivalFields,
  ...entityFields,
  ...findFields,
  ...landscapeMapFields,
  ...loopFields,
  ...mandateFields,
  ...preparationFields,
  ...participantFields,
  ...pathFields,
  ...selectFields,
  ...singlePointFields,
  ...reachFields,
  ...whatIfFields,
  CalendarAnswer: { ...calendarFields.CalendarAnswer, ...fileFields.CalendarAnswer },
  CalendarEntry: calendarFields.CalendarEntry,
};
