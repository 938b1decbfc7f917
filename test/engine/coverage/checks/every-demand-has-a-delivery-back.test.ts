/** `every-demand-has-a-delivery-back` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyDemandHasADeliveryBack } from '../../../../src/engine/coverage/checks/every-demand-has-a-delivery-back.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { employers, flow, schools } from '../valley.ts';

testCheck(everyDemandHasADeliveryBack, {
  met: met(
    'foretag-demand-skolor',
    employers,
    schools,
    flow('DEMAND', 'foretag', 'skolor'),
    flow('DELIVERY', 'skolor', 'foretag'),
  ),
  fails: silent(
    'foretag-demand-skolor',
    employers,
    schools,
    flow('DEMAND', 'foretag', 'skolor'),
    flow('INFORMATION', 'skolor', 'foretag'),
  ),
  nothing: unasked('foretag-demand-skolor', employers, schools),
});
