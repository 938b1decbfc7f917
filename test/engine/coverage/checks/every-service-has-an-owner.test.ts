/** `every-service-has-an-owner` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyServiceHasAnOwner } from '../../../../src/engine/coverage/checks/every-service-has-an-owner.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { service, silence, tie } from '../valley.ts';

testCheck(everyServiceHasAnOwner, {
  met: met(
    'stodet',
    service('plattformen'),
    service('stodet', { partOf: ['plattformen'], processKind: 'SUPPORT' }),
    tie('HOSTS', 'region', 'plattformen'),
  ),
  fails: silent(
    'stodet',
    service('plattformen'),
    service('stodet', { partOf: ['plattformen'], processKind: 'SUPPORT' }),
    tie('HOSTS', 'region', 'plattformen'),
    silence('stodet', 'owner'),
  ),
  nothing: unasked('stodet', service('stodet')),
});
