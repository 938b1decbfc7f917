/** `one-chair-is-stated` on a valley that meets it, one that fails it, and one where nothing is known. */
import { oneChairIsStated } from '../../../../src/engine/coverage/checks/one-chair-is-stated.ts';
import { gap, met, silent, testCheck } from '../check-cases.ts';
import { council, seat, silence } from '../valley.ts';

testCheck(oneChairIsStated, {
  met: met('rad', council, seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' })),
  fails: gap(
    'rad',
    council,
    seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
    seat('t', { of: 'rad', for: 'abys-kommun', capacity: 'CHAIR' }),
  ),
  nothing: silent('rad', council, silence('rad', 'chair')),
});
