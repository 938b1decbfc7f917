/** Answers kept as they went out, for as long as the reading they were given from is the current one. */
import { LRUCache } from 'lru-cache';
import type { Reading } from '../../../engine/reading.ts';
import type { AskedOperation } from '../../graphql/guard/guard.ts';

/** An answer ready to be sent again. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly asked: AskedOperation;
}

/** A shelf of answers, bounded by the memory it may take. */
export interface KeptAnswers {
  /** The answer to just this request, if it was given from the reading that is current now. */
  find(request: string): KeptAnswer | undefined;
  /**
   * Keeps an answer given from this reading, if that is still current and the request came before; the one asked for
   * longest ago makes room.
   */
  keep(reading: Reading, request: string, answer: () => KeptAnswer): void;
}

/** What an entry takes beside its texts, in bytes. */
const overhead = 400;

/** Remembers marks of the latest requests, so that one which never comes again takes no room among the kept. */
function rememberRequests(): (request: string) => boolean {
  const marks = new Uint32Array(1 << 16);
  return (request) => {
    let mark = 0x811c9dc5;
    for (let at = 0; at < request.length; at++)
      mark = Math.imul(mark ^ request.charCodeAt(at), 0x01000193);
    const place = (mark ^ (mark >>> 16)) & 0xffff;
    const known = marks[place] === mark >>> 0;
    marks[place] = mark;
    return known;
  };
}

/**
 * Makes a shelf. A new reading (a new revision, or the same one after a person was erased) empties it at the next
 * request, so that nothing kept outlives what it was answered from.
 *
 * @param mostBytes - 0 keeps nothing
 */
export function keepAnswers(mostBytes: number, current: () => Reading): KeptAnswers {
  if (mostBytes === 0) return { find: () => undefined, keep: () => {} };
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: mostBytes,
    maxEntrySize: Math.ceil(mostBytes / 8),
    sizeCalculation: ({ body }, request) => body.length + 2 * request.length + overhead,
  });
  const cameBefore = rememberRequests();
  let from: Reading | undefined;
  const forgetOld = () => {
    const now = current();
    if (from === now) return;
    answers.clear();
    from = now;
  };
  return {
    find(request) {
      forgetOld();
      return answers.get(request);
    },
    keep(reading, request, answer) {
      forgetOld();
      if (reading === from && cameBefore(request)) answers.set(request, answer());
    },
  };
}
