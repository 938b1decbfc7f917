/** `who-convenes-each-forum` on a valley where somebody does, on one where nobody is named, and on one with a design. */
import { whoConvenesEachForum } from '../../../../src/engine/coverage/checks/who-convenes-each-forum.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, forum, seat, tie } from '../valley.ts';

testCheck(whoConvenesEachForum, {
  met: met('radet', forum('radet'), tie('CONVENES', 'region', 'radet')),
  fails: silent(
    'radet',
    forum('radet'),
    seat('s', { of: 'radet', for: 'region', capacity: 'CHAIR' }),
  ),
  nothing: unasked('radet', forum('radet'), council),
});
