/** `what-the-plan-wants-has-begun` on a valley where it meets, on one where nobody shows it, and on one with a design. */
import { whatThePlanWantsHasBegun } from '../../../../src/engine/coverage/checks/what-the-plan-wants-has-begun.ts';
import { met, testCheck, unasked, unknown } from '../check-cases.ts';
import { council, forum } from '../valley.ts';

const wanted = forum('arenan', { standing: 'PRESCRIBED' });

testCheck(whatThePlanWantsHasBegun, {
  met: met('arenan', wanted, forum('radet', { partOf: ['arenan'] })),
  fails: unknown('arenan', wanted),
  nothing: unasked('arenan', wanted, council),
});
