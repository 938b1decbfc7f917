/** `every-mandate-has-a-report` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyMandateHasAReport } from '../../../../src/engine/coverage/checks/every-mandate-has-a-report.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { flow } from '../valley.ts';

testCheck(everyMandateHasAReport, {
  met: met(
    'region-mandate-abys-kommun',
    flow('MANDATE', 'region', 'abys-kommun'),
    flow('REPORTING', 'abys-kommun', 'bebys-kommun'),
    flow('REPORTING', 'bebys-kommun', 'region'),
  ),
  fails: silent(
    'region-mandate-abys-kommun',
    flow('MANDATE', 'region', 'abys-kommun'),
    flow('REPORTING', 'abys-kommun', 'bebys-kommun'),
  ),
  nothing: unasked('region-mandate-abys-kommun'),
});
