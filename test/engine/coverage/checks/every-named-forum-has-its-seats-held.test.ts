/** `every-named-forum-has-its-seats-held` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyNamedForumHasItsSeatsHeld } from '../../../../src/engine/coverage/checks/every-named-forum-has-its-seats-held.ts';
import { met, testCheck, unknown } from '../check-cases.ts';
import { council, forum, participation, seat } from '../valley.ts';

testCheck(everyNamedForumHasItsSeatsHeld, {
  met: met(
    'radet:members',
    forum('radet'),
    participation('p', { in: 'radet', by: 'region' }),
    participation('q', { in: 'radet', by: 'abys-kommun' }),
  ),
  fails: unknown(
    'radet:members',
    council,
    seat('s', { of: 'rad', for: 'region' }),
    forum('radet', { ofType: ['rad'] }),
  ),
  nothing: unknown(
    'radet:chair',
    council,
    seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
    forum('radet', { ofType: ['rad'] }),
  ),
});
