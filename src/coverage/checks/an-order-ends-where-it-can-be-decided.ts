/** An order of training comes to somebody with the authority to start one. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atFlow } from '../spot.ts';

export const anOrderEndsWhereItCanBeDecided: Check = {
  id: 'an-order-ends-where-it-can-be-decided',
  holds: told(
    'En beställning slutar hos någon som får besluta om att genomföra den.',
    'An order ends with somebody who may decide to carry it out.',
  ),
  why: told(
    'Beslut i samverkan får verkan först genom beslut hos dem som medverkar.',
    'Decisions made together take effect only through decisions of those taking part.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'orders and statements of authority',
  ask: (survey) =>
    survey.of('FLOW').flatMap((flow): Found[] => {
      if (flow.flowKind !== 'ORDER') return [];
      const spot = {
        ...atFlow(survey, flow),
        slots: {
          giver: flow.giver ?? '',
          receiver: flow.receiver ?? '',
          carries: flow.carries ?? told('', ''),
        },
      };
      if (flow.receiver === undefined)
        return [
          gap(
            'STATED',
            spot,
            told(
              'Vem som tar emot beställningen från {giver} är inte angivet.',
              'Who receives the order from {giver} is not stated.',
            ),
            { evidence: [flow.id] },
          ),
        ];
      const authority = survey
        .pointing(flow.receiver, 'STATEMENT')
        .filter(({ statementKind }) => statementKind === 'AUTHORITY');
      return [
        authority.length > 0
          ? met(
              spot,
              told(
                'Beställningen från {giver} slutar hos {receiver}, som har befogenhet att besluta.',
                'The order from {giver} ends with {receiver}, which has authority to decide.',
              ),
              { evidence: [flow.id, ...authority.map(({ id }) => id)] },
            )
          : unknown(
              'NOT_DOCUMENTED',
              spot,
              told(
                'Det är okänt om {receiver} får besluta om det {giver} beställer.',
                'Whether {receiver} may decide on what {giver} orders is unknown.',
              ),
              told(
                'En arbetsordning eller delegation för {receiver}.',
                'Rules of procedure or a delegation of {receiver}.',
              ),
              { evidence: [flow.id] },
            ),
      ];
    }),
};
