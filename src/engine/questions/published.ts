/** What is published, through time: the revision at hand, and the way to earlier ones. */
import type { Reading } from '../reading.ts';

/** One published state of everything. */
interface Revision {
  readonly number: number;
  readonly digest: string;
  /** When it was published, an ISO instant. */
  readonly date: string;
}

/** When something was withdrawn, and what took its place. */
export interface Tombstone {
  readonly withdrawnIn: number;
  /** Ids; none where nothing did. */
  readonly replacedBy: readonly string[];
}

export interface Published {
  /** The revision that was current when the question came. */
  readonly current: Reading;
  readonly readings: {
    at(revision: number): Promise<Reading>;
    /** Newest first. */
    revisions(): readonly Revision[];
    tombstones(): ReadonlyMap<string, Tombstone>;
  };
  /** The time of whoever asks; absent, as much as it takes. */
  readonly time?: { find<T>(work: () => T): T | Promise<Awaited<T>> } | undefined;
}

/** Finds something within the time of whoever asks, once what it is found in has been read. */
export async function found<T>(
  { time }: Pick<Published, 'time'>,
  find: () => T,
): Promise<Awaited<T>> {
  return await (time === undefined ? find() : time.find(find));
}

/** A question may name the revision it is asked of; it is the current one when it names none. */
export interface Pinned {
  readonly revision?: number | null;
}

/** Whether a question that names this revision, or none, is asked of the current one. */
export function isCurrent(
  { current }: Pick<Published, 'current'>,
  revision: number | null | undefined,
): revision is null | undefined {
  return revision == null || revision === current.revision;
}

/** The reading a question is asked of. */
export async function readingFor(
  published: Pick<Published, 'current'> & { readonly readings: Pick<Published['readings'], 'at'> },
  revision: number | null | undefined,
): Promise<Reading> {
  return isCurrent(published, revision) ? published.current : published.readings.at(revision);
}
