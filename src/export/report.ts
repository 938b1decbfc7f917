/** A report on a region or a municipality for a board: map, coverage, gaps, dependencies and sources. */
import type { PhrasingContent, Root, RootContent, Table } from 'mdast';
import { momentInWords } from '../language/dates.ts';
import type { Language } from '../language/words.ts';
import type { Answered, ReportAnswers } from './report-answers.ts';

type Both = readonly [sv: string, en: string];

const seriousness: Readonly<Record<string, Both>> = {
  LAW: ['Lag och regeringsbeslut', 'Law and government decisions'],
  DESIGN: ['Utformning', 'Design'],
  ADVICE: ['Råd och god sed', 'Advice and good practice'],
};
const dimensions: Readonly<Record<string, Both>> = {
  ALL: ['Allt', 'All'],
  AREA: ['Område', 'Area'],
  LEVEL: ['Nivå', 'Level'],
  PLACE: ['Plats', 'Place'],
  SERIOUSNESS: ['Allvar', 'Seriousness'],
};
/** Gaps and unknowns beyond so many under one heading are counted, not listed. */
const mostListed = 200;

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
/** A bold word, a colon, and what is said of it. */
const told = (what: string, said: string): RootContent =>
  paragraph(strong(what), text(`: ${said}`));
const paragraph = (...children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children,
});
const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
const list = (items: readonly RootContent[][]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: children as never,
  })),
});
const table = (align: Table['align'], rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  align: align ?? null,
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
});
/** The picture as it stands within a page, without what begins a file of its own. */
const figure = (svg: string): RootContent => ({
  type: 'html',
  value: `<figure>${svg.slice(svg.indexOf('<svg'))}</figure>`,
});
const namesOf = (parties: readonly Answered[]) => parties.map(({ name }) => name).join(', ');

/**
 * The report as a Markdown tree (mdast), to be written as Markdown or as HTML.
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
      list([[paragraph(text(coverage.sentence))], [paragraph(text(map.sentence))]]),
      heading(2, say([`Vilka som finns: ${where}`, `Who there is: ${where}`])),
      ...(picture === null ? [] : [figure(picture)]),
      ...mapPart(map, say),
      heading(2, say(['Täckning', 'Coverage'])),
      ...coveragePart(answers, say),
      heading(2, say(['Luckor, de allvarligaste först', 'Gaps, the most serious first'])),
      ...gapsPart(coverage, say),
      heading(2, say(['Vad ingen källa säger', 'What no source tells'])),
      ...unknownPart(coverage, say),
      heading(2, say(['Beroenden', 'Dependencies'])),
      ...dependenciesPart(answers, points, say),
      heading(2, say(['Källor', 'Sources'])),
      ...sourcesPart(answers, say),
    ],
  };
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

function coveragePart({ asked, coverage }: ReportAnswers, say: Say): RootContent[] {
  const heads: Both[] = [
    ['Vad', 'What'],
    ['Andel uppfyllt', 'Share met'],
    ['Uppfyllt', 'Met'],
    ['Luckor', 'Gaps'],
    ['Okänt', 'Unknown'],
  ];
  const concerned = coverage.shares.filter(
    ({ dimension, value }: Answered) =>
      dimension !== 'PLACE' || asked.place === undefined || value === asked.place,
  );
  const rows = concerned.map(({ dimension, name, met, counts }: Answered) => [
    dimension === 'ALL' ? name : `${say(dimensions[dimension] ?? ['', ''])}: ${name}`,
    met === null ? '–' : `${Math.round(met * 100)} %`,
    String(counts.met),
    String(counts.gap),
    String(counts.unknown),
  ]);
  return [
    paragraph(
      text(
        say([
          'Varje kontroll frågar om något som bör finnas. Uppfyllt: en källa visar det. Lucka: en källa visar att det saknas, eller utformningen säger det inte. Okänt: ingen källa säger något.',
          'Each check asks for something that should exist. Met: a source shows it. Gap: a source shows that it is missing, or the design does not say it. Unknown: no source tells.',
        ]),
      ),
    ),
    table(['left', 'right', 'right', 'right', 'right'], [heads.map(say), ...rows]),
  ];
}

function sourceOf(result: Answered): string {
  const [citation] = result.evidence.flatMap(({ citations }: Answered) => citations);
  return citation ? `${citation.document.name} ${citation.locator}` : '';
}

/** One result with what else there is to say of it, a line each. */
function resultItem(result: Answered, say: Say): RootContent[] {
  const beside: readonly (readonly [Both, string])[] = [
    [['Varför', 'Why'], result.check.why],
    [['Kan rätta', 'Could mend it'], namesOf(result.mendedBy)],
    [['Finns nära', 'Nearby'], namesOf(result.nearby)],
    [['Källa', 'Source'], sourceOf(result)],
  ];
  const lines = beside.filter(([, said]) => said !== '' && said !== null);
  return [
    paragraph(text(result.sentence)),
    list(lines.map(([what, said]) => [told(say(what), said)])),
  ];
}

function cut(results: readonly Answered[], say: Say): RootContent[] {
  const left = results.length - mostListed;
  if (left <= 0) return [];
  return [paragraph(text(say([`Och ${left} till.`, `And ${left} more.`])))];
}

function gapsPart(coverage: Answered, say: Say): RootContent[] {
  const gaps = coverage.results.filter(({ status }: Answered) => status === 'GAP');
  if (gaps.length === 0)
    return [paragraph(text(say(['Ingen lucka är känd.', 'No gap is known.'])))];
  return Object.keys(seriousness).flatMap((degree) => {
    const these = gaps.filter((gap: Answered) => gap.seriousness === degree);
    if (these.length === 0) return [];
    return [
      heading(3, `${say(seriousness[degree] as Both)} (${these.length})`),
      list(these.slice(0, mostListed).map((gap: Answered) => resultItem(gap, say))),
      ...cut(these, say),
    ];
  });
}

function unknownPart(coverage: Answered, say: Say): RootContent[] {
  const unknown = coverage.results.filter(({ status }: Answered) => status === 'UNKNOWN');
  if (unknown.length === 0)
    return [paragraph(text(say(['Allt som frågades är känt.', 'All that was asked is known.'])))];
  const bySettler = new Map<string, Answered[]>();
  for (const result of unknown)
    bySettler.set(result.settledBy ?? '', [
      ...(bySettler.get(result.settledBy ?? '') ?? []),
      result,
    ]);
  return [...bySettler].flatMap(([settledBy, these]) => [
    ...(settledBy === '' ? [] : [told(say(['Avgörs av', 'Settled by']), settledBy)]),
    list(these.slice(0, mostListed).map(({ sentence }) => [paragraph(text(sentence))])),
    ...cut(these, say),
  ]);
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
      documents.map(({ name, authors, publisher, date, locators }) => {
        const by = [authors, publisher, date].filter(Boolean).join('. ');
        const at = [...locators].sort(sorted.compare).join('; ');
        return [paragraph(strong(name), text(`${by ? `. ${by}` : ''}. ${at}.`))];
      }),
    ),
  ];
}

/** The language of a report as HTML names it. */
export const htmlLanguage = (language: Language): 'sv' | 'en' => (language === 'SV' ? 'sv' : 'en');
