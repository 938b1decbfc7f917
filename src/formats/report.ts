/** A report on a region or a municipality for a board: map, coverage, what is missing or to be clarified, dependencies and sources. */
import type { Root, RootContent } from 'mdast';
import { momentInWords } from '../language/dates.ts';
import type { Language } from '../language/words.ts';
import type { Answered } from './format.ts';
import type { ReportAnswers } from './report-answers.ts';
import { coveragePart, findingsPart } from './report-coverage.ts';
import { heading, link, list, paragraph, strong, table, text, told } from './report-parts.ts';

type Both = readonly [sv: string, en: string];

/** The picture as it stands within a page, without what begins a file of its own. */
const figure = (svg: string): RootContent => ({
  type: 'html',
  value: `<figure>${svg.slice(svg.indexOf('<svg'))}</figure>`,
});
const namesOf = (parties: readonly Answered[]) => parties.map(({ name }) => name).join(', ');

/**
 * The report as a Markdown tree (mdast), to be written as Markdown, as HTML or for Word.
 *
 * @param picture - the map as SVG, for HTML
 */
export function reportOf(answers: ReportAnswers, picture: string | null = null): Root {
  const { asked, place, map, coverage, points } = answers;
  const say = ([sv, en]: Both) => (asked.language === 'SV' ? sv : en);
  const where = place ?? map.landscape.name;
  const stand = say([
    `Läst ur revision ${map.revision}, publicerad ${momentInWords(map.asOf, 'SV')}.`,
    `Read from revision ${map.revision}, published ${momentInWords(map.asOf, 'EN')}.`,
  ]);
  const owner = map.owner
    ? say([` Kartans ägare: ${map.owner.name}.`, ` The map's owner: ${map.owner.name}.`])
    : '';
  return {
    type: 'root',
    children: [
      heading(1, titleOf(answers)),
      paragraph(text(stand + owner)),
      heading(2, say(['I korthet', 'In short'])),
      list(inShort(answers).map((told) => [paragraph(text(told))])),
      heading(2, say([`Vilka som finns: ${where}`, `Who there is: ${where}`])),
      ...(picture === null ? [] : [figure(picture)]),
      ...mapPart(map, say),
      heading(2, say(['Täckning', 'Coverage'])),
      ...coveragePart(coverage, asked.language),
      ...findingsPart(coverage, asked.language),
      heading(2, say(['Beroenden', 'Dependencies'])),
      ...dependenciesPart(answers, points, say),
      heading(2, say(['Källor', 'Sources'])),
      ...sourcesPart(answers, say),
    ],
  };
}

/** What a reader in a hurry reads: of a whole landscape the answer first, of a place what it can answer. */
function inShort({ coverage: { answer, municipality }, map }: ReportAnswers): readonly string[] {
  const first = municipality === null ? [answer.leadInWords, answer.furtherInWords ?? ''] : [];
  return [...first, answer.sentence, map.sentence].filter(Boolean);
}

/** The report's title. */
export function titleOf({ asked, place, map }: ReportAnswers): string {
  const where = place ? `${place}, ${map.landscape.name}` : map.landscape.name;
  return asked.language === 'SV'
    ? `Kompetenslandskapet: ${where}`
    : `The skills landscape: ${where}`;
}

type Say = (both: Both) => string;

function mapPart(map: Answered, say: Say): RootContent[] {
  const column = new Map(
    map.columns.map((one: Answered) => [one.type?.id ?? null, one.name]),
  ) as Map<string | null, string>;
  return map.rows.flatMap((row: Answered) => {
    const cells = map.cells.filter(({ level }: Answered) => level === row.level);
    const held = cells.filter(({ total }: Answered) => total > 0);
    const empty = cells
      .filter(({ total }: Answered) => total === 0)
      .map(({ type }: Answered) => column.get(type));
    const rows = held.map((cell: Answered) => [
      column.get(cell.type) ?? '',
      String(cell.total),
      `${namesOf(cell.parties.map(({ party }: Answered) => party))}${cell.total > cell.parties.length ? ' …' : ''}`,
    ]);
    const none = say([
      'Källorna är tysta om någon här.',
      'The sources are silent about anyone here.',
    ]);
    const heads = [say(['Typ', 'Type']), say(['Antal', 'How many']), say(['Vilka', 'Who'])];
    return [
      heading(3, `${row.name} (${row.total})`),
      rows.length > 0 ? table(['left', 'right', 'left'], [heads, ...rows]) : paragraph(text(none)),
      ...(rows.length > 0 && empty.length > 0
        ? [told(say(['Tomt', 'Empty']), `${empty.join(', ')}.`)]
        : []),
    ];
  });
}

function dependenciesPart(
  { feeding, map }: ReportAnswers,
  points: Answered,
  say: Say,
): RootContent[] {
  const local = feeding.map(({ name, upstream, downstream }) => [
    told(name, `${upstream} ${downstream}`),
  ]);
  const whole = say([
    `I hela ${map.landscape.name}: ${points.sentence}`,
    `In the whole of ${map.landscape.name}: ${points.sentence}`,
  ]);
  return [
    ...(local.length > 0 ? [list(local)] : []),
    paragraph(text(whole)),
    ...(points.points.length > 0
      ? [list(points.points.map(({ sentence }: Answered) => [paragraph(text(sentence))]))]
      : []),
  ];
}

function sourcesPart({ documents, asked }: ReportAnswers, say: Say): RootContent[] {
  if (documents.length === 0) return [paragraph(text(say(['Ingen källa.', 'No source.'])))];
  const sorted = new Intl.Collator(asked.language === 'SV' ? 'sv' : 'en', { numeric: true });
  return [
    list(
      documents.map(({ name, authors, publisher, date, url, locators }) => {
        const by = [authors, publisher, date].filter(Boolean).join('. ');
        const at = [...locators].sort(sorted.compare).join('; ');
        return [
          paragraph(
            url === '' ? strong(name) : link(name, url),
            text(`${by ? `. ${by}` : ''}. ${at}.`),
          ),
        ];
      }),
    ),
  ];
}

/** The language of a report as HTML names it. */
export const htmlLanguage = (language: Language): 'sv' | 'en' => (language === 'SV' ? 'sv' : 'en');
