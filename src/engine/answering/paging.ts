/** Pages of a list: which part is asked for, and the cursors that lead on from it. */
import { KnowledgeError } from '../../errors.ts';
import type { Reading } from '../reading.ts';
import type { PageInfo, PageRequest } from './answer.ts';

/** What a cursor belongs to: a revision, and one question with all its arguments but the page. */
export interface CursorScope {
  readonly revision: number;
  readonly question: string;
}

/** The part of a list that was asked for: items `start` up to, not including, `end`. */
export interface Page {
  readonly start: number;
  readonly end: number;
  readonly pageInfo: PageInfo;
  /** The cursor of the item at this place in the whole list. */
  cursor(place: number): string;
}

/** How large a page is when nothing is said, and at most. */
export interface PageLimits {
  readonly usual: number;
  readonly most: number;
}

/** A short mark of a text (FNV-1a over two lanes), so that a cursor can tell its question from another. */
function markOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}

/** The scope of a question's cursors; `asked` holds all its arguments but the page. */
export function scopeOf(reading: Reading, asked: readonly unknown[]): CursorScope {
  let question: string | undefined;
  return {
    revision: reading.revision,
    // Worked out when a cursor is given or asked for.
    get question() {
      question ??= markOf(JSON.stringify([reading.digest, ...asked]));
      return question;
    },
  };
}

/** Base64 as it stands in addresses, by what browsers know as well as Node. */
function packed(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What was packed; empty for what never was. */
function unpacked(cursor: string): string {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return packed(text) === cursor ? text : '';
  } catch {
    return '';
  }
}

function cursorAt({ revision, question }: CursorScope, place: number): string {
  return packed(`${revision}.${question}.${place}`);
}

/** The place a cursor stands for. */
function placeOf(scope: CursorScope, argument: string, cursor: string, total: number): number {
  const [, revision, question, place] =
    /^(\d{1,15})\.([0-9a-z]+)\.(\d{1,15})$/.exec(unpacked(cursor)) ?? [];
  if (place === undefined)
    throw new KnowledgeError('BAD_USER_INPUT', `"${argument}" is no cursor of this service.`);
  if (Number(revision) !== scope.revision || question !== scope.question)
    throw new KnowledgeError(
      'STALE_CURSOR',
      `"${argument}" belongs to another revision or question.`,
      {
        hint: 'Begin again without a cursor, or ask with the revision and the arguments it came from.',
      },
    );
  if (Number(place) >= total)
    throw new KnowledgeError('BAD_USER_INPUT', `"${argument}" points beyond the end of the list.`);
  return Number(place);
}

function sizeAsked(argument: string, size: number, { most }: PageLimits): number {
  if (Number.isInteger(size) && size >= 0 && size <= most) return size;
  throw new KnowledgeError('BAD_USER_INPUT', `"${argument}" is ${size}; it may be 0 to ${most}.`);
}

/**
 * Cuts the asked page out of a list of `total` items.
 *
 * @param withCursors - false when nobody asks for the cursors of `pageInfo`; they are then null
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for a size out of bounds, `first` and `last` together or a broken
 * cursor; `STALE_CURSOR` for one of another revision or question
 */
export function pageOf(
  total: number,
  { first, after, last, before }: PageRequest,
  scope: CursorScope,
  limits: PageLimits,
  withCursors = true,
): Page {
  const forwards = typeof first === 'number';
  const backwards = typeof last === 'number';
  if (forwards && backwards)
    throw new KnowledgeError('BAD_USER_INPUT', '"first" and "last" cannot be asked together.');
  let start = typeof after === 'string' ? placeOf(scope, 'after', after, total) + 1 : 0;
  let end = typeof before === 'string' ? placeOf(scope, 'before', before, total) : total;
  end = Math.max(start, end);
  if (backwards) start = Math.max(start, end - sizeAsked('last', last, limits));
  else end = Math.min(end, start + sizeAsked('first', forwards ? first : limits.usual, limits));
  const cursor = (place: number) => cursorAt(scope, place);
  return { start, end, cursor, pageInfo: infoOf(start, end, total, withCursors ? cursor : null) };
}

function infoOf(
  start: number,
  end: number,
  total: number,
  cursor: ((at: number) => string) | null,
): PageInfo {
  const empty = start === end || cursor === null;
  return {
    hasNextPage: end < total,
    hasPreviousPage: start > 0,
    startCursor: empty ? null : cursor(start),
    endCursor: empty ? null : cursor(end - 1),
  };
}
