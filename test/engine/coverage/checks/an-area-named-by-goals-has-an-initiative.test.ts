/** `an-area-named-by-goals-has-an-initiative` on a valley that meets it, one that fails it, and one where nothing is known. */
import { anAreaNamedByGoalsHasAnInitiative } from '../../../../src/engine/coverage/checks/an-area-named-by-goals-has-an-initiative.ts';
import { met, testCheck, unasked, unknown } from '../check-cases.ts';
import { initiative, plan, vision } from '../valley.ts';

testCheck(anAreaNamedByGoalsHasAnInitiative, {
  met: met('gult', plan, vision, initiative('projektet', { inAreas: ['gult'] })),
  fails: unknown('gult', plan, vision, initiative('projektet', { inAreas: ['blatt'] })),
  nothing: unasked('gult', initiative('projektet', { inAreas: ['blatt'] })),
});
