/** Each flow says who gives and who receives. */

import { flowKindTold } from '../../language/coverage-words.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';
import { atFlow } from '../spot.ts';

export const everyFlowHasBothEnds: Check = {
  id: 'every-flow-has-both-ends',
  holds: told(
    'Varje flöde har en angiven givare och mottagare.',
    'Every flow has a stated giver and receiver.',
  ),
  why: told(
    'Ett flöde utan ände når ingen; inget initiativ får bli hängande.',
    'A flow without an end reaches nobody; no initiative may be left hanging.',
  ),
  reader: 'EDITOR',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'flows',
  ask: (survey) =>
    survey.of('FLOW').flatMap((flow): Found[] => {
      if (flow.standing === 'MISSING') return [];
      const { giver, receiver } = flow;
      const spot = {
        ...atFlow(survey, flow),
        slots: {
          giver: giver ?? '',
          receiver: receiver ?? '',
          what: flow.carries ?? flowKindTold(flow.flowKind),
        },
        evidence: [flow.id],
      };
      if (giver !== undefined && receiver !== undefined)
        return [
          met(spot, told('{giver} ger {receiver} {what}.', '{giver} gives {receiver} {what}.')),
        ];
      if (giver === undefined && receiver === undefined)
        return [
          gap(
            'STATED',
            spot,
            told(
              'Varken givare eller mottagare är angiven: {what}.',
              'Neither giver nor receiver is stated: {what}.',
            ),
          ),
        ];
      return [
        giver === undefined
          ? gap(
              'STATED',
              spot,
              told(
                'Vem som ger {receiver} {what} är inte angivet.',
                'Who gives {receiver} {what} is not stated.',
              ),
            )
          : gap(
              'STATED',
              spot,
              told(
                'Vem som får {what} från {giver} är inte angivet.',
                'Who receives {what} from {giver} is not stated.',
              ),
            ),
      ];
    }),
};
