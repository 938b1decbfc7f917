/** `an-order-ends-where-it-can-be-decided` on a valley that meets it, one that fails it, and one where nothing is known. */
import { anOrderEndsWhereItCanBeDecided } from '../../../../src/engine/coverage/checks/an-order-ends-where-it-can-be-decided.ts';
import { met, silent, testCheck } from '../check-cases.ts';
import { employers, flow, schools, statement } from '../valley.ts';

testCheck(anOrderEndsWhereItCanBeDecided, {
  met: met(
    'foretag-order-skolor',
    employers,
    schools,
    flow('ORDER', 'foretag', 'skolor'),
    statement('AUTHORITY', 'far-starta', { about: ['skolor'] }),
  ),
  fails: silent('foretag-order-ingen', employers, flow('ORDER', 'foretag', undefined)),
  nothing: silent('foretag-order-skolor', employers, schools, flow('ORDER', 'foretag', 'skolor')),
});
