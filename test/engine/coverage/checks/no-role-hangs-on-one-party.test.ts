/** `no-role-hangs-on-one-party` on a valley that meets it, one that fails it, and one where nothing is known. */
import { noRoleHangsOnOneParty } from '../../../../src/engine/coverage/checks/no-role-hangs-on-one-party.ts';
import { gap, met, shown, silent, testCheck } from '../check-cases.ts';
import { council, required, seat } from '../valley.ts';

testCheck(noRoleHangsOnOneParty, {
  met: met(
    'gront:EMPLOYER',
    council,
    seat('a', { of: 'rad', for: 'abys-kommun', side: 'industry' }),
    seat('b', { of: 'rad', for: 'bebys-kommun', side: 'industry' }),
  ),
  fails: shown(
    gap('gront:EMPLOYER', council, required('a', { for: 'abys-kommun', side: 'industry' })),
  ),
  nothing: silent('gront:EMPLOYER', council),
});
