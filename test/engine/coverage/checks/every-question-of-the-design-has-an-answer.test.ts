/** `every-question-of-the-design-has-an-answer` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyQuestionOfTheDesignHasAnAnswer } from '../../../../src/engine/coverage/checks/every-question-of-the-design-has-an-answer.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, silence, statement } from '../valley.ts';

testCheck(everyQuestionOfTheDesignHasAnAnswer, {
  met: met(
    'fraga',
    council,
    statement('POSITION', 'ord'),
    statement('QUESTION', 'fraga', { answeredBy: ['ord'] }),
  ),
  fails: silent(
    'fraga:tystnad-fraga-hur',
    council,
    statement('QUESTION', 'fraga', { answeredBy: ['rad'] }),
    silence('fraga', 'hur'),
  ),
  nothing: unasked('fraga', council, statement('QUESTION', 'fraga', { item: '1' })),
});
