/** A workbook or a file of rows read on top of what it was made from: the facts as it has them, and all that is wrong. */
import type { z } from 'zod';
import { type EntityKind, type Fact, kindNamed } from '../../model/fact.ts';
import { type CellFault, said } from './cell-fault.ts';
import { headingFaults } from './heading-faults.ts';
import { nameBook } from './names.ts';
import { idGiver, idOfRow, nameableOf, nameInRow } from './new-ids.ts';
import { type Books, type RowToRead, readValues } from './read-fact.ts';
import { alike, type ReadTables } from './sheet.ts';
import { whichRows } from './which-rows.ts';

/** What there was when the file was made. */
export interface MadeFromFacts {
  readonly layer: string;
  /** The facts of the layer; where nobody knows what the file was made from, those that are published now. */
  readonly facts: readonly Fact[];
  /** All facts, which it may name. */
  readonly named: readonly Fact[];
  /** Whether an id is that of something else, there or withdrawn. */
  readonly isTaken: (id: string) => boolean;
}

/** A row that was read; `id` and `fact` are undefined where they could not be told. */
export interface RowRead {
  readonly row: RowToRead;
  readonly id: string | undefined;
  readonly fact: Fact | undefined;
}

/** What a file says. With faults, `facts` is what could be read and must not be published. */
export interface TablesRead {
  readonly facts: readonly Fact[];
  readonly faults: readonly CellFault[];
  readonly rows: readonly RowRead[];
  /** Sheets and columns that were left alone. */
  readonly unread: readonly string[];
  readonly books: Books;
}

/** Reads a file whole; nothing is thrown, all that is wrong is told. */
export function readTables(file: ReadTables, from: MadeFromFacts): TablesRead {
  const which = whichRows(file, new Map(from.facts.map((fact) => [fact.id, fact])));
  const rows = sameByName(which.rows, from.facts);
  const ids = idGiver(from.isTaken);
  const named = rows.map((row) => nameableOf(row, ids, from.layer));
  const books: Books = {
    before: nameBook(from.named, [], from.layer),
    after: nameBook(
      from.named,
      named.filter((one) => one !== undefined),
      from.layer,
    ),
  };
  const faults: CellFault[] = [...which.faults, ...doubled(rows), ...newLandscapes(rows)];
  const read = rows.map((row, at): RowRead => {
    const { values, faults: own } = readValues(row, books, from.layer);
    faults.push(...own);
    if (own.length > 0) return { row, id: row.was?.id ?? named[at]?.id, fact: undefined };
    const id = row.was?.id ?? named[at]?.id ?? idOfRow(row.kind, values, ids);
    if (id === undefined) faults.push({ place: placeOf(row), says: noId });
    return {
      row,
      id,
      fact: id === undefined ? undefined : wholeFact({ ...values, id }, row, faults),
    };
  });
  const facts = factsAfter(file, from, which.kinds, read);
  const all = new Map([...from.named, ...facts].map((fact) => [fact.id, fact]));
  faults.push(...headingFaults(read, all));
  return { facts, faults, rows: read, unread: which.unread, books };
}

const placeOf = ({ sheet, row }: RowToRead) => ({ sheet: sheet.name, row });

const noId = said(
  'Raden säger inte vad den hör till, eller saknar namn. Fyll i det.',
  'The row does not say what it belongs to, or has no name. Fill it in.',
);

/** What the shape has to say of the fact as a whole. */
function wholeFact(values: object, row: RowToRead, faults: CellFault[]): Fact | undefined {
  const read = (kindNamed[row.kind].shape as z.ZodObject).safeParse(values);
  if (read.success) return read.data as Fact;
  const [issue] = read.error.issues;
  const what = issue?.path.join('.') ?? '';
  const says = said(
    `Raden går inte att läsa: ${what}.`,
    `The row cannot be read: ${what}: ${issue?.message}.`,
  );
  faults.push({ place: placeOf(row), says });
  return undefined;
}

const calledKey = (kind: EntityKind, name: string) => `${kind} ${alike(name)}`;

/** A row that does not tell which fact it is, and is called as one that no other row is, is that fact. */
function sameByName(rows: readonly RowToRead[], facts: readonly Fact[]): RowToRead[] {
  const told = new Set(rows.map(({ was }) => was));
  const left = facts.filter((fact) => !told.has(fact));
  const called = new Map(
    left.map((fact) => [calledKey(fact.kind, fact.name?.sv ?? ''), fact] as const),
  );
  return rows.map((row) => {
    const name = row.was === undefined ? nameInRow(row) : '';
    const was = name === '' ? undefined : called.get(calledKey(row.kind, name));
    return was === undefined ? row : { ...row, was };
  });
}

/** A workbook is of one landscape. */
function newLandscapes(rows: readonly RowToRead[]): CellFault[] {
  const added = rows.filter(({ kind, was }) => kind === 'LANDSCAPE' && was === undefined);
  const says = said(
    'Arbetsboken är för ett landskap. Ett nytt får en egen mapp, som läses in för sig.',
    'The workbook is of one landscape. A new one has a folder of its own, loaded by itself.',
  );
  return added.map((row) => ({ place: placeOf(row), says }));
}

/** A new row that is called as another is a slip, and so are two rows of one fact. */
function doubled(rows: readonly RowToRead[]): CellFault[] {
  const first = new Map<string, RowToRead>();
  const faults: CellFault[] = [];
  for (const row of rows) {
    const name = nameInRow(row);
    if (name === '') continue;
    const key = calledKey(row.kind, name);
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else if (row.was === undefined || other.was === undefined || row.was === other.was)
      faults.push({
        place: placeOf(row.was === undefined ? row : other),
        says: twice(name, row, other),
      });
  }
  return faults;
}

const twice = (name: string, { row, was }: RowToRead, other: RowToRead) => {
  const at = was === undefined ? other.row : row;
  return said(
    `"${name}" finns redan på rad ${at}. Ändra den raden, eller ge den nya ett annat namn.`,
    `"${name}" is there already in row ${at}. Change that row, or give the new one another name.`,
  );
};

/** The facts with what the rows say; in a workbook a row that is gone takes its fact along. */
function factsAfter(
  { ids }: ReadTables,
  { facts }: MadeFromFacts,
  kinds: ReadonlySet<EntityKind>,
  read: readonly RowRead[],
): Fact[] {
  const written = new Set(ids?.values());
  const rows = new Map(
    read.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])),
  );
  const before = facts.flatMap((fact) => {
    const isGone = kinds.has(fact.kind) && written.has(fact.id) && !rows.has(fact.id);
    return isGone ? [] : [rows.get(fact.id)?.fact ?? fact];
  });
  const were = new Set(facts.map(({ id }) => id));
  const added = read.flatMap(({ fact }) => (fact === undefined || were.has(fact.id) ? [] : [fact]));
  return [...before, ...added];
}
