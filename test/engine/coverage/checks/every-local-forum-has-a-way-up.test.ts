/** `every-local-forum-has-a-way-up` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyLocalForumHasAWayUp } from '../../../../src/engine/coverage/checks/every-local-forum-has-a-way-up.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, flow, workshop } from '../valley.ts';

testCheck(everyLocalForumHasAWayUp, {
  met: met('verkstad', council, workshop, flow('NEED', 'verkstad', 'rad')),
  fails: silent('verkstad', council, workshop, flow('SUPPORT', 'verkstad', 'rad')),
  nothing: unasked('verkstad', council),
});
