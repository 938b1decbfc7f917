/** `where-questions-go` on a valley with a way onward, on one where something went once, and on one with a design. */
import { whereQuestionsGo } from '../../../../src/engine/coverage/checks/where-questions-go.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, flow, forum } from '../valley.ts';

testCheck(whereQuestionsGo, {
  met: met('radet', forum('radet'), flow('NEED', 'radet', 'region', { standing: 'ESTABLISHED' })),
  fails: silent('radet', forum('radet'), flow('NEED', 'radet', 'region', { standing: 'OCCURRED' })),
  nothing: unasked('radet', forum('radet'), council),
});
