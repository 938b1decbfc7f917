/** `every-level-of-an-area-has-a-forum` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyLevelOfAnAreaHasAForum } from '../../../../src/engine/coverage/checks/every-level-of-an-area-has-a-forum.ts';
import { met, noBlueprint, silent, testCheck } from '../check-cases.ts';
import { council } from '../valley.ts';

testCheck(everyLevelOfAnAreaHasAForum, {
  met: met('gront:REGIONAL', council),
  fails: silent('blatt:LOCAL', council),
  nothing: noBlueprint,
});
