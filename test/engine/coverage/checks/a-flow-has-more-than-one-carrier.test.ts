/** `a-flow-has-more-than-one-carrier` on a valley that meets it, one that fails it, and one where nothing is known. */
import { aFlowHasMoreThanOneCarrier } from '../../../../src/engine/coverage/checks/a-flow-has-more-than-one-carrier.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { employers, flow, schools } from '../valley.ts';

testCheck(aFlowHasMoreThanOneCarrier, {
  met: met(
    'foretag-need-skolor',
    employers,
    schools,
    flow('NEED', 'foretag', 'skolor', { via: ['region', 'abys-kommun'] }),
  ),
  fails: silent(
    'foretag-need-skolor',
    employers,
    schools,
    flow('NEED', 'foretag', 'skolor', { via: ['region'] }),
  ),
  nothing: unasked('foretag-need-skolor', employers, schools, flow('NEED', 'foretag', 'skolor')),
});
