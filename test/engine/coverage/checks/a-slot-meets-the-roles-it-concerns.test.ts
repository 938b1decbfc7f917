/** `a-slot-meets-the-roles-it-concerns` on a valley that meets it, one that fails it, and one where nothing is known. */
import { aSlotMeetsTheRolesItConcerns } from '../../../../src/engine/coverage/checks/a-slot-meets-the-roles-it-concerns.ts';
import { gap, met, shown, silent, testCheck } from '../check-cases.ts';
import { council, required, seat, slot } from '../valley.ts';

testCheck(aSlotMeetsTheRolesItConcerns, {
  met: met(
    'varmote',
    council,
    slot,
    seat('a', { of: 'rad', for: 'region', side: 'industry' }),
    seat('b', { of: 'rad', for: 'abys-kommun', side: 'provider' }),
  ),
  fails: shown(
    gap('varmote', council, slot, required('b', { for: 'abys-kommun', side: 'provider' })),
  ),
  nothing: silent('varmote', council, slot),
});
