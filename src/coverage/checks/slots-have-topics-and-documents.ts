/** A meeting of the year wheel has topics, and documents that inform them. */
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atDesign } from '../spot.ts';

export const slotsHaveTopicsAndDocuments: Check = {
  id: 'slots-have-topics-and-documents',
  holds: told(
    'Varje möte i årshjulet har ämnen och underlag.',
    'Every meeting of the year wheel has topics and documents that inform it.',
  ),
  why: told(
    'Vi menar att ett möte ger mer när det har ämnen och underlag i förväg.',
    'We hold that a meeting gives more when it has topics and documents beforehand.',
  ),
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
        ...atDesign(survey, council),
        of: slot.id,
        slots: {
          slot: slot.id,
          documents: informing.flatMap(({ giver }) => (giver === undefined ? [] : [giver])),
        },
        evidence: [...topics, ...informing].map(({ id }) => id),
      };
      if (topics.length === 0)
        return [
          unknown(
            'SILENT',
            spot,
            told('Vad {slot} ska ta upp sägs inte.', 'What {slot} is to deal with is not said.'),
            told('En dagordning för {slot}.', 'An agenda for {slot}.'),
            { evidence: [slot.id] },
          ),
        ];
      if (informing.length === 0)
        return [
          unknown(
            'SILENT',
            spot,
            told(
              '{slot} har ämnen, men vilket underlag mötet får sägs inte.',
              '{slot} has topics, but which documents inform it is not said.',
            ),
            told('En dagordning för {slot}.', 'An agenda for {slot}.'),
          ),
        ];
      return [
        met(
          spot,
          slot.strength === 'EXAMPLE'
            ? told(
                'I det årshjul som ges som exempel har {slot} ämnen, och som underlag nämns {documents}.',
                'In the year wheel given as an example {slot} has topics, and is to be informed by {documents}.',
              )
            : told(
                '{slot} har ämnen, och som underlag nämns {documents}.',
                '{slot} has topics, and is to be informed by {documents}.',
              ),
        ),
      ];
    }),
};
