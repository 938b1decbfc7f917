/** Callers take turns, so that one who asks much waits for himself and not others for him. */

/** How long one request may hold back the next while it is neither answered nor known to wait for something, in milliseconds. */
const sliceMs = 10;
/** How many requests of one caller may be under way; each may hold a connection to the database. */
const mostUnderWay = 64;
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

/** Makes turns; while requests come one at a time they cost nothing. */
export function fairTurns(): FairTurns {
  const callers = new Map<string, Caller>();
  /** Callers with something to start, in the order of their turns. */
  const turns = new Set<string>();
  /** When the work began that others wait for; undefined when it has ended or seems to wait for something itself. */
  let heldSince: number | undefined;
  let holder: string | undefined;
  let goBegan: number | undefined;
  let isScheduled = false;
  let isWatched = false;

  /** Whether work that followed on work has kept the process from hearing of new requests for long. */
  const isLongGo = () => {
    if (goBegan === undefined) {
      goBegan = performance.now();
      setImmediate(() => {
        goBegan = undefined;
      });
    }
    return performance.now() - goBegan > sliceMs;
  };

  const release = () => {
    heldSince = undefined;
    holder = undefined;
    schedule();
  };

  const isHeld = () => {
    if (heldSince === undefined) return false;
    if (performance.now() - heldSince < sliceMs) {
      watch();
      return true;
    }
    return false;
  };

  /** Looks later whether the work still holds back the others. */
  const watch = () => {
    if (isWatched) return;
    isWatched = true;
    setTimeout(() => {
      isWatched = false;
      if (!isHeld()) release();
    }, sliceMs);
  };

  const start = (name: string, caller: Caller, work: Work) => {
    caller.underWay += 1;
    heldSince = performance.now();
    holder = name;
    work();
  };

  const takeTurn = () => {
    isScheduled = false;
    if (isHeld()) return;
    for (const name of turns) {
      const caller = callers.get(name);
      turns.delete(name);
      const work = caller?.underWay === mostUnderWay ? undefined : caller?.waiting.shift();
      if (!caller || !work) continue;
      if (caller.waiting.length > 0) turns.add(name);
      start(name, caller, work);
      break;
    }
    schedule();
  };

  const schedule = () => {
    if (isScheduled || turns.size === 0 || isHeld()) return;
    isScheduled = true;
    if (isLongGo()) setImmediate(takeTurn);
    else queueMicrotask(takeTurn);
  };

  return {
    begin(name, work) {
      const caller = callers.get(name) ?? { underWay: 0, waiting: [] };
      callers.set(name, caller);
      const isFree = caller.waiting.length === 0 && caller.underWay < mostUnderWay;
      if (isFree && turns.size === 0 && !isHeld() && !isLongGo()) {
        start(name, caller, work);
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
      if (holder === name) release();
      else schedule();
    },
  };
}
