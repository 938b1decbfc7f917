/** `existing-networks-were-considered` on a valley that meets it, one that fails it, and one where nothing is known. */
import { existingNetworksWereConsidered } from '../../../../src/engine/coverage/checks/existing-networks-were-considered.ts';
import { met, silent, testCheck, unasked } from '../check-cases.ts';
import { council, forum, tie } from '../valley.ts';

testCheck(existingNetworksWereConsidered, {
  met: met('natverket', council, forum('natverket'), tie('LINKED_TO', 'natverket', 'rad')),
  fails: silent('natverket', council, forum('natverket')),
  nothing: unasked('natverket', council),
});
