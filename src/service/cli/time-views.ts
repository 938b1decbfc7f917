/** How the answers about time are shown as text. */
import { called, existenceWords } from '../../language/words.ts';
import { type Terminal, table } from './terminal.ts';

/** An answer as the documents of the questions return it. */
// biome-ignore lint/suspicious/noExplicitAny: each document has its own shape, read only here.
type AnswerValue = any;

function sources(citations: AnswerValue[]): string {
  return citations.map((cited) => `${cited.document.name} ${cited.locator}`).join('; ');
}

/** When something is dealt with at the earliest, step by step. */
export function arrivalView(answer: AnswerValue, terminal: Terminal, swedish: boolean): string {
  const heads = swedish
    ? ['Tidigast', 'Hos', 'Väntan', 'Steg', 'Källa']
    : ['Earliest', 'At', 'Wait', 'Step', 'Source'];
  const rows = answer.steps.map((step: AnswerValue) => [
    step.dealtWith,
    step.at.name,
    step.wait === 'UNKNOWN' ? '?' : `${step.waitDays} d`,
    step.sentence,
    sources(step.flow.citations),
  ]);
  const sentence = terminal.colours.bold(answer.sentence);
  return rows.length === 0 ? sentence : `${sentence}\n\n${table(terminal, heads, rows)}`;
}

/** Assignments, nearest first, and where the sources disagree. */
export function mandateView(answer: AnswerValue, terminal: Terminal, swedish: boolean): string {
  const heads = swedish ? ['Steg upp', 'Uppdrag', 'Källa'] : ['Steps up', 'Assignment', 'Source'];
  const rows = answer.links.map((link: AnswerValue) => [
    String(link.degree),
    link.sentence,
    sources(link.flow.citations),
  ]);
  return [
    terminal.colours.bold(answer.sentence),
    rows.length > 0 ? table(terminal, heads, rows) : '',
    answer.contradictions.map(({ sentence }: AnswerValue) => `- ${sentence}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const parts = {
  topics: ['Ämnen', 'Topics'],
  fromBelow: ['Underifrån', 'From below'],
  openQuestions: ['Öppna frågor', 'Open questions'],
  ordersFromAbove: ['Uppifrån', 'From above'],
  silences: ['Inte angivet i dokumentet', 'Not stated in the document'],
  contradictions: ['Uppgifter som går isär', 'Conflicting statements'],
} as const;

/** What must be ready before a meeting, under one heading each. */
export function preparationView(answer: AnswerValue, terminal: Terminal, swedish: boolean): string {
  const place = swedish ? 0 : 1;
  const told = (facts: AnswerValue[]) =>
    facts.map(({ sentence, citations }) => `- ${sentence} [${sources(citations)}]`);
  const informing = answer.informing.map(
    ({ flow, document, existence }: AnswerValue) =>
      `- ${document ? `${document.name} (${called(existenceWords, existence, swedish ? 'SV' : 'EN')}): ` : ''}${flow.sentence} [${sources(flow.citations)}]`,
  );
  const under = (heading: string, lines: string[]) =>
    lines.length === 0 ? [] : [[terminal.colours.bold(heading), ...lines].join('\n')];
  const rest = Object.entries(parts).map(([part, heads]) =>
    under(heads[place], told(answer[part])),
  );
  const [topics = [], ...others] = rest;
  const documents = under(swedish ? 'Underlag' : 'To inform it', informing);
  return [terminal.colours.bold(answer.sentence), ...topics, ...documents, ...others.flat()].join(
    '\n\n',
  );
}
