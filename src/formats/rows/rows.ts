/** An answer as rows of a table: by columns of its question's own, or else as it comes. */
import { followed } from '../../client/followed.ts';
import type { Answered } from '../format.ts';
import { anyRows } from './any-rows.ts';
import { calendarRows } from './calendar-rows.ts';
import { comparedRows } from './compared-rows.ts';
import { findingRows } from './finding-rows.ts';
import { flowRows, wayRows } from './flow-rows.ts';
import { flowsIn } from './flows-in.ts';
import { mapRows } from './map-rows.ts';
import type { Row } from './row.ts';
import { selectionRows } from './selection-rows.ts';

const own: Readonly<Record<string, (answer: Answered) => readonly Row[]>> = {
  upstream: (answer) => flowRows(flowsIn(answer)),
  downstream: (answer) => flowRows(flowsIn(answer)),
  paths: ({ ways }) => wayRows(ways.map(({ steps }: Answered) => ({ steps: steps.map(followed) }))),
  select: selectionRows,
  coverage: ({ results }) => findingRows(results),
  conformance: ({ items }) => comparedRows(items),
  calendar: ({ entries }) => calendarRows(entries),
  'landscape-map': mapRows,
};

/** The rows of an answer. */
export function rowsOf(question: string, answer: Answered): readonly Row[] {
  return (own[question] ?? anyRows)(answer);
}
