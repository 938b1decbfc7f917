/** `every-programme-that-is-run-has-its-council` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyProgrammeThatIsRunHasItsCouncil } from '../../../../src/engine/coverage/checks/every-programme-that-is-run-has-its-council.ts';
import { gap, met, testCheck, unknown } from '../check-cases.ts';
import { actor, forum, forumType, tie, topic } from '../valley.ts';

const of = 'programrad:skolan.runs.el';
const run = [
  forumType('programrad', {
    per: 'PROGRAMME',
    programmesOf: 'yrkesprogram',
    standing: 'STATUTORY',
    landscapes: [],
  }),
  topic('yrkesprogram', { scheme: 'EDUCATION_FORM', landscapes: [] }),
  topic('el', { scheme: 'PROGRAMME', broader: ['yrkesprogram'] }),
  actor('skolan', { servesPlaces: ['aby'] }),
  tie('RUNS', 'skolan', 'el', { standing: 'ESTABLISHED' }),
];
const council = (values: object) =>
  forum('elradet', { ofType: ['programrad'], about: ['el'], servesPlaces: ['aby'], ...values });

testCheck(everyProgrammeThatIsRunHasItsCouncil, {
  met: met(of, ...run, council({})),
  fails: gap(of, ...run, council({ standing: 'MISSING' })),
  nothing: unknown(of, ...run, council({ servesPlaces: ['beby'] })),
});
