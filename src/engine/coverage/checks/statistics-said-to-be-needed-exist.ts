/** Statistics and analyses the landscape relies on exist, and somebody keeps them. */
import type { FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

const kinds = /statistik|analys|kartläggning|rapport|redovisning/;
/** What a document that others rely on should say of whoever keeps it; who once wrote a report is no planner's question. */
const aboutKeeper: readonly string[] = ['who updates it', 'who the responsible person is'];

type Document = FactOf<'DOCUMENT'>;

function spotOf(survey: Survey, document: Document) {
  return {
    of: document.id,
    side: 'DOCUMENTED' as const,
    levels: ['REGIONAL' as const],
    places: survey.counties,
    mendedBy: survey.mendersOf(document.id),
    slots: { document: document.id },
    evidence: [document.id],
  };
}

function itself(survey: Survey, document: Document): Found {
  const spot = spotOf(survey, document);
  if (document.standing === 'MISSING')
    return gap(
      'STATED',
      spot,
      told('{document} saknas enligt källan.', '{document} is missing according to the source.'),
    );
  const exists = sideOf(document.standing) === 'DOCUMENTED' && document.standing !== 'PLANNED';
  return exists
    ? met(
        spot,
        document.strength === 'EXAMPLE'
          ? told('Exempel på {document} finns.', 'Examples of {document} exist.')
          : told('{document} finns.', '{document} exists.'),
      )
    : unknown(
        'NOT_DOCUMENTED',
        spot,
        told(
          '{document} föreslås. Att det finns är inte bekräftat än.',
          '{document} is proposed. That it exists is not confirmed yet.',
        ),
        told('Själva underlaget.', 'The document itself.'),
      );
}

function keeper(survey: Survey, document: Document): Found[] {
  return survey
    .pointing(document.id, 'STATEMENT')
    .filter(
      ({ statementKind, property }) =>
        statementKind === 'SILENCE' && aboutKeeper.includes(property ?? ''),
    )
    .map((silence) =>
      unknown(
        'SILENT',
        {
          ...spotOf(survey, document),
          also: silence.id,
          side: 'DESIGNED',
          slots: { text: silence.text },
          evidence: [silence.id],
        },
        told('{text}', '{text}'),
        told('Ett beslut om vem som gör det.', 'A decision on who does it.'),
      ),
    );
}

export const statisticsSaidToBeNeededExist: Check = {
  id: 'statistics-said-to-be-needed-exist',
  holds: told(
    'Den statistik och de analyser som arbetet bygger på finns.',
    'The statistics and analyses the work builds on exist.',
  ),
  asks: told(
    'Finns den statistik och de analyser som behövs?',
    'Are the statistics and analyses that are needed there?',
  ),
  why: told(
    'Utan underlag blir besluten gissningar.',
    'Without evidence decisions become guesses.',
  ),
  topic: 'evidence',
  placeInTopic: 2,
  asksWhatIsDone: true,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'documents and the facts that point to them',
  ask: (survey) =>
    survey
      .of('DOCUMENT')
      .filter(({ documentKind }) => kinds.test(documentKind ?? ''))
      .flatMap((document) => [itself(survey, document), ...keeper(survey, document)]),
};
