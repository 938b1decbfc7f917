/** `every-regional-forum-exists` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyRegionalForumExists } from '../../../../src/engine/coverage/checks/every-regional-forum-exists.ts';
import { gap, met, testCheck, unknown } from '../check-cases.ts';
import { council, forum } from '../valley.ts';

testCheck(everyRegionalForumExists, {
  met: met('rad', council, forum('radet', { ofType: ['rad'] })),
  fails: gap('rad', council, forum('radet', { ofType: ['rad'], standing: 'MISSING' })),
  nothing: unknown('rad', council),
});
