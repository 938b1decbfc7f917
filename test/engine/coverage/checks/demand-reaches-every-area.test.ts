/** `demand-reaches-every-area` on a valley that meets it, one that fails it, and one where nothing is known. */
import { demandReachesEveryArea } from '../../../../src/engine/coverage/checks/demand-reaches-every-area.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, flow, yellowCouncil } from '../valley.ts';

testCheck(demandReachesEveryArea, {
  met: met('rad:gult', council, yellowCouncil, flow('DEMAND', 'rad', 'gult-rad')),
  fails: silent('rad:gult', council, yellowCouncil, flow('NEED', 'rad', 'gult-rad')),
  nothing: unasked('gult-rad:gult', yellowCouncil),
});
