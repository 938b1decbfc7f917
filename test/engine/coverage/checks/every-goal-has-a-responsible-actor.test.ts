/** `every-goal-has-a-responsible-actor` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyGoalHasAResponsibleActor } from '../../../../src/engine/coverage/checks/every-goal-has-a-responsible-actor.ts';
import { met, silent, testCheck } from '../check-cases.ts';
import { plan, silence, tie, vision } from '../valley.ts';

testCheck(everyGoalHasAResponsibleActor, {
  met: met('mal', plan, vision, tie('LEADS', 'region', 'mal')),
  fails: silent('mal', plan, vision, silence('planen', 'responsible actor per goal')),
  nothing: silent('mal', plan, vision),
});
