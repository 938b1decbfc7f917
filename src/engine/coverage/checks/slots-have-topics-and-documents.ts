/** A meeting of the year wheel has topics, and documents that inform them. */
import type { FactOf } from '../../../model/fact.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { inQuarters } from '../quarters.ts';
import { atDesign } from '../spot.ts';

/** What informs it: documents by name, and earlier meetings of the wheel by their quarters. */
function wordsFor({ strength, quarter }: FactOf<'EVENT'>, documents: number, quarters: number) {
  const isExample = strength === 'EXAMPLE' && quarter !== undefined;
  const what =
    quarters === documents
      ? told(
          ' och bygger på det som mötena i kvartal {quarters} tar upp',
          ' and builds on what the meetings of quarter {quarters} deal with',
        )
      : told(', och som underlag nämns {documents}', ', and is to be informed by {documents}');
  return isExample
    ? told(
        `I det årshjul som ges som exempel har mötet i kvartal {quarter} ämnen${what.sv}.`,
        `In the year wheel given as an example the meeting of quarter {quarter} has topics${what.en}.`,
      )
    : told(`{slot} har ämnen${what.sv}.`, `{slot} has topics${what.en}.`);
}

export const slotsHaveTopicsAndDocuments: Check = {
  id: 'slots-have-topics-and-documents',
  holds: told(
    'Varje möte i årshjulet har ämnen och underlag.',
    'Every meeting of the year wheel has topics and documents that inform it.',
  ),
  asks: told(
    'Vad handlar varje möte i årshjulet om, och med vilket underlag?',
    'What is each meeting of the year wheel about, and what informs it?',
  ),
  why: told(
    'Vi menar att ett möte ger mer när det har ämnen och underlag i förväg.',
    'We hold that a meeting gives more when it has topics and documents beforehand.',
  ),
  topic: 'meetings',
  placeInTopic: 2,
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
      const givers = informing.flatMap(
        ({ giver }) => survey.reading.facts.byId.get(giver ?? '') ?? [],
      );
      const quarters = givers.filter((one) => one.kind === 'EVENT');
      const named = givers.filter(({ kind }) => kind === 'DOCUMENT');
      const documents = (named.length > 0 ? named : givers).map(({ id }) => id);
      const spot = {
        ...atDesign(survey, council),
        of: slot.id,
        slots: {
          slot: slot.id,
          documents,
          quarter: inQuarters([slot]),
          quarters: inQuarters(quarters),
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
      return [met(spot, wordsFor(slot, documents.length, quarters.length))];
    }),
};
