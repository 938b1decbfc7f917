/** `a-task-has-one-holder` on a valley that meets it, one that fails it, and one where nothing is known. */
import { aTaskHasOneHolder } from '../../../../src/engine/coverage/checks/a-task-has-one-holder.ts';
import type { Fact } from '../../../../src/model/fact.ts';
import { gap, met, testCheck, unasked } from '../check-cases.ts';
import { statement } from '../valley.ts';

const sameTask = (values: Readonly<Record<string, unknown>>): Fact[] => [
  statement('TASK', 'en', { about: ['abys-kommun'] }),
  statement('TASK', 'tva', { about: ['bebys-kommun'] }),
  statement('CONTRADICTION', 'strid', { between: ['en', 'tva'], ...values }),
];

testCheck(aTaskHasOneHolder, {
  met: met('strid', ...sameTask({ property: 'holder', answeredBy: ['en'] })),
  fails: gap('strid', ...sameTask({ property: 'holder' })),
  nothing: unasked('strid', ...sameTask({})),
});
