/** A mandate holds on the day, or has a successor. */
import { validityOn } from '../../model/validity.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atFlow } from '../spot.ts';

export const everyMandateIsValidToday: Check = {
  id: 'every-mandate-is-valid-today',
  holds: told('Varje uppdrag gäller i dag.', 'Every mandate is valid today.'),
  why: told(
    'Ett uppdrag som gått ut ger ingen rätt att fortsätta.',
    'A mandate that has run out gives no right to go on.',
  ),
  reader: 'PLANNER',
  seriousness: 'LAW',
  needsBlueprint: false,
  cost: 'mandates',
  ask: (survey) => {
    const mandates = survey
      .of('FLOW')
      .filter(({ flowKind, standing }) => flowKind === 'MANDATE' && standing !== 'MISSING');
    const last = new Map<string, string>();
    const pair = ({ giver, receiver }: (typeof mandates)[number]) => `${giver} ${receiver}`;
    for (const one of mandates)
      if ((one.from ?? '') >= (last.get(pair(one)) ?? '')) last.set(pair(one), one.from ?? '');
    return mandates.flatMap((flow): Found[] => {
      if ((flow.from ?? '') !== last.get(pair(flow))) return [];
      const spot = {
        ...atFlow(survey, flow),
        mendedBy: flow.giver === undefined ? [] : [flow.giver],
        slots: {
          giver: flow.giver ?? '',
          receiver: flow.receiver ?? '',
          to: told(flow.to ?? '', flow.to ?? ''),
        },
        evidence: [flow.id],
      };
      const validity = validityOn(flow, survey.today);
      if (validity === 'VALID' && flow.to !== undefined)
        return [
          met(
            spot,
            told(
              'Uppdraget från {giver} till {receiver} gäller till {to}.',
              'The mandate from {giver} to {receiver} holds until {to}.',
            ),
          ),
        ];
      if (validity === 'ENDED')
        return [
          gap(
            'STATED',
            spot,
            told(
              'Uppdraget från {giver} till {receiver} gick ut {to}, och ingen källa visar ett nytt.',
              'The mandate from {giver} to {receiver} ran out in {to}, and no source shows a new one.',
            ),
          ),
        ];
      return [
        unknown(
          'NOT_DOCUMENTED',
          spot,
          told(
            'Det är okänt hur länge uppdraget från {giver} till {receiver} gäller.',
            'How long the mandate from {giver} to {receiver} holds is unknown.',
          ),
          told('Själva beslutet.', 'The decision itself.'),
        ),
      ];
    });
  },
};
