/** The workbook of a landscape: explanations in front, a sheet for each kind, and behind them what holds it together. */
import type { Text } from '../../model/common.ts';
import { entityKinds, type Fact } from '../../model/fact.ts';
import { type Choices, choicesFrom } from './choices.ts';
import { exampleOf } from './examples.ts';
import { frontSheet } from './front-sheet.ts';
import { kindSheet } from './kind-sheet.ts';
import { lockedSheet } from './locked-sheet.ts';
import { nameBook } from './names.ts';
import type { MadeFrom } from './sheet.ts';
import { rowsByKind } from './write-rows.ts';
import type { WrittenRow, WrittenSheet } from './xlsx/written-sheet.ts';

/** What a workbook is made from. */
export interface WorkbookOf {
  readonly name: Text;
  /** The facts of the landscape. */
  readonly facts: readonly Fact[];
  /** All facts, which its rows may name. */
  readonly named: readonly Fact[];
  readonly madeFrom: MadeFrom;
  /** What came of each fact, where the workbook answers another. */
  readonly statuses?: ReadonlyMap<string, RowStatus>;
}

/** What came of a row. */
export interface RowStatus {
  readonly says: string;
  readonly as: WrittenRow['as'];
}

/** The sheets of a workbook, in their order. Kinds without facts have a sheet too, with an example. */
export function workbookSheets(of: WorkbookOf): WrittenSheet[] {
  const { facts, named, madeFrom } = of;
  const book = nameBook(named, [], madeFrom.layer);
  const choices = choicesFrom(named, book);
  const { sheets, numbers } = factSheets(of, book, choices);
  const about = { name: of.name.sv, revision: madeFrom.revision, facts: facts.length };
  return [frontSheet(about), ...sheets, lockedSheet(madeFrom, numbers), choices.sheet()];
}

function factSheets(
  { facts, statuses }: WorkbookOf,
  book: ReturnType<typeof nameBook>,
  choices: Choices,
): { sheets: WrittenSheet[]; numbers: Map<number, Fact> } {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const numbers = new Map<number, Fact>();
  const rows = rowsByKind(facts, book);
  const sheets = entityKinds.map((kind) => {
    const own = (rows.get(kind) ?? []).map(({ id, cells }): WrittenRow => {
      const number = numbers.size + 1;
      const fact = byId.get(id);
      if (fact !== undefined) numbers.set(number, fact);
      const status = statuses?.get(id);
      const before = statuses === undefined ? [number] : [number, status?.says ?? ''];
      return { cells: [...before, ...cells], as: status?.as };
    });
    const example = own.length === 0 && statuses === undefined ? exampleOf(kind) : undefined;
    const all: WrittenRow[] = example === undefined ? own : [{ cells: example, as: 'EXAMPLE' }];
    return kindSheet(kind, all, choices, statuses !== undefined);
  });
  return { sheets, numbers };
}
