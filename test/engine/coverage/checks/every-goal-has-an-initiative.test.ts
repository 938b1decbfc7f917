/** `every-goal-has-an-initiative` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyGoalHasAnInitiative } from '../../../../src/engine/coverage/checks/every-goal-has-an-initiative.ts';
import { met, testCheck, unasked, unknown } from '../check-cases.ts';
import { initiative, plan, tie, vision } from '../valley.ts';

testCheck(everyGoalHasAnInitiative, {
  met: met('mal', plan, vision, initiative('projektet'), tie('AIMS_AT', 'projektet', 'mal')),
  fails: unknown('mal', plan, vision, initiative('projektet')),
  nothing: unasked('mal'),
});
