/** `horizontal-principles-have-a-seat` on a valley that meets it, one that fails it, and one where nothing is known. */
import { horizontalPrinciplesHaveASeat } from '../../../../src/engine/coverage/checks/horizontal-principles-have-a-seat.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, seat } from '../valley.ts';

testCheck(horizontalPrinciplesHaveASeat, {
  met: met(
    'region',
    council,
    seat('i', { of: 'rad', for: 'region', capacity: 'INVITED' }),
    seat('s', { of: 'rad', for: 'region' }),
  ),
  fails: silent('region', council, seat('i', { of: 'rad', for: 'region', capacity: 'INVITED' })),
  nothing: unasked('region', council),
});
