/** What is asked for comes back as people, training or support. */

import { flowKindTold } from '../../../language/coverage-words.ts';
import type { FactOf } from '../../../model/fact.ts';
import { ofKinds } from '../../flows/lens.ts';
import { simpleWays } from '../../flows/simple-ways.ts';
import { standsFor } from '../../flows/stands-for.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atFlow } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Flow = FactOf<'FLOW'>;

const delivers = ['DELIVERY', 'PEOPLE', 'SUPPORT'] as const;
const isDelivery = ({ flowKind }: Flow) => (delivers as readonly string[]).includes(flowKind);
/** Parties with their types, areas and roles. */
const wholes = 2;

/** A delivery to the giver that the receiver carries. */
function carriedBack(survey: Survey, { giver, receiver }: Flow): Flow | undefined {
  return survey
    .pointing(receiver ?? '', 'FLOW')
    .find((one) => isDelivery(one) && one.receiver === giver && one.via.includes(receiver ?? ''));
}

/** The deliveries by which what was asked for comes back, step by step; `[]` where no source shows a way. */
function wayBack(survey: Survey, flow: Flow): readonly Flow[] {
  const carried = carriedBack(survey, flow);
  if (carried) return [carried];
  const { graph } = survey.reading;
  const from = graph.partyNumber.get(flow.receiver ?? '');
  const to = graph.partyNumber.get(flow.giver ?? '');
  if (from === undefined || to === undefined) return [];
  const goals = standsFor(graph, to, wholes);
  const lens = ofKinds(survey.lens, delivers);
  const search = { from, goals, lift: wholes, lens };
  const [way] = simpleWays(graph, search, 1, { left: Infinity });
  return (way ?? []).flatMap((one) => graph.flows[one] ?? []);
}

/** A delivery of the receiver of which nobody says to whom it goes. */
function deliveryToNobody(survey: Survey, { receiver }: Flow): Flow | undefined {
  return survey
    .pointing(receiver ?? '', 'FLOW')
    .find((one) => isDelivery(one) && one.giver === receiver && one.receiver === undefined);
}

/** Who asks as a body: a webinar or a document tells of demand and gets nothing back. */
const asks = (survey: Survey, { giver }: Flow) =>
  !['EVENT', 'DOCUMENT'].includes(survey.reading.facts.byId.get(giver ?? '')?.kind ?? '');

/** Said by text or figure, and with certainty. */
const isFirm = ({ basis, certain }: Flow['citations'][number]) =>
  basis !== 'INTERPRETED' && certain;

const settledBy = told(
  'Ett besked om vad som ska komma tillbaka, och till vem.',
  'Word on what is to come back, and to whom.',
);

/** What comes back for a demand or an order; nothing of other flows. */
function foundOf(survey: Survey, flow: Flow): Found[] {
  if ((flow.flowKind !== 'DEMAND' && flow.flowKind !== 'ORDER') || flow.standing === 'MISSING')
    return [];
  if (flow.giver === undefined || flow.receiver === undefined || !asks(survey, flow)) return [];
  const back = wayBack(survey, flow);
  const open = back.length === 0 ? deliveryToNobody(survey, flow) : undefined;
  const last = back.at(-1) ?? open;
  const spot = {
    ...atFlow(survey, flow),
    mendedBy: [flow.receiver],
    slots: {
      giver: flow.giver,
      receiver: flow.receiver,
      what: flow.carries ?? flowKindTold(flow.flowKind),
      deliverer: last?.giver ?? '',
      taker: last?.receiver ?? '',
      back: last?.carries ?? flowKindTold(last?.flowKind ?? 'DELIVERY'),
    },
    evidence: [flow.id, ...back.map(({ id }) => id), ...(open ? [open.id] : [])],
  };
  const isRead = back.some(({ citations }) => !citations.some(isFirm));
  if (last && isRead)
    return [
      unknown(
        'SILENT',
        spot,
        told(
          '{receiver} får {what} från {giver}. Vad som kommer tillbaka sägs inte rakt ut; vi läser det som {back}, från {deliverer} till {taker}.',
          '{receiver} gets {what} from {giver}. What comes back is not said outright; we read it as {back}, from {deliverer} to {taker}.',
        ),
        settledBy,
      ),
    ];
  return [
    last
      ? met(
          spot,
          open
            ? told(
                '{receiver} får {what} från {giver} och ska leverera {back}.',
                '{receiver} gets {what} from {giver} and is to deliver {back}.',
              )
            : told(
                '{receiver} får {what} från {giver}. Tillbaka till {taker} kommer {back}, från {deliverer}.',
                '{receiver} gets {what} from {giver}. Back to {taker} comes {back}, from {deliverer}.',
              ),
        )
      : unknown(
          'SILENT',
          spot,
          told(
            '{receiver} får {what} från {giver}. Vad som kommer tillbaka sägs inte.',
            '{receiver} gets {what} from {giver}. What comes back is not said.',
          ),
          settledBy,
        ),
  ];
}

export const everyDemandHasADeliveryBack: Check = {
  id: 'every-demand-has-a-delivery-back',
  holds: told(
    'Det som efterfrågas eller beställs kommer tillbaka som människor, utbildning eller stöd.',
    'What is asked for or ordered comes back as people, training or support.',
  ),
  asks: told(
    'Vad kommer tillbaka på det som efterfrågas?',
    'What comes back for what is asked for?',
  ),
  why: told(
    'Den som efterfrågar något behöver se vad det leder till.',
    'Whoever asks for something needs to see what comes of it.',
  ),
  topic: 'flows',
  placeInTopic: 2,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'demands × the deliveries their receivers reach',
  *ask(survey) {
    for (const flow of survey.of('FLOW')) yield* foundOf(survey, flow);
  },
};
