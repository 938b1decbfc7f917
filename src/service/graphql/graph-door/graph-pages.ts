/** Pages of the graph door: each cursor names the revision it was made in, so that no page continues one of another revision. */
import { KnowledgeError } from '../../../errors.ts';

/** What the library's cursors hold after decoding; it reads the number and lets the rest be. */
const decoded = /^arrayconnection:\d{1,9}@(\d{1,9})$/;
const made = /^arrayconnection:\d+$/;

/** The revision a cursor was made in; undefined when it is no cursor of this door. */
export function revisionOfCursor(cursor: unknown): number | undefined {
  if (typeof cursor !== 'string') return undefined;
  const found = decoded.exec(Buffer.from(cursor, 'base64').toString('utf8'));
  return found ? Number(found[1]) : undefined;
}

function stamped(value: unknown, revision: number): unknown {
  if (typeof value !== 'string') return value;
  const text = Buffer.from(value, 'base64').toString('utf8');
  return made.test(text) ? Buffer.from(`${text}@${revision}`).toString('base64') : value;
}

/** The texts of a plain object that are cursors, whatever alias they stand under. */
function withStamps<T extends object>(value: T, revision: number): T {
  const entries = Object.entries(value).map(([key, one]) => [key, stamped(one, revision)]);
  return Object.fromEntries(entries) as T;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A connection as the library made it, its cursors naming the revision. */
export function stampedConnection(connection: unknown, revision: number): unknown {
  if (!isObject(connection)) return connection;
  const entries = Object.entries(connection).map(([key, value]) => {
    // Edges, and the one object beside them that holds the page's own cursors.
    if (Array.isArray(value))
      return [key, value.map((edge) => (isObject(edge) ? withStamps(edge, revision) : edge))];
    return [key, isObject(value) ? withStamps(value, revision) : value];
  });
  return Object.fromEntries(entries);
}

/** Says that a cursor is of another revision than the graph now holds. */
export function staleCursor(): KnowledgeError {
  return new KnowledgeError('STALE_CURSOR', '"after" belongs to another revision of the graph.', {
    hint: 'Begin again without a cursor.',
  });
}
