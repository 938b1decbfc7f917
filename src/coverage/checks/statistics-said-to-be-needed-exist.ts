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
  why: {
    sv: 'Korrekta analyser är grunden för beslut.',
    en: 'Correct analyses are the ground of decisions.',
    facts: ['branschforum-kraver-korrekt-analys', 'goda-analyser-grund-for-beslut'],
  },
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'documents and the facts that point to them',
  ask: (ground) =>
    ground.of('DOCUMENT').flatMap((document): Found[] => {
      if (!kinds.test(document.documentKind ?? '')) return [];
      const spot = {
        of: document.id,
        side: 'DOCUMENTED' as const,
        levels: ['REGIONAL' as const],
        places: ground.counties,
        mendedBy: ground.mendersOf(document.id),
        slots: { document: document.id },
      };
      const holes = ground
        .pointing(document.id, 'STATEMENT')
        .filter(({ statementKind }) => statementKind === 'SILENCE')
        .map((silence) =>
          gap(
            { ...spot, also: silence.id, slots: { document: document.id, text: silence.text } },
            told('{document}: {text}', '{document}: {text}'),
            { evidence: [silence.id] },
          ),
        );
      const itself =
        sideOf(document.standing) === 'DOCUMENTED'
          ? met(spot, told('{document} finns.', '{document} exists.'), { evidence: [document.id] })
          : unknown(
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
