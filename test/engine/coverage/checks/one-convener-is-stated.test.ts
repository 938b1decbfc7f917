/** `one-convener-is-stated` on a valley that meets it, one that fails it, and one where nothing is known. */
import { oneConvenerIsStated } from '../../../../src/engine/coverage/checks/one-convener-is-stated.ts';
import { gap, met, silent, testCheck } from '../check-cases.ts';
import { council, silence, tie } from '../valley.ts';

testCheck(oneConvenerIsStated, {
  met: met('rad', council, tie('CONVENES', 'region', 'rad')),
  fails: gap(
    'rad',
    council,
    tie('CONVENES', 'region', 'rad'),
    tie('CONVENES', 'abys-kommun', 'rad'),
  ),
  nothing: silent('rad', council, silence('rad', 'convener')),
});
