/** Sizes of pages and lengths of what is handed in, at both doors. */
import { atMost, refuse } from './limits.ts';
import type { Values } from './look.ts';

function checkPage(name: string, value: unknown): void {
  if (typeof value !== 'number') return;
  if (value < 0) refuse(`\`${name}\` is ${value}; a page cannot be smaller than nothing.`);
  atMost('page', value, name);
}

/** Nothing that is handed in may be longer than anybody needs, wherever it stands. */
function checkLengths(name: string, value: unknown, most: 'characters' | 'written'): void {
  if (typeof value === 'string') atMost(most, value.length, name);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) atMost('listed', value.length, name);
  for (const inner of Object.values(value)) checkLengths(name, inner, most);
}

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` for a size or a length that cannot be used */
export function checkPages(values: Values): void {
  for (const name of ['first', 'last']) checkPage(name, values[name]);
}

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` for what is longer than is read */
export function checkAllLengths(values: Values, most: 'characters' | 'written'): void {
  for (const [name, value] of Object.entries(values)) checkLengths(name, value, most);
}

/** How many ids and words there are in what is handed in; each may have to be looked up. */
export function wordsIn(value: unknown): number {
  if (typeof value === 'string') return Math.max(1, value.match(/[\p{L}\p{N}_.-]+/gu)?.length ?? 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((total: number, inner) => total + wordsIn(inner), 0);
}
