/** A meeting of the year wheel has topics, and documents that inform them. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const slotsHaveTopicsAndDocuments: Check = {
  id: 'slots-have-topics-and-documents',
  holds: told(
    'Varje möte i årshjulet har ämnen och underlag.',
    'Every meeting of the year wheel has topics and documents that inform it.',
  ),
  why: told('Goda analyser är grunden för beslut.', 'Good analyses are the ground of decisions.'),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'slots and the facts that point to them',
  ask: (survey) =>
    survey.of('EVENT').flatMap((slot): Found[] => {
      const council = slot.partOf.map(survey.council).find((one) => one !== undefined);
      if (slot.eventKind !== 'SLOT' || council === undefined) return [];
      const topics = survey
        .pointing(slot.id, 'STATEMENT')
        .filter(({ statementKind }) => statementKind === 'ITEM' || statementKind === 'TASK');
      const informing = survey
        .pointing(slot.id, 'FLOW')
        .filter(({ receiver, flowKind }) => receiver === slot.id && flowKind === 'EVIDENCE');
      const spot = {
        ...atForum(survey, council),
        of: slot.id,
        slots: {
          slot: slot.id,
          topics: topics.length,
          documents: informing.flatMap(({ giver }) => (giver === undefined ? [] : [giver])),
        },
        evidence: [...topics, ...informing].map(({ id }) => id),
      };
      if (topics.length === 0)
        return [
          unknown(
            'NOT_DOCUMENTED',
            spot,
            told(
              'Det är okänt vad {slot} ska behandla.',
              'What {slot} is to deal with is unknown.',
            ),
            told('En dagordning för {slot}.', 'An agenda for {slot}.'),
            { evidence: [slot.id] },
          ),
        ];
      if (informing.length === 0)
        return [
          gap(
            'STATED',
            spot,
            told(
              '{slot} har ämnen men inget angivet underlag.',
              '{slot} has topics but no stated document to inform them.',
            ),
          ),
        ];
      return [
        met(
          spot,
          told('{slot} får underlag av {documents}.', '{slot} is informed by {documents}.'),
        ),
      ];
    }),
};
