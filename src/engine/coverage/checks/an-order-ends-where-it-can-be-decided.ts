/** An order of training comes to somebody with the authority to start one. */
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atFlow } from '../spot.ts';

export const anOrderEndsWhereItCanBeDecided: Check = {
  id: 'an-order-ends-where-it-can-be-decided',
  holds: told(
    'En beställning slutar hos någon som får besluta om att genomföra den.',
    'An order ends with somebody who may decide to carry it out.',
  ),
  asks: told(
    'Vem tar emot beställningen och får besluta om den?',
    'Who receives the order and may decide on it?',
  ),
  why: told(
    'En beställning som ingen får besluta om stannar vid en idé.',
    'An order on which nobody may decide stays an idea.',
  ),
  topic: 'flows',
  placeInTopic: 4,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'orders and statements of authority',
  ask: (survey) =>
    survey.of('FLOW').flatMap((flow): Found[] => {
      const { giver, receiver } = flow;
      if (flow.flowKind !== 'ORDER') return [];
      const spot = {
        ...atFlow(survey, flow),
        slots: { giver: giver ?? '', receiver: receiver ?? '' },
        evidence: [flow.id],
      };
      if (receiver === undefined)
        return [
          unknown(
            'SILENT',
            spot,
            told(
              'Vem som tar emot beställningen från {giver} sägs inte.',
              'Who receives the order from {giver} is not said.',
            ),
            told(
              'Ett besked om vem som tar emot beställningen och får besluta om den.',
              'Word on who receives the order and may decide on it.',
            ),
          ),
        ];
      const authority = survey
        .pointing(receiver, 'STATEMENT')
        .filter(
          ({ statementKind, about }) => statementKind === 'AUTHORITY' && about.includes(receiver),
        );
      return [
        authority.length > 0
          ? met(
              spot,
              told(
                'Beställningen från {giver} går till {receiver}, som får besluta om den.',
                'The order from {giver} goes to {receiver}, which may decide on it.',
              ),
              { evidence: [flow.id, ...authority.map(({ id }) => id)] },
            )
          : unknown(
              'SILENT',
              { ...spot, mendedBy: [receiver] },
              told(
                'Om {receiver} får besluta om det {giver} beställer sägs inte.',
                'Whether {receiver} may decide on what {giver} orders is not said.',
              ),
              told(
                'En arbetsordning eller delegation för {receiver}.',
                'Rules of procedure or a delegation of {receiver}.',
              ),
            ),
      ];
    }),
};
