/** `every-mandate-is-valid-today` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyMandateIsValidToday } from '../../../../src/engine/coverage/checks/every-mandate-is-valid-today.ts';
import { met, silent, testCheck, unknown } from '../check-cases.ts';
import { flow } from '../valley.ts';

testCheck(everyMandateIsValidToday, {
  met: met(
    'region-mandate-abys-kommun',
    flow('MANDATE', 'region', 'abys-kommun', { from: '2025', to: '2026', standing: 'DECIDED' }),
  ),
  fails: unknown(
    'region-mandate-abys-kommun',
    flow('MANDATE', 'region', 'abys-kommun', { from: '2018', to: '2020', standing: 'DECIDED' }),
  ),
  nothing: silent(
    'region-mandate-abys-kommun',
    flow('MANDATE', 'region', 'abys-kommun', { standing: 'DECIDED' }),
  ),
});
