/** `every-municipality-takes-part` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyMunicipalityTakesPart } from '../../../../src/engine/coverage/checks/every-municipality-takes-part.ts';
import { met, testCheck, unasked, unknown } from '../check-cases.ts';
import { event, forum, participation } from '../valley.ts';

testCheck(everyMunicipalityTakesPart, {
  met: met(
    'abys-kommun',
    forum('radet', { servesPlaces: ['dalslan'] }),
    participation('p', { in: 'radet', onBehalfOf: 'abys-kommun' }),
  ),
  fails: unasked(
    'bebys-kommun:motet',
    event('motet', { eventKind: 'MEETING', standing: 'OCCURRED' }),
    participation('p', { in: 'motet', onBehalfOf: 'abys-kommun' }),
  ),
  nothing: unknown('abys-kommun'),
});
