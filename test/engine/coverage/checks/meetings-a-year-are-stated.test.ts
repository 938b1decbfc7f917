/** `meetings-a-year-are-stated` on a valley that meets it, one that fails it, and one where nothing is known. */
import { meetingsAYearAreStated } from '../../../../src/engine/coverage/checks/meetings-a-year-are-stated.ts';
import { met, silent, testCheck } from '../check-cases.ts';
import { council, silence, yellowCouncil } from '../valley.ts';

testCheck(meetingsAYearAreStated, {
  met: met('rad', council),
  fails: silent('gult-rad', yellowCouncil, silence('gult-rad', 'meetings per year')),
  nothing: silent('gult-rad', yellowCouncil),
});
