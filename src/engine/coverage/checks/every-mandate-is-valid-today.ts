/** A mandate holds on the day, or its end is told. */
import { inWords } from '../../../language/dates.ts';
import { validityOn } from '../../../model/dates/validity.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { latestMandates, type Mandate } from '../mandates.ts';
import { atFlow } from '../spot.ts';
import type { Survey } from '../survey.ts';

/** What was given to a project that has ended has ended with it. */
const isStillAsked =
  (survey: Survey) =>
  ({ receiver }: Mandate): boolean => {
    const charged = survey.reading.facts.byId.get(receiver);
    return charged?.kind !== 'INITIATIVE' || validityOn(charged, survey.today) !== 'ENDED';
  };

export const everyMandateIsValidToday: Check = {
  id: 'every-mandate-is-valid-today',
  holds: told('Varje uppdrag gäller i dag.', 'Every mandate is valid today.'),
  asks: told('Gäller uppdragen fortfarande?', 'Do the assignments still hold?'),
  why: told(
    'Den som arbetar på ett uppdrag behöver veta att det gäller.',
    'Whoever works on a mandate needs to know that it holds.',
  ),
  topic: 'tasks',
  placeInTopic: 1,
  asksWhatIsDone: true,
  reader: 'PLANNER',
  seriousness: 'LAW',
  needsBlueprint: false,
  cost: 'mandates',
  ask: (survey) =>
    latestMandates(survey)
      .filter(isStillAsked(survey))
      .map((flow): Found => {
        const spot = {
          ...atFlow(survey, flow),
          side: 'DOCUMENTED' as const,
          mendedBy: [flow.giver],
          slots: {
            giver: flow.giver,
            receiver: flow.receiver,
            to: told(inWords(flow.to ?? '', 'SV'), inWords(flow.to ?? '', 'EN')),
          },
          evidence: [flow.id],
        };
        const validity = validityOn(flow, survey.today);
        if (validity === 'VALID' && flow.to !== undefined)
          return met(
            spot,
            told(
              'Uppdraget från {giver} till {receiver} gäller till och med {to}.',
              'The mandate from {giver} to {receiver} holds through {to}.',
            ),
          );
        if (validity === 'ENDED')
          return unknown(
            'NOT_DOCUMENTED',
            spot,
            told(
              'Uppdraget från {giver} till {receiver} gällde till och med {to}. Om det har förlängts visar ingen källa.',
              'The mandate from {giver} to {receiver} held through {to}. No source shows whether it was extended.',
            ),
            told('Ett senare beslut från {giver}.', 'A later decision of {giver}.'),
          );
        return unknown(
          'SILENT',
          spot,
          told(
            'Hur länge uppdraget från {giver} till {receiver} gäller sägs inte.',
            'How long the mandate from {giver} to {receiver} holds is not said.',
          ),
          told('Själva beslutet.', 'The decision itself.'),
        );
      }),
};
