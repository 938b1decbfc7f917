/** How each answer is shown as text: its sentence, a table, and where it is from. */
import { momentInWords } from '../../language/dates.ts';
import { kindWords } from '../../language/kind-words.ts';
import { breakWords, called, changeWords, type Language, loopWords } from '../../language/words.ts';
import { basisLine } from './basis-line.ts';
import { type Terminal, table } from './terminal.ts';
import { arrivalView, mandateView, preparationView } from './time-views.ts';

/** An answer as the documents of the questions return it. */
// biome-ignore lint/suspicious/noExplicitAny: each document has its own shape, read only here.
type AnswerValue = any;
export type View = (answer: AnswerValue, terminal: Terminal, swedish: boolean) => string;

const heads = {
  steps: ['Steg', 'Steps'],
  party: ['Aktör eller forum', 'Actor or forum'],
  flow: ['Flöde', 'Flow'],
  source: ['Källa', 'Source'],
  kind: ['Slag', 'Kind'],
  why: ['Varför', 'Why'],
  name: ['Namn', 'Name'],
  found: ['Träff på', 'Matched'],
  fact: ['Uppgift', 'Fact'],
  revision: ['Revision', 'Revision'],
  date: ['Datum', 'Date'],
  changes: ['Tillkom/ändrat/bort', 'Added/changed/removed'],
  change: ['Ändring', 'Change'],
} as const;

function say(swedish: boolean, ...keys: (keyof typeof heads)[]): string[] {
  return keys.map((key) => heads[key][swedish ? 0 : 1]);
}

const languageOf = (swedish: boolean): Language => (swedish ? 'SV' : 'EN');

function sources(citations: AnswerValue[]): string {
  return citations.map((cited) => `${cited.document.name} ${cited.locator}`).join('; ');
}

function withBasis(view: View): View {
  return (answer, terminal, swedish) =>
    [view(answer, terminal, swedish), basisLine(answer, terminal, swedish)]
      .filter(Boolean)
      .join('\n\n');
}

function sentenceAndTable(
  answer: AnswerValue,
  terminal: Terminal,
  columns: string[],
  rows: string[][],
): string {
  const sentence = terminal.colours.bold(answer.sentence);
  return rows.length === 0 ? sentence : `${sentence}\n\n${table(terminal, columns, rows)}`;
}

const reach: View = (answer, terminal, swedish) => {
  const rows = answer.edges.flatMap((edge: AnswerValue) =>
    edge.by.map((flow: AnswerValue, at: number) => [
      at === 0 ? String(edge.degree) : '',
      at === 0 ? edge.node.name : '',
      flow.sentence,
      sources(flow.citations),
    ]),
  );
  const unstated = answer.unstated.map((flow: AnswerValue) => [
    '?',
    '',
    flow.sentence,
    sources(flow.citations),
  ]);
  const columns = say(swedish, 'steps', 'party', 'flow', 'source');
  return sentenceAndTable(answer, terminal, columns, [...rows, ...unstated]);
};

const ways: View = (answer, terminal, swedish) => {
  const told = answer.ways.map((way: AnswerValue, at: number) => {
    const rows = way.steps.map((flow: AnswerValue, step: number) => [
      String(step + 1),
      flow.sentence,
      sources(flow.citations),
    ]);
    return `${at + 1}. ${way.sentence}\n${table(terminal, say(swedish, 'steps', 'flow', 'source'), rows)}`;
  });
  const broken = answer.brokenAt.map((stop: AnswerValue) => `- ${stop.reason}`);
  return [terminal.colours.bold(answer.sentence), ...told, broken.join('\n')]
    .filter(Boolean)
    .join('\n\n');
};

const circles: View = (answer, terminal, swedish) =>
  sentenceAndTable(
    answer,
    terminal,
    say(swedish, 'kind', 'party', 'why'),
    answer.loops.map((loop: AnswerValue) => [
      called(loopWords, loop.kind, languageOf(swedish)),
      loop.parties.map((party: AnswerValue) => party.name).join(', '),
      loop.sentence,
    ]),
  );

const stops: View = (answer, terminal, swedish) =>
  sentenceAndTable(
    answer,
    terminal,
    say(swedish, 'kind', 'party', 'why'),
    answer.breaks.map((stop: AnswerValue) => [
      called(breakWords, stop.kind, languageOf(swedish)),
      stop.party?.name ?? stop.flow?.id ?? '',
      stop.reason,
    ]),
  );

const hits: View = (answer, terminal, swedish) => {
  if (answer.hits.length === 0) return swedish ? 'Inga träffar.' : 'No hits.';
  const rows = answer.hits.map((hit: AnswerValue) => [
    hit.id,
    called(kindWords, hit.kind, languageOf(swedish)),
    hit.name,
    hit.matched,
  ]);
  return table(terminal, ['Id', ...say(swedish, 'kind', 'name', 'found')], rows);
};

const card: View = (answer, terminal, swedish) => {
  const title = `${terminal.colours.bold(answer.name)} (${called(kindWords, answer.kind, languageOf(swedish))}, ${answer.id})`;
  const also = answer.aliases.length > 0 ? `= ${answer.aliases.join(', ')}` : '';
  const counts = swedish
    ? `Ger ${answer.givesTotal} ${answer.givesTotal === 1 ? 'flöde' : 'flöden'}, får ${answer.receivesTotal}.`
    : `Gives ${answer.givesTotal} ${answer.givesTotal === 1 ? 'flow' : 'flows'}, receives ${answer.receivesTotal}.`;
  const rows = answer.facts.map((fact: AnswerValue) => [fact.sentence, sources(fact.citations)]);
  const facts = rows.length > 0 ? table(terminal, say(swedish, 'fact', 'source'), rows) : '';
  return [title, also, answer.description ?? '', counts, sources(answer.citations), '', facts]
    .filter((line, at) => line !== '' || at === 5)
    .join('\n');
};

const published: View = (answer, terminal, swedish) =>
  table(
    terminal,
    say(swedish, 'revision', 'date', 'changes'),
    answer.edges.map(({ node }: AnswerValue) => [
      String(node.number),
      momentInWords(node.date, swedish ? 'SV' : 'EN'),
      `+${node.added} ~${node.changed} −${node.removed}`,
    ]),
  );

const changed: View = (answer, terminal, swedish) =>
  table(
    terminal,
    say(swedish, 'change', 'kind', 'name').concat('Id'),
    answer.edges.map(({ node }: AnswerValue) => [
      called(changeWords, node.change, languageOf(swedish)),
      called(kindWords, node.kind, languageOf(swedish)),
      node.name ?? '',
      node.id,
    ]),
  );

/** One view per question, by the name of its document. */
export const views: Readonly<Record<string, View>> = {
  upstream: withBasis(reach),
  downstream: withBasis(reach),
  paths: withBasis(ways),
  loops: withBasis(circles),
  breaks: withBasis(stops),
  'earliest-arrival': withBasis(arrivalView),
  mandate: withBasis(mandateView),
  'meeting-preparation': withBasis(preparationView),
  find: withBasis(hits),
  entity: card,
  revisions: published,
  changes: changed,
};
