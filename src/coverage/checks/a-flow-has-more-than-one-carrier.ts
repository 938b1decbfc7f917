/** What is carried between levels does not hang on one carrier. */
import { flowKindTold } from '../../language/coverage-words.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';
import { atFlow } from '../spot.ts';

export const aFlowHasMoreThanOneCarrier: Check = {
  id: 'a-flow-has-more-than-one-carrier',
  holds: told(
    'Ett flöde som bärs av andra har mer än en bärare.',
    'A flow carried by others has more than one carrier.',
  ),
  why: told(
    'Slutar den enda bäraren så slutar flödet.',
    'If the only carrier stops, the flow stops.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'flows with carriers',
  ask: (survey) =>
    survey.of('FLOW').flatMap((flow): Found[] => {
      if (flow.via.length === 0 || flow.standing === 'MISSING') return [];
      const spot = {
        ...atFlow(survey, flow),
        slots: {
          giver: flow.giver ?? '',
          receiver: flow.receiver ?? '',
          carriers: flow.via,
          what: flow.carries ?? flowKindTold(flow.flowKind),
        },
        evidence: [flow.id],
      };
      return [
        flow.via.length > 1
          ? met(
              spot,
              told(
                'Flödet från {giver} till {receiver} ({what}) har flera bärare: {carriers}.',
                'The flow from {giver} to {receiver} ({what}) has several carriers: {carriers}.',
              ),
            )
          : gap(
              'STATED',
              spot,
              told(
                'Flödet från {giver} till {receiver} ({what}) bärs bara av {carriers}.',
                'The flow from {giver} to {receiver} ({what}) is carried by {carriers} alone.',
              ),
            ),
      ];
    }),
};
