/** `what-each-forum-may-decide` on a valley where it is said, on one where a source says it is not, and on one with a design. */
import { whatEachForumMayDecide } from '../../../../src/engine/coverage/checks/what-each-forum-may-decide.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, flow, forum, silence } from '../valley.ts';

testCheck(whatEachForumMayDecide, {
  met: met('radet', forum('radet'), flow('DECISION', 'radet', 'region')),
  fails: silent('radet', forum('radet'), silence('radet', 'power of decision')),
  nothing: unasked('radet', forum('radet'), council),
});
