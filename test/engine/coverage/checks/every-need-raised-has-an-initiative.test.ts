/** `every-need-raised-has-an-initiative` on a valley that meets it, one that fails it, and one where nothing is known. */
import { everyNeedRaisedHasAnInitiative } from '../../../../src/engine/coverage/checks/every-need-raised-has-an-initiative.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { initiative, statement, topic } from '../valley.ts';

testCheck(everyNeedRaisedHasAnInitiative, {
  met: met(
    'behov',
    topic('buss'),
    initiative('projektet'),
    statement('POSITION', 'behov', {
      property: 'need',
      by: ['abys-kommun'],
      topics: ['buss'],
      answeredBy: ['projektet'],
    }),
  ),
  fails: silent(
    'behov',
    topic('buss'),
    initiative('projektet', { about: ['buss'] }),
    statement('POSITION', 'behov', {
      property: 'need',
      by: ['abys-kommun'],
      topics: ['buss'],
    }),
  ),
  // A position that praises or tells asks for nothing
  nothing: unasked(
    'behov',
    topic('buss'),
    statement('POSITION', 'behov', { by: ['abys-kommun'], topics: ['buss'] }),
  ),
});
