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
import { paths } from '../questions/paths.ts';
import { select } from '../questions/select.ts';
import { singlePoints } from '../questions/single-points.ts';
import { upstream } from '../questions/upstream.ts';
import { whatIf } from '../questions/what-if.ts';
import { type ApiContext, readingFor } from './context.ts';
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

/** Which revision a question is asked of; the current one when it says none. */
interface Pinned {
  readonly revision?: number | null;
}

/** A question as a resolver: read the revision asked for, ask, keep the reading beside the answer. */
function asked<P, A extends object>(question: (reading: Reading, parameters: P) => A) {
  return async (
    _root: unknown,
    { revision, ...parameters }: P & Pinned,
    context: ApiContext,
  ): Promise<From<A>> => {
    const reading = await readingFor(context, revision);
    return { ...question(reading, parameters as unknown as P), reading };
  };
}

/** The resolvers of `schema/questions/`. */
export const questionResolvers = {
  Query: {
    upstream: asked(upstream),
    downstream: asked(downstream),
    paths: asked(paths),
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
