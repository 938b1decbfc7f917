/** `functions-are-hosted-and-staffed` on a valley that meets it, one that fails it, and one where nothing is known. */
import { functionsAreHostedAndStaffed } from '../../../../src/engine/coverage/checks/functions-are-hosted-and-staffed.ts';
import { met, silent, testCheck, unknown } from '../check-cases.ts';
import { job, silence, tie } from '../valley.ts';

testCheck(functionsAreHostedAndStaffed, {
  met: met('samordnare:host', job('samordnare'), tie('HOSTS', 'region', 'samordnare')),
  fails: silent('samordnare:host', job('samordnare'), silence('samordnare', 'host')),
  nothing: unknown('samordnare:holder', job('samordnare'), tie('HOLDS', 'region', 'samordnare')),
});
