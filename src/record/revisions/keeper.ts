/** Keeps the current revision at hand: polls, builds the new one beside the old, swaps one reference. */

import type { Tombstone } from '../../engine/questions/published.ts';
import type { Reading } from '../../engine/reading.ts';
import { KnowledgeError } from '../../errors.ts';
import type { GraphConnection } from '../graph/connect.ts';
import { readyForSearch } from './open-revision.ts';
import {
  type CurrentRevision,
  currentRevision,
  listRevisions,
  listTombstones,
  type PublishedRevision,
  readRevision,
} from './read-revision.ts';

export type Tombstones = ReadonlyMap<string, Tombstone>;

/** Readings for the service, current even while the database is away. */
export interface Keeper {
  current(): Reading;
  /** Any published revision; earlier ones are read when first asked for and kept a while. */
  at(revision: number): Promise<Reading>;
  /** The published revisions, newest first, as last seen. */
  revisions(): readonly PublishedRevision[];
  tombstones(): Tombstones;
  /** `databaseUp` is undefined where no database is needed. */
  state(): { readonly databaseUp: boolean | undefined; readonly lagMs: number };
  stop(): void;
}

/** How a keeper works; the clock comes in so that a run can be repeated. */
export interface KeeperOptions {
  readonly pollMs: number;
  readonly now: () => number;
  /** Told of each new revision, and of the database going away and coming back. */
  readonly told?: (event: 'REVISION' | 'DATABASE_LOST' | 'DATABASE_BACK', detail: string) => void;
  /** What was read before, such as when it was published; where it is current it is not read again. */
  readonly known?: Reading | undefined;
  /** How many earlier revisions stay in memory. */
  readonly keepEarlier?: number;
}

/**
 * Reads the current revision and watches for the next.
 *
 * @throws {@link KnowledgeError} `DATABASE_EMPTY` when nothing is published, or what the connection throws
 */
export async function keepReading(
  connection: GraphConnection,
  options: KeeperOptions,
): Promise<Keeper> {
  const first = await currentRevision(connection);
  if (first === undefined)
    throw new KnowledgeError('DATABASE_EMPTY', 'The database holds no published landscape.', {
      hint: 'Publish one: kompetenslandskap load',
    });
  const { known } = options;
  const isCurrent = known?.revision === first.number && known.digest === first.digest;
  if (isCurrent) await readyForSearch(known);
  return watch(connection, options, {
    erased: first.erased,
    current: isCurrent ? known : await readRevision(connection, first.number),
    revisions: await listRevisions(connection),
    tombstones: await listTombstones(connection),
  });
}

/** How long the database may take to say which revision is current. */
const pollPatienceMs = 2000;
/** How long a caller waits for an earlier revision. */
const asked = { withinMs: 5000 };
/** How long a whole revision may take that nobody waits for. */
const whole = { withinMs: 60_000 };

/** Another revision, or kept revisions rewritten because a person was erased. */
function isOther(found: CurrentRevision, { current, erased }: Known): boolean {
  return found.number !== current.revision || found.erased !== erased;
}

interface Known {
  readonly erased: number;
  current: Reading;
  revisions: readonly PublishedRevision[];
  tombstones: Tombstones;
}

function watch(connection: GraphConnection, options: KeeperOptions, known: Known): Keeper {
  const earlier = new Map<number, Promise<Reading>>();
  const { keepEarlier = 4 } = options;
  let seenAt = options.now();
  let databaseUp = true;
  let stopped = false;
  const poll = async () => {
    try {
      const found = await currentRevision(connection, { withinMs: pollPatienceMs });
      if (found !== undefined && isOther(found, known)) await swap(found);
      seenAt = options.now();
      if (!databaseUp) options.told?.('DATABASE_BACK', 'The database answers again.');
      databaseUp = true;
    } catch (error) {
      if (databaseUp) options.told?.('DATABASE_LOST', String((error as Error).message));
      databaseUp = false;
    }
    if (!stopped) timer = setTimeout(poll, options.pollMs).unref();
  };
  const swap = async ({ number, erased }: CurrentRevision) => {
    const former = known;
    const current = await readRevision(connection, number, { ...whole, near: former.current });
    known = {
      erased,
      current,
      revisions: await listRevisions(connection, whole),
      tombstones: await listTombstones(connection, whole),
    };
    if (erased !== former.erased) earlier.clear();
    else remember(earlier, former.current.revision, Promise.resolve(former.current), keepEarlier);
    options.told?.('REVISION', `Revision ${number} is current.`);
  };
  let timer = setTimeout(poll, options.pollMs).unref();
  return {
    current: () => known.current,
    at: (revision) => {
      if (revision === known.current.revision) return Promise.resolve(known.current);
      const kept =
        earlier.get(revision) ??
        readRevision(connection, revision, { ...asked, near: known.current });
      remember(earlier, revision, kept, keepEarlier);
      kept.catch(() => earlier.delete(revision));
      return kept;
    },
    revisions: () => known.revisions,
    tombstones: () => known.tombstones,
    state: () => ({ databaseUp, lagMs: Math.max(0, options.now() - seenAt) }),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Keeps the most recently asked; the one asked longest ago goes first. */
export function remember(
  earlier: Map<number, Promise<Reading>>,
  revision: number,
  reading: Promise<Reading>,
  most: number,
): void {
  earlier.delete(revision);
  earlier.set(revision, reading);
  for (const oldest of earlier.keys()) {
    if (earlier.size <= most) break;
    earlier.delete(oldest);
  }
}
