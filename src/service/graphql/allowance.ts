/** How much of the process's time one request may take, and how it lets others in between. */
import { type Allowance, spending, timeSpent } from '../../engine/work.ts';

/** A request that has been at work for so long lets others in before its next question, in milliseconds. */
const sliceMs = 5;
/** A pause between two fields that is longer is taken for waiting, as for a former revision, in milliseconds. */
const longestPauseMs = 25;
/** Looking at the clock takes as long as telling a field. */
const fieldsPerLook = 16;

/** The time of one request: so long to find what is asked, and as long to tell it. */
export interface RequestTime extends Allowance {
  /**
   * Finds an answer, at once or in a later turn of the event loop.
   *
   * @throws {@link KnowledgeError} `TIME_SPENT`
   */
  find<T>(work: () => T): T | Promise<Awaited<T>>;
  /**
   * Called before a field of an answer is told.
   *
   * @throws {@link KnowledgeError} `TIME_SPENT`
   */
  tell(): void;
  /** Whether something was left out since time was up. */
  wasUp(): boolean;
}

const waiting: (() => void)[] = [];

function letOneGoOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(letOneGoOn);
}

/** Waits until the event loop has seen to others; of all who wait one goes on in each turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(letOneGoOn);
  });
}

function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/**
 * Gives a request its time.
 *
 * @param mostMs - milliseconds of work; while others keep the processor busy none passes
 */
export function allow(mostMs: number): RequestTime {
  const processor = process.cpuUsage();
  let found = 0;
  let told = 0;
  let fields = 0;
  /** Since when something is being found. */
  let since: number | undefined;
  /** When what was found began to be told, or was last seen to be. */
  let latest = 0;
  /** Since when it has kept the event loop. */
  let turn: number | undefined;
  let wasUp = false;

  const isOver = (ms: number) => {
    if (ms <= mostMs || processorMs(processor) <= mostMs) return false;
    wasUp = true;
    return true;
  };
  const isUp = () => isOver(found + (since === undefined ? 0 : performance.now() - since));
  const pause = () => {
    const paused = performance.now();
    return () => {
      if (since !== undefined) since += performance.now() - paused;
    };
  };
  const time = { isUp, pause };

  const goFind = <T>(work: () => T): T => {
    if (isUp()) throw timeSpent();
    since = performance.now();
    try {
      return spending(time, work);
    } finally {
      latest = performance.now();
      found += latest - (since ?? latest);
      since = undefined;
    }
  };
  const beginTelling = async <T>(found: T): Promise<Awaited<T>> => {
    const answer = await found;
    latest = performance.now();
    return answer;
  };
  const later = async <T>(work: () => T): Promise<Awaited<T>> => {
    await nextTurn();
    turn = performance.now();
    return beginTelling(work());
  };

  return {
    ...time,
    find(work) {
      turn ??= performance.now();
      if (performance.now() - turn > sliceMs) return later(() => goFind(work));
      const answer = goFind(work);
      if (answer instanceof Promise) return beginTelling(answer) as never;
      // What took long to find is told in a turn of its own.
      return latest - turn > sliceMs ? later(() => answer) : answer;
    },
    tell() {
      fields += 1;
      if (fields % fieldsPerLook !== 0) return;
      const now = performance.now();
      told += Math.min(now - latest, longestPauseMs);
      latest = now;
      if (isOver(told)) throw timeSpent();
    },
    wasUp: () => wasUp,
  };
}
