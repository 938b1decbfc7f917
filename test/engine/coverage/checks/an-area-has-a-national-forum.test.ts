/** `an-area-has-a-national-forum` on a valley that meets it, one that fails it, and one where nothing is known. */
import { anAreaHasANationalForum } from '../../../../src/engine/coverage/checks/an-area-has-a-national-forum.ts';
import { met, noBlueprint, silent, testCheck } from '../check-cases.ts';
import { council, forumType } from '../valley.ts';

testCheck(anAreaHasANationalForum, {
  met: met('gront', council, forumType('rikets-rad', { level: 'NATIONAL', inAreas: ['gront'] })),
  fails: silent('gront', council),
  nothing: noBlueprint,
});
