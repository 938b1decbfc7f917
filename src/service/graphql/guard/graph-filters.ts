/** Arguments of the graph door that the library would cut in silence, fail at, or make too large a query of. */
import { revisionOfCursor } from '../graph-door/graph-pages.ts';
import { atMost, refuse } from './limits.ts';
import type { Values } from './look.ts';

const quantifiers: ReadonlySet<string> = new Set(['all', 'none', 'single', 'some']);

function checkCursor(value: unknown): void {
  if (value !== undefined && revisionOfCursor(value) === undefined)
    refuse(`\`after\` is not a cursor of this list.`, 'Take the `endCursor` of the page before.');
}

/** A null in a filter or an order would match in surprising ways or fail; depth grows the query. */
function checkFilter(name: string, value: unknown, depth = 0): void {
  if (value === null) refuse(`\`${name}\` holds null.`, 'Leave out what is not asked for.');
  atMost('filterDepth', depth, name);
  if (typeof value !== 'object' || value === undefined) return;
  for (const inner of Object.values(value)) checkFilter(name, inner, depth + 1);
}

/** How many relations a filter follows, one after the other. */
function relationsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.entries(value).map(
    ([name, inner]) => relationsIn(inner) + (quantifiers.has(name) ? 1 : 0),
  );
  return Math.max(0, ...inside);
}

/** How many values a filter compares with. */
export function conditionsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((total: number, inner) => total + conditionsIn(inner), 0);
}

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` for a page, a cursor, a filter or an order that cannot be used */
export function checkGraphField(values: Values): void {
  if (values.first === null) refuse('`first` is null.', 'Leave it out for the usual page size.');
  // The library takes 0 for no limit at all.
  if (values.first === 0)
    refuse(
      '`first` is 0; a page of the graph holds at least 1.',
      'To count only, ask for `totalCount` alone.',
    );
  checkCursor(values.after);
  for (const name of ['where', 'sort'])
    if (values[name] !== undefined) checkFilter(name, values[name]);
  atMost('relations', relationsIn(values.where), 'where');
}
