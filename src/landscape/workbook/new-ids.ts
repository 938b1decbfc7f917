/** Ids of new rows: made from the name, or from what the row joins; never one that means something else. */
import { type EntityKind, joiningKinds } from '../../model/fact.ts';
import { derivedId, slug } from '../short-forms.ts';
import { keyOf } from '../written-keys.ts';
import { columnsOf } from './columns.ts';
import type { Nameable } from './names.ts';
import { cellOf, type RowToRead, type Values } from './read-fact.ts';
import { alike, textOf } from './sheet.ts';

/** Gives the id that is wished, or the next one that is free: `rad`, `rad-2`. */
export type IdGiver = (wished: string) => string;

/** @param isTaken - whether an id means something else */
export function idGiver(isTaken: (id: string) => boolean): IdGiver {
  const given = new Set<string>();
  return (wished) => {
    let id = wished;
    for (let again = 2; isTaken(id) || given.has(id); again += 1) id = `${wished}-${again}`;
    given.add(id);
    return id;
  };
}

const mostWords = 12;

/** What a row is called, where its kind needs a name. */
export function nameInRow(row: RowToRead): string {
  if (joiningKinds.has(row.kind)) return '';
  const column = columnsOf(row.kind).find(
    ({ property, part }) => property === 'name' && part === 'sv',
  );
  if (column === undefined || !row.columns.has(column)) return row.was?.name?.sv ?? '';
  return textOf(cellOf(row, column));
}

/** A row that has a name the file did not have before: a new row, or one that is called otherwise. */
export function nameableOf(row: RowToRead, ids: IdGiver, layer: string): Nameable | undefined {
  const { kind, was } = row;
  const sv = nameInRow(row);
  const isAsBefore = was !== undefined && alike(was.name?.sv ?? '') === alike(sv);
  const wished = slug(sv, mostWords);
  if (sv === '' || isAsBefore || (was === undefined && wished === '')) return undefined;
  const english = columnsOf(kind).find(
    ({ property, part }) => property === 'name' && part === 'en',
  );
  const en = english === undefined ? '' : textOf(cellOf(row, english));
  const name = { sv, en: en || sv };
  if (was !== undefined) return { ...was, name };
  return { id: ids(wished), kind, name, aliases: [], landscapes: [layer] };
}

/** The id of a new row whose kind has no names; undefined where it joins nothing. */
export function idOfRow(kind: EntityKind, values: Values, ids: IdGiver): string | undefined {
  const written = Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([property, value]) => [keyOf(kind, property), value]),
  );
  const { kind: _, ...rest } = written;
  const sort = columnsOf(kind).find(({ property }) => keyOf(kind, property) === 'kind')?.property;
  const item = sort === undefined ? rest : { ...rest, kind: values[sort] };
  const wished = derivedId(kind, item) ?? derivedId(kind, { ...item, from: item.to });
  return wished === undefined || wished === '' ? undefined : ids(wished);
}
