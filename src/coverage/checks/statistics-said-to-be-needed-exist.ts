/** Statistics and analyses the landscape relies on exist. */
import { sideOf } from '../../model/words.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';

const kinds = /statistik|analys|kartläggning|rapport|redovisning/;

export const statisticsSaidToBeNeededExist: Check = {
  id: 'statistics-said-to-be-needed-exist',
  holds: told(
    'Den statistik och de analyser som behövs finns.',
    'The statistics and analyses that are needed exist.',
  ),
  why: told(
    'Korrekta analyser är grunden för beslut.',
    'Correct analyses are the ground of decisions.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'documents and the facts that point to them',
  ask: (survey) =>
    survey.of('DOCUMENT').flatMap((document): Found[] => {
      if (!kinds.test(document.documentKind ?? '')) return [];
      const spot = {
        of: document.id,
        side: 'DOCUMENTED' as const,
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: survey.mendersOf(document.id),
        slots: { document: document.id },
      };
      const holes = survey
        .pointing(document.id, 'STATEMENT')
        .filter(({ statementKind }) => statementKind === 'SILENCE')
        .map((silence) =>
          gap(
            'STATED',
            { ...spot, also: silence.id, slots: { document: document.id, text: silence.text } },
            told('{document}: {text}', '{document}: {text}'),
            { evidence: [silence.id] },
          ),
        );
      const itself =
        sideOf(document.standing) === 'DOCUMENTED'
          ? met(spot, told('{document} finns.', '{document} exists.'), { evidence: [document.id] })
          : unknown(
              'NOT_DOCUMENTED',
              spot,
              told(
                '{document} är ett förslag; ingen källa visar att det finns.',
                '{document} is proposed, but no source shows that it exists.',
              ),
              told('Själva dokumentet.', 'The document itself.'),
              { evidence: [document.id] },
            );
      return [itself, ...holes];
    }),
};
