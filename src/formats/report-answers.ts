/** What a report is made of: the map, coverage, what hangs on something single, and who feeds whom at a place. */
import { askDocument, fileDocument } from '../client/ask-documents.ts';
import type { Language } from '../language/words.ts';
import { askCoverage, type CoverageLists } from './coverage-lists.ts';
import type { Answered, Asked, Asking } from './format.ts';

type Execute = Asking['execute'];

/** Which landscape, or which municipality of it, in which language. */
export interface ReportAsked {
  /** The only one there is unless said. */
  readonly landscape?: string | undefined;
  readonly place?: string | undefined;
  readonly revision?: number | undefined;
  readonly language: Language;
}
/** Who feeds a party of the place directly, and whom it feeds. */
interface Feeding {
  readonly name: string;
  readonly upstream: string;
  readonly downstream: string;
}
export interface ReportAnswers {
  readonly asked: ReportAsked;
  /** The municipality's name; null for a whole region. */
  readonly place: string | null;
  readonly map: Answered;
  /** Coverage with all that is missing or to be clarified, by who can answer. */
  readonly coverage: CoverageLists;
  readonly points: Answered;
  readonly feeding: readonly Feeding[];
  /** Each document cited in the report, with the passages cited. */
  readonly documents: readonly {
    readonly name: string;
    readonly authors: string;
    readonly publisher: string;
    readonly date: string;
    /** Where it can be read; empty where the facts do not say. */
    readonly url: string;
    readonly locators: readonly string[];
  }[];
}

/** Beyond so many parties of a place the report names only the first. */
const mostFed = 25;

/**
 * Asks all that a report tells, of one revision.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `WHICH_LANDSCAPE`, `UNKNOWN_ENTITY`, `BAD_USER_INPUT`
 */
export async function askReport(execute: Execute, asked: ReportAsked): Promise<ReportAnswers> {
  const { place, language } = asked;
  const map = await execute(fileDocument('report-map'), { ...asked });
  const revision: number = map.revision;
  const landscape: string = map.landscape.id;
  const same = { landscape, revision, language };
  const coverage = await askCoverage(execute, { ...same, place, status: ['GAP', 'UNKNOWN'] });
  const points = await execute(askDocument('single-points'), same);
  const placeCard =
    place && (await execute(fileDocument('report-document'), { ...same, id: place }));
  const feeding = place ? await feedingAt(execute, map, same) : [];
  const cited = citedIn(map, coverage);
  const documents: ReportAnswers['documents'][number][] = [];
  for (const [id, locators] of cited) {
    const card = await execute(fileDocument('report-document'), { revision, language, id });
    const value = (property: string): string =>
      card.itself.values.find((held: Answered) => held.property === property)?.value ?? '';
    documents.push({
      name: card.name,
      authors: value('authors'),
      publisher: value('publisher'),
      date: value('date'),
      url: value('url'),
      locators: [...locators],
    });
  }
  documents.sort((a, b) => a.name.localeCompare(b.name, 'sv', { numeric: true }));
  return { asked, place: placeCard?.name ?? null, map, coverage, points, feeding, documents };
}

/** Asks a report as its document is asked. */
export function askReportBy(
  { execute }: Asking,
  { variables, language }: Asked,
): Promise<ReportAnswers> {
  return askReport(execute, { ...(variables as Omit<ReportAsked, 'language'>), language });
}

async function feedingAt(
  execute: Execute,
  map: Answered,
  same: Readonly<Record<string, unknown>>,
): Promise<Feeding[]> {
  const local = map.cells.filter(({ level }: Answered) => level === 'LOCAL');
  const parties = new Map<string, string>(
    local.flatMap((cell: Answered) =>
      cell.parties.map(({ party }: Answered) => [party.id, party.name]),
    ),
  );
  const told: Feeding[] = [];
  for (const [of, name] of [...parties].slice(0, mostFed)) {
    const upstream = await execute(askDocument('upstream'), { ...same, of });
    const downstream = await execute(askDocument('downstream'), { ...same, of });
    told.push({ name, upstream: upstream.sentence, downstream: downstream.sentence });
  }
  return told;
}

/** Per document, the passages the report rests on. */
function citedIn(map: Answered, { lists }: CoverageLists): Map<string, Set<string>> {
  const cited = new Map<string, Set<string>>();
  const reasons = map.cells.flatMap((cell: Answered) =>
    cell.parties.flatMap((standing: Answered) => standing.why),
  );
  const evidence = [...lists.MUNICIPALITY, ...lists.REGION].flatMap(({ evidence }) => evidence);
  for (const { citations } of [...reasons, ...evidence])
    for (const { document, locator } of citations) {
      const locators = cited.get(document.id) ?? new Set();
      cited.set(document.id, locators.add(locator));
    }
  return cited;
}
