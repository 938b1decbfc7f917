/** An answer as rows of a table: by columns of its question's own, or else as it comes. */
import { followed } from '../../client/followed.ts';
import type { Language } from '../../language/words.ts';
import type { Answered } from '../format.ts';
import { anyRows } from './any-rows.ts';
import { calendarRows } from './calendar-rows.ts';
import { comparedRows } from './compared-rows.ts';
import { findingRows } from './finding-rows.ts';
import { flowRowsByStep, listedFlowRows, wayRows } from './flow-rows.ts';
import { flowsIn } from './flows-in.ts';
import { mapRows } from './map-rows.ts';
import { partyRows } from './party-rows.ts';
import type { Row } from './row.ts';
import { selectionRows } from './selection-rows.ts';
import { type Table, tableOf } from './table.ts';

/** Flows by the step in which their party is reached; those with an end not stated are at none. */
function reachRows(answer: Answered): readonly Row[] {
  const steps = new Map<string, number>();
  for (const { degree, by } of answer.edges ?? [])
    for (const { flow } of by ?? []) if (!steps.has(flow.id)) steps.set(flow.id, degree);
  return flowRowsByStep(flowsIn(answer), ({ id }) => steps.get(id));
}

const own: Readonly<Record<string, (answer: Answered) => readonly Row[]>> = {
  upstream: reachRows,
  downstream: reachRows,
  paths: ({ ways }) => wayRows(ways.map(({ steps }: Answered) => ({ steps: steps.map(followed) }))),
  select: selectionRows,
  coverage: ({ results, municipalities }) => findingRows(results, municipalities),
  conformance: ({ items }) => comparedRows(items),
  calendar: ({ entries }) => calendarRows(entries),
  'landscape-map': mapRows,
  flows: ({ flows }) => listedFlowRows(flows),
  parties: ({ edges }) => partyRows(edges.map(({ node }: Answered) => node)),
};

/** The rows of an answer. */
export function rowsOf(question: string, answer: Answered): readonly Row[] {
  return (own[question] ?? anyRows)(answer);
}

/** The table of an answer, which says in each row of which revision it is. */
export function tableOfAnswer(question: string, answer: Answered, language: Language): Table {
  const rows = rowsOf(question, answer);
  // Where there is nothing the file says so.
  const told = rows.length > 0 ? rows : [{ sentence: answer.sentence ?? '–' }];
  return tableOf(told, language, {
    revision: answer.revision,
    asOf: answer.asOf,
  });
}
