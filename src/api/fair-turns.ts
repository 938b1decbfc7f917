/** Under load callers take turns, so that one who asks much waits for himself and not others for him. */

/** How long requests are served as they come, in milliseconds, before callers take turns. */
const sliceMs = 10;
/** How many requests of one caller may be under way; each may hold a connection to the database. */
const mostUnderWay = 32;
/** How many requests of one caller may wait. */
const mostWaiting = 100;

type Work = () => void;
interface Caller {
  underWay: number;
  readonly waiting: Work[];
}

/** Turns for callers, each known by a name. */
export interface FairTurns {
  /**
   * Starts the work at once or when it is the caller's turn; {@link FairTurns.end} is called when it has ended.
   *
   * @returns false when the caller has too much waiting; the work is then not done
   */
  begin(name: string, work: Work): boolean;
  end(name: string): void;
}

/** Makes turns; while little is asked they cost nothing. */
export function fairTurns(): FairTurns {
  const callers = new Map<string, Caller>();
  /** Callers with something to start, in the order of their turns. */
  const turns = new Set<string>();
  let sliceBegan: number | undefined;
  let isScheduled = false;

  /** Whether requests that came in the same go have used up their time. */
  const isBusy = () => {
    if (sliceBegan === undefined) {
      sliceBegan = performance.now();
      setImmediate(() => {
        sliceBegan = undefined;
      });
    }
    return performance.now() - sliceBegan > sliceMs;
  };

  const start = (caller: Caller, work: Work) => {
    caller.underWay += 1;
    work();
  };

  /** One request, then whatever else the process has to do. */
  const takeTurn = () => {
    isScheduled = false;
    for (const name of turns) {
      const caller = callers.get(name);
      turns.delete(name);
      const work = caller?.underWay === mostUnderWay ? undefined : caller?.waiting.shift();
      if (!caller || !work) continue;
      if (caller.waiting.length > 0) turns.add(name);
      start(caller, work);
      break;
    }
    schedule();
  };

  const schedule = () => {
    if (isScheduled || turns.size === 0) return;
    isScheduled = true;
    setImmediate(takeTurn);
  };

  return {
    begin(name, work) {
      const caller = callers.get(name) ?? { underWay: 0, waiting: [] };
      callers.set(name, caller);
      const isFree = caller.waiting.length === 0 && caller.underWay < mostUnderWay;
      if (isFree && turns.size === 0 && !isBusy()) {
        start(caller, work);
        return true;
      }
      if (caller.waiting.length >= mostWaiting) return false;
      caller.waiting.push(work);
      turns.add(name);
      schedule();
      return true;
    },
    end(name) {
      const caller = callers.get(name);
      if (!caller) return;
      caller.underWay -= 1;
      if (caller.waiting.length > 0) turns.add(name);
      else if (caller.underWay === 0) callers.delete(name);
      schedule();
    },
  };
}
