/** `those-proposed-to-lead-were-heard` on a valley that meets it, one that fails it, and one where nothing is known. */
import { thoseProposedToLeadWereHeard } from '../../../../src/engine/coverage/checks/those-proposed-to-lead-were-heard.ts';
import { met, silent, testCheck, unknown } from '../check-cases.ts';
import { council, initiative, participation, seat, silence } from '../valley.ts';

testCheck(thoseProposedToLeadWereHeard, {
  met: met(
    'region',
    council,
    seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
    initiative('projektet'),
    participation('p', { in: 'projektet', by: 'region', capacity: 'CONSULTED' }),
  ),
  fails: silent(
    'region',
    council,
    seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
    silence('region', 'participation in the project'),
  ),
  nothing: unknown('region', council, seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' })),
});
