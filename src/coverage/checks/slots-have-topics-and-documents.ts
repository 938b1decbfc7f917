/** A meeting of the year wheel has topics, and documents that inform them. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const slotsHaveTopicsAndDocuments: Check = {
  id: 'slots-have-topics-and-documents',
  holds: told(
    'Varje möte i årshjulet har ämnen och underlag.',
    'Every meeting of the year wheel has topics and documents that inform it.',
  ),
  why: {
    sv: 'Goda analyser är grunden för beslut.',
    en: 'Good analyses are the ground of decisions.',
    facts: ['goda-analyser-grund-for-beslut', 'branschforum-kraver-korrekt-analys'],
  },
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'slots and the facts that point to them',
  ask: (ground) =>
    ground.of('EVENT').flatMap((slot): Found[] => {
      const council = slot.partOf.map(ground.council).find((one) => one !== undefined);
      if (slot.eventKind !== 'SLOT' || council === undefined) return [];
      const topics = ground
        .pointing(slot.id, 'STATEMENT')
        .filter(({ statementKind }) => statementKind === 'ITEM' || statementKind === 'TASK');
      const informing = ground
        .pointing(slot.id, 'FLOW')
        .filter(({ receiver, flowKind }) => receiver === slot.id && flowKind === 'EVIDENCE');
      const spot = {
        ...atForum(ground, council),
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
