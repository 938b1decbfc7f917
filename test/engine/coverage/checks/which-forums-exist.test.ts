/** `which-forums-exist` on a valley with a forum, on one with none at the level, and on one with a design. */
import { whichForumsExist } from '../../../../src/engine/coverage/checks/which-forums-exist.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, forum } from '../valley.ts';

testCheck(whichForumsExist, {
  met: met('dalen:REGIONAL', forum('radet', { level: 'REGIONAL' })),
  fails: silent('dalen:LOCAL', forum('radet', { level: 'REGIONAL' })),
  nothing: unasked('dalen:LOCAL', council),
});
