/** `those-relied-on-have-a-seat` on a valley that meets it, one that fails it, and one where nothing is known. */
import { thoseReliedOnHaveASeat } from '../../../../src/engine/coverage/checks/those-relied-on-have-a-seat.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, employers, flow, seat } from '../valley.ts';

testCheck(thoseReliedOnHaveASeat, {
  met: met(
    'rad:foretag',
    council,
    employers,
    flow('DEMAND', 'foretag', 'rad'),
    seat('s', { of: 'rad', for: 'foretag' }),
  ),
  fails: silent('rad:foretag', council, employers, flow('DEMAND', 'foretag', 'rad')),
  nothing: unasked('rad:foretag', council, employers),
});
