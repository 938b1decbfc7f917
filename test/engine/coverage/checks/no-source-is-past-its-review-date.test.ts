/** `no-source-is-past-its-review-date` on a valley that meets it, one that fails it, and one where nothing is known. */
import { noSourceIsPastItsReviewDate } from '../../../../src/engine/coverage/checks/no-source-is-past-its-review-date.ts';
import { gap, met, testCheck, unasked } from '../check-cases.ts';
import { document } from '../valley.ts';

testCheck(noSourceIsPastItsReviewDate, {
  met: met('statistiken', document('statistiken', { reviewBy: '2027' })),
  fails: gap('statistiken', document('statistiken', { reviewBy: '2025-06' })),
  nothing: unasked('statistiken', document('statistiken')),
});
