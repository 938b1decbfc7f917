/** `both-roles-of-an-area-meet` on a valley that meets it, one that fails it, and one where nothing is known. */
import { bothRolesOfAnAreaMeet } from '../../../../src/engine/coverage/checks/both-roles-of-an-area-meet.ts';
import { gap, met, shown, silent, testCheck } from '../check-cases.ts';
import { council, required, seat } from '../valley.ts';

testCheck(bothRolesOfAnAreaMeet, {
  met: met('rad:EMPLOYER', council, seat('s', { of: 'rad', for: 'region', side: 'industry' })),
  fails: shown(gap('rad:EMPLOYER', council, required('s', { for: 'region', side: 'provider' }))),
  nothing: silent(
    'rad:EMPLOYER',
    council,
    seat('s', { of: 'rad', for: 'region', side: 'provider', strength: 'RECOMMENDED' }),
  ),
});
