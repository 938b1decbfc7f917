/** `nothing-is-said-to-be-missing` on a valley that meets it, one that fails it, and one where nothing is known. */
import { nothingIsSaidToBeMissing } from '../../../../src/engine/coverage/checks/nothing-is-said-to-be-missing.ts';
import { gap, testCheck, unasked } from '../check-cases.ts';
import { statement } from '../valley.ts';

testCheck(nothingIsSaidToBeMissing, {
  met: unasked('det-saknas-skola', statement('SITUATION', 'det-saknas-skola')),
  fails: gap(
    'det-saknas-skola',
    statement('SITUATION', 'det-saknas-skola', { about: ['region'], property: 'missing' }),
  ),
  nothing: unasked('det-saknas-skola'),
});
