/** `statistics-said-to-be-needed-exist` on a valley that meets it, one that fails it, and one where nothing is known. */
import { statisticsSaidToBeNeededExist } from '../../../../src/engine/coverage/checks/statistics-said-to-be-needed-exist.ts';
import { gap, met, testCheck, unknown } from '../check-cases.ts';
import { document } from '../valley.ts';

testCheck(statisticsSaidToBeNeededExist, {
  met: met(
    'statistiken',
    document('statistiken', { documentKind: 'statistik', standing: 'ESTABLISHED' }),
  ),
  fails: gap(
    'statistiken',
    document('statistiken', { documentKind: 'statistik', standing: 'MISSING' }),
  ),
  nothing: unknown('statistiken', document('statistiken', { documentKind: 'statistik' })),
});
