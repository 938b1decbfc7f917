/** `every-flow-has-both-ends` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyFlowHasBothEnds } from '../../../../src/engine/coverage/checks/every-flow-has-both-ends.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { employers, flow, schools } from '../valley.ts';

testCheck(everyFlowHasBothEnds, {
  met: met('foretag-need-skolor', employers, schools, flow('NEED', 'foretag', 'skolor')),
  fails: silent('ingen-need-skolor', schools, flow('NEED', undefined, 'skolor')),
  nothing: unasked('foretag-need-skolor', employers, schools),
});
