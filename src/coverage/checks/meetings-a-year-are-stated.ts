/** How often a council meets is said. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const meetingsAYearAreStated: Check = {
  id: 'meetings-a-year-are-stated',
  holds: told('Hur ofta varje råd möts är angivet.', 'How often each council meets is stated.'),
  why: told(
    'Den som ska lämna en fråga vidare behöver veta när rådet möts nästa gång.',
    'Whoever hands a matter on needs to know when the council next meets.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'forum types and slots',
  ask: (survey) =>
    survey.councils.map((council): Found => {
      const slots = survey
        .pointing(council.id, 'EVENT')
        .filter(({ eventKind }) => eventKind === 'SLOT')
        .map(({ id }) => id);
      const spot = {
        ...atForum(survey, council),
        slots: {
          forum: council.id,
          slots,
          min: council.meetingsMin ?? 0,
          max: council.meetingsMax ?? 0,
        },
      };
      if (council.meetingsMin !== undefined)
        return met(
          spot,
          told(
            '{forum} möts {min} till {max} gånger om året.',
            '{forum} meets {min} to {max} times a year.',
          ),
          { evidence: [council.id] },
        );
      if (slots.length > 0)
        return met(
          spot,
          told('{forum} har sin plats i årshjulet.', '{forum} has its place in the year wheel.'),
          {
            evidence: slots,
          },
        );
      const silence = survey.silence(council.id, 'meetings per year');
      if (silence)
        return gap(
          'STATED',
          spot,
          told(
            'Källan säger inte hur ofta {forum} möts.',
            'The source does not say how often {forum} meets.',
          ),
          { evidence: [silence.id] },
        );
      return unknown(
        'NOT_DOCUMENTED',
        spot,
        told('Det är okänt hur ofta {forum} möts.', 'How often {forum} meets is unknown.'),
        told('En möteskalender för {forum}.', 'A calendar of meetings of {forum}.'),
        { evidence: [council.id] },
      );
    }),
};
