/** `every-municipality-has-its-local-forum` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyMunicipalityHasItsLocalForum } from '../../../../src/engine/coverage/checks/every-municipality-has-its-local-forum.ts';
import { gap, met, testCheck, unknown } from '../check-cases.ts';
import { forum, workshop } from '../valley.ts';

testCheck(everyMunicipalityHasItsLocalForum, {
  met: met(
    'verkstad:aby',
    workshop,
    forum('abys-verkstad', { ofType: ['verkstad'], servesPlaces: ['aby'] }),
  ),
  fails: gap(
    'verkstad:aby',
    workshop,
    forum('abys-verkstad', { ofType: ['verkstad'], servesPlaces: ['aby'], standing: 'MISSING' }),
  ),
  nothing: unknown(
    'verkstad:beby',
    workshop,
    forum('abys-verkstad', { ofType: ['verkstad'], servesPlaces: ['aby'] }),
  ),
});
