/** `every-initiative-has-a-goal` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyInitiativeHasAGoal } from '../../../../src/engine/coverage/checks/every-initiative-has-a-goal.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { initiative, plan, tie, vision } from '../valley.ts';

testCheck(everyInitiativeHasAGoal, {
  met: met('projektet', plan, vision, initiative('projektet'), tie('AIMS_AT', 'projektet', 'mal')),
  fails: silent('projektet', plan, vision, initiative('projektet')),
  nothing: unasked('projektet', initiative('projektet')),
});
