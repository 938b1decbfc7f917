/** `industry-is-not-a-minority` on a valley that meets it, one that fails it, and one where nothing is known. */
import { industryIsNotAMinority } from '../../../../src/engine/coverage/checks/industry-is-not-a-minority.ts';
import { gap, met, shown, silent, testCheck } from '../check-cases.ts';
import { council, required, seat } from '../valley.ts';

testCheck(industryIsNotAMinority, {
  met: shown(
    met(
      'rad',
      council,
      required('a', { for: 'region', side: 'industry' }),
      required('b', { for: 'abys-kommun', side: 'provider' }),
    ),
  ),
  fails: shown(
    gap(
      'rad',
      council,
      required('a', { for: 'region', side: 'industry' }),
      required('b', { for: 'abys-kommun', side: 'provider' }),
      required('c', { for: 'bebys-kommun', side: 'public' }),
    ),
  ),
  nothing: silent('rad', council, seat('a', { of: 'rad', for: 'region', side: 'industry' })),
});
