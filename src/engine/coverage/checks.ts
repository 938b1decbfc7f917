/**
 * All checks, in the order a reader should meet them. One adds a check by its file in `checks/`, which holds its topic and reason too,
 * its cases in `test/engine/coverage/checks/`, and its line here; API, command line, pages and reports follow.
 */
import { aFlowHasMoreThanOneCarrier } from './checks/a-flow-has-more-than-one-carrier.ts';
import { aSlotMeetsTheRolesItConcerns } from './checks/a-slot-meets-the-roles-it-concerns.ts';
import { aTaskHasOneHolder } from './checks/a-task-has-one-holder.ts';
import { anAreaHasANationalForum } from './checks/an-area-has-a-national-forum.ts';
import { anAreaNamedByGoalsHasAnInitiative } from './checks/an-area-named-by-goals-has-an-initiative.ts';
import { anOrderEndsWhereItCanBeDecided } from './checks/an-order-ends-where-it-can-be-decided.ts';
import { bothRolesOfAnAreaMeet } from './checks/both-roles-of-an-area-meet.ts';
import { demandReachesEveryArea } from './checks/demand-reaches-every-area.ts';
import { everyDemandHasADeliveryBack } from './checks/every-demand-has-a-delivery-back.ts';
import { everyFlowHasBothEnds } from './checks/every-flow-has-both-ends.ts';
import { everyGoalHasAResponsibleActor } from './checks/every-goal-has-a-responsible-actor.ts';
import { everyGoalHasAnInitiative } from './checks/every-goal-has-an-initiative.ts';
import { everyInitiativeHasAGoal } from './checks/every-initiative-has-a-goal.ts';
import { everyLevelOfAnAreaHasAForum } from './checks/every-level-of-an-area-has-a-forum.ts';
import { everyLocalForumHasAWayUp } from './checks/every-local-forum-has-a-way-up.ts';
import { everyMandateHasAReport } from './checks/every-mandate-has-a-report.ts';
import { everyMandateIsValidToday } from './checks/every-mandate-is-valid-today.ts';
import { everyMunicipalityHasItsLocalForum } from './checks/every-municipality-has-its-local-forum.ts';
import { everyMunicipalityTakesPart } from './checks/every-municipality-takes-part.ts';
import { everyNamedForumHasItsSeatsHeld } from './checks/every-named-forum-has-its-seats-held.ts';
import { everyNeedRaisedHasAnInitiative } from './checks/every-need-raised-has-an-initiative.ts';
import { everyProgrammeThatIsRunHasItsCouncil } from './checks/every-programme-that-is-run-has-its-council.ts';
import { everyQuestionOfTheDesignHasAnAnswer } from './checks/every-question-of-the-design-has-an-answer.ts';
import { everyRegionalForumExists } from './checks/every-regional-forum-exists.ts';
import { everyServiceHasAnOwner } from './checks/every-service-has-an-owner.ts';
import { existingNetworksWereConsidered } from './checks/existing-networks-were-considered.ts';
import { functionsAreHostedAndStaffed } from './checks/functions-are-hosted-and-staffed.ts';
import { horizontalPrinciplesHaveASeat } from './checks/horizontal-principles-have-a-seat.ts';
import { industryIsNotAMinority } from './checks/industry-is-not-a-minority.ts';
import { meetingsAYearAreStated } from './checks/meetings-a-year-are-stated.ts';
import { noRoleHangsOnOneParty } from './checks/no-role-hangs-on-one-party.ts';
import { noSourceIsPastItsReviewDate } from './checks/no-source-is-past-its-review-date.ts';
import { nothingIsSaidToBeMissing } from './checks/nothing-is-said-to-be-missing.ts';
import { oneChairIsStated } from './checks/one-chair-is-stated.ts';
import { oneConvenerIsStated } from './checks/one-convener-is-stated.ts';
import { slotsHaveTopicsAndDocuments } from './checks/slots-have-topics-and-documents.ts';
import { statisticsSaidToBeNeededExist } from './checks/statistics-said-to-be-needed-exist.ts';
import { textAndFigureNameTheSameSeats } from './checks/text-and-figure-name-the-same-seats.ts';
import { thoseProposedToLeadWereHeard } from './checks/those-proposed-to-lead-were-heard.ts';
import { thoseReliedOnHaveASeat } from './checks/those-relied-on-have-a-seat.ts';
import { whatEachForumMayDecide } from './checks/what-each-forum-may-decide.ts';
import { whatThePlanWantsHasBegun } from './checks/what-the-plan-wants-has-begun.ts';
import { whereQuestionsGo } from './checks/where-questions-go.ts';
import { whichForumsExist } from './checks/which-forums-exist.ts';
import { whoConvenesEachForum } from './checks/who-convenes-each-forum.ts';
import type { Check } from './finding.ts';

export const checks: readonly Check[] = [
  whatThePlanWantsHasBegun,
  whichForumsExist,
  whoConvenesEachForum,
  whatEachForumMayDecide,
  whereQuestionsGo,
  nothingIsSaidToBeMissing,
  everyLevelOfAnAreaHasAForum,
  everyMunicipalityHasItsLocalForum,
  everyProgrammeThatIsRunHasItsCouncil,
  everyRegionalForumExists,
  anAreaHasANationalForum,
  everyLocalForumHasAWayUp,
  demandReachesEveryArea,
  everyDemandHasADeliveryBack,
  anOrderEndsWhereItCanBeDecided,
  everyFlowHasBothEnds,
  aFlowHasMoreThanOneCarrier,
  bothRolesOfAnAreaMeet,
  noRoleHangsOnOneParty,
  thoseReliedOnHaveASeat,
  industryIsNotAMinority,
  textAndFigureNameTheSameSeats,
  oneConvenerIsStated,
  oneChairIsStated,
  everyNamedForumHasItsSeatsHeld,
  horizontalPrinciplesHaveASeat,
  thoseProposedToLeadWereHeard,
  everyMunicipalityTakesPart,
  meetingsAYearAreStated,
  slotsHaveTopicsAndDocuments,
  aSlotMeetsTheRolesItConcerns,
  functionsAreHostedAndStaffed,
  everyServiceHasAnOwner,
  aTaskHasOneHolder,
  existingNetworksWereConsidered,
  everyQuestionOfTheDesignHasAnAnswer,
  everyMandateIsValidToday,
  everyMandateHasAReport,
  everyGoalHasAResponsibleActor,
  everyGoalHasAnInitiative,
  everyInitiativeHasAGoal,
  anAreaNamedByGoalsHasAnInitiative,
  everyNeedRaisedHasAnInitiative,
  statisticsSaidToBeNeededExist,
  noSourceIsPastItsReviewDate,
];
