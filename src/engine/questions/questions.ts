/**
 * All questions, in the order of the help.
 *
 * A new one: a folder here with its answer, its sentences, `question.ts` and `document.graphql`; its field and its types in
 * `schema/questions/`; a file under `queries/examples/` that asks it; and one line below. Its resolvers, its command and
 * its row in `/questions.json` follow.
 */

import { breaksQuestion } from './breaks/question.ts';
import { browseQuestion } from './browse/question.ts';
import { calendarQuestion } from './calendar/question.ts';
import { changesQuestion } from './changes/question.ts';
import { conformanceQuestion } from './conformance/question.ts';
import { coverageQuestion } from './coverage/question.ts';
import { downstreamQuestion } from './downstream/question.ts';
import { earliestArrivalQuestion } from './earliest-arrival/question.ts';
import { entitiesQuestion } from './entities/question.ts';
import { entityQuestion } from './entity/question.ts';
import { findQuestion } from './find/question.ts';
import { goalsQuestion } from './goals/question.ts';
import { landscapeAreasQuestion } from './landscape-areas/question.ts';
import { landscapeMapQuestion } from './landscape-map/question.ts';
import { loopsQuestion } from './loops/question.ts';
import { mandateQuestion } from './mandate/question.ts';
import { meetingPreparationQuestion } from './meeting-preparation/question.ts';
import { participantsQuestion } from './participants/question.ts';
import { passageQuestion } from './passage/question.ts';
import { pathsQuestion } from './paths/question.ts';
import type { Question } from './question.ts';
import { revisionsQuestion } from './revisions/question.ts';
import { selectQuestion } from './select/question.ts';
import { singlePointsQuestion } from './single-points/question.ts';
import { statedInQuestion } from './stated-in/question.ts';
import { suggestionsQuestion } from './suggestions/question.ts';
import { upstreamQuestion } from './upstream/question.ts';
import { whatIfQuestion } from './what-if/question.ts';

export const questions: readonly Question[] = [
  upstreamQuestion,
  downstreamQuestion,
  pathsQuestion,
  loopsQuestion,
  breaksQuestion,
  earliestArrivalQuestion,
  mandateQuestion,
  meetingPreparationQuestion,
  participantsQuestion,
  landscapeMapQuestion,
  landscapeAreasQuestion,
  calendarQuestion,
  coverageQuestion,
  conformanceQuestion,
  singlePointsQuestion,
  whatIfQuestion,
  selectQuestion,
  findQuestion,
  browseQuestion,
  entityQuestion,
  entitiesQuestion,
  statedInQuestion,
  passageQuestion,
  goalsQuestion,
  revisionsQuestion,
  changesQuestion,
  suggestionsQuestion,
];
