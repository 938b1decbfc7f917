/** Filters and orders of the graph door that hold more than is looked at for one list. */
import { atMost } from './limits.ts';
import type { Values } from './look.ts';

const quantifiers: ReadonlySet<string> = new Set(['all', 'none', 'single', 'some']);

function checkDepth(name: string, value: unknown, depth = 0): void {
  atMost('filterDepth', depth, name);
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) checkDepth(name, inner, depth + 1);
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

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` for a filter or an order that is too deep */
export function checkGraphField(values: Values): void {
  for (const name of ['where', 'sort']) checkDepth(name, values[name]);
  atMost('relations', relationsIn(values.where), 'where');
}
