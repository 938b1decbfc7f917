/** What is asked for comes back as people, training or other delivery. */

import { ofKinds } from '../../flows/lens.ts';
import { liftedParts } from '../../flows/lifted-parts.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';
import { atFlow } from '../spot.ts';

export const everyDemandHasADeliveryBack: Check = {
  id: 'every-demand-has-a-delivery-back',
  holds: told(
    'Varje efterfrågan och beställning har en leverans tillbaka.',
    'Every demand and order has a delivery back.',
  ),
  why: told(
    'Behoven är styrande; det som efterfrågas ska komma tillbaka som människor, utbildning eller stöd.',
    'The needs govern; what is asked for should come back as people, training or support.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'parties, flows and wholes, once',
  ask: (survey) => {
    const { graph } = survey.reading;
    const lens = ofKinds(survey.lens, ['DEMAND', 'ORDER', 'DELIVERY', 'PEOPLE', 'SUPPORT']);
    const { of: partOf } = liftedParts(graph, lens);
    return survey.of('FLOW').flatMap((flow): Found[] => {
      if ((flow.flowKind !== 'DEMAND' && flow.flowKind !== 'ORDER') || flow.standing === 'MISSING')
        return [];
      if (flow.giver === undefined || flow.receiver === undefined) return [];
      const giver = graph.partyNumber.get(flow.giver) as number;
      const receiver = graph.partyNumber.get(flow.receiver) as number;
      const spot = {
        ...atFlow(survey, flow),
        slots: { giver: flow.giver, receiver: flow.receiver },
        evidence: [flow.id],
      };
      return [
        partOf[giver] === partOf[receiver]
          ? met(
              spot,
              told(
                'Efterfrågan från {giver} till {receiver} har en leverans tillbaka.',
                'Demand from {giver} to {receiver} has a delivery back.',
              ),
            )
          : gap(
              'STATED',
              { ...spot, mendedBy: [flow.receiver] },
              told(
                'Efterfrågan från {giver} till {receiver} har ingen angiven leverans tillbaka.',
                'Demand from {giver} to {receiver} has no stated delivery back.',
              ),
            ),
      ];
    });
  },
};
