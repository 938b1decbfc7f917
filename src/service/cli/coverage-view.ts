/** Coverage on a terminal: the two lists, and what is provided for and in place counted apart. */
import type { CoverageQuery } from '../../engine/questions/answers.generated.ts';
import type { AnswerOf } from '../../engine/questions/shown.ts';
import type { CoverageLists } from '../../formats/coverage-lists.ts';
import {
  countedWords,
  listHeading,
  metOfAsked,
  nearbyWords,
  nothingWords,
  seriousnessWords,
  settledByWords,
  shareLabel,
} from '../../language/coverage-words.ts';
import type { Language } from '../../language/words.ts';
import { basisLine } from './basis-line.ts';
import { type Terminal, table } from './terminal.ts';

type Answered = AnswerOf<CoverageQuery>;
type Result = Answered['results'][number];

const heads: Readonly<Record<Language, readonly string[]>> = {
  SV: ['Status', 'Tyngd', 'Vad', 'Kan svara', 'Källa'],
  EN: ['Status', 'Weight', 'What', 'Could answer', 'Source'],
};

const names = (list: readonly { readonly name: string }[]) =>
  list.map(({ name }) => name).join(', ');

function row(result: Result, language: Language): readonly string[] {
  const near = names(result.nearby);
  const beside = [
    near && `${nearbyWords[language]}: ${near}.`,
    result.settledBy && `${settledByWords[language]}: ${result.settledBy}`,
  ].filter(Boolean);
  const [citation] = result.evidence.flatMap(({ citations }) => citations);
  return [
    result.inWords,
    seriousnessWords[result.seriousness][language],
    [result.sentence, ...beside].join(' '),
    names(result.mendedBy),
    citation ? `${citation.document.name} ${citation.locator}` : '',
  ];
}

/** Per area, level and weight; municipalities are not held against each other. */
function sharesTable({ shares }: Answered, terminal: Terminal, language: Language): string {
  const rows = shares
    .filter(({ dimension }) => dimension !== 'PLACE')
    .map(({ dimension, name, provided, inPlace }) => [
      shareLabel(dimension, name, language),
      metOfAsked(provided, language),
      metOfAsked(inPlace, language),
    ]);
  return table(
    terminal,
    ['', countedWords.DESIGNED[language], countedWords.DOCUMENTED[language]],
    rows,
  );
}

/** The answer as text. */
export function coverageView(
  { answer, municipality, lists }: CoverageLists,
  terminal: Terminal,
  language: Language,
): string {
  const order =
    municipality === null
      ? (['REGION', 'MUNICIPALITY'] as const)
      : (['MUNICIPALITY', 'REGION'] as const);
  const told = order.map((who) => {
    const rows = lists[who].map((result) => row(result, language));
    const heading = `${listHeading(who, municipality, language)} (${rows.length})`;
    const told = rows.length > 0 ? table(terminal, heads[language], rows) : nothingWords[language];
    return `${terminal.colours.bold(heading)}\n\n${told}`;
  });
  return [
    ...(municipality === null
      ? [terminal.colours.bold(answer.leadInWords), answer.furtherInWords ?? '', answer.sentence]
      : [terminal.colours.bold(answer.sentence)]),
    answer.beginsInWords ?? '',
    answer.notApplicableInWords ?? '',
    ...told,
    sharesTable(answer, terminal, language),
    basisLine(answer, terminal, language === 'SV'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
