/** The memory of acts at hand: read once, and from then on only what came since. */
import { KnowledgeError } from '../../errors.ts';
import type { NewAct } from '../../model/contributions/act.ts';
import {
  type Memory,
  nothingRemembered,
  remembering,
} from '../../model/contributions/contribution.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';
import { takeLock } from '../revisions/take-lock.ts';
import { appendActs, chainHead, readAct, storedActs } from './chain.ts';

/** What is remembered in a database, by whichever copy of the service. */
export interface Remembered {
  /** All that was done until now. */
  read(): Promise<Memory>;
  /** The same as whoever has the lock finds it. */
  readWithin(run: RunNamed): Promise<Memory>;
  /**
   * Does something, alone: what it is decided by is still so when it is kept.
   *
   * @param decide - the acts to keep; none where nothing is to be done
   */
  act(
    now: string,
    decide: (memory: Memory, run: RunNamed) => Promise<readonly NewAct[]>,
  ): Promise<Memory>;
}

/** Opens the memory of acts; nothing is read before it is asked for. */
export function openMemory(connection: GraphConnection): Remembered {
  let known: Memory = nothingRemembered;
  let erased = 0;

  const readWithin = async (run: RunNamed) => {
    const head = await chainHead(run);
    // Another database in the place of the one before, or something erased, is read from its beginning.
    const isSame = head.erased === erased && isOn(known, head.acts);
    const before = isSame ? known : nothingRemembered;
    const fresh = head.acts > before.acts.length ? await storedActs(run, before.acts.length) : [];
    const found = remembering(before, fresh.map(readAct));
    if (found.acts.at(-1)?.digest !== (head.head ?? undefined)) return readAnew(run);
    [known, erased] = [found, head.erased];
    return found;
  };
  const readAnew = async (run: RunNamed): Promise<Memory> => {
    const stored = await storedActs(run, 0);
    known = remembering(nothingRemembered, stored.map(readAct));
    return known;
  };
  const read = () => readWithin((name, parameters) => connection.read(name, parameters));

  return {
    read,
    readWithin,
    async act(now, decide) {
      await connection.transaction(async (run) => {
        const { number } = await takeLock(run);
        if (number === 0)
          throw new KnowledgeError('DATABASE_EMPTY', 'The database holds no published landscape.');
        const acts = await decide(await readWithin(run), run);
        if (acts.length > 0) await appendActs(run, acts, now);
      });
      return read();
    },
  };
}

function isOn({ acts }: Memory, count: number): boolean {
  return acts.length <= count;
}
