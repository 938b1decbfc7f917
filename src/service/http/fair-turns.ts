/** Callers share the time of the process, so that one who asks much waits for himself and not others for him. */

/** How long one request may hold back the next while it is neither answered nor known to wait for something, in milliseconds. */
const sliceMs = 10;
/** How many requests of one caller may be under way; each may hold a connection to the database. */
const mostUnderWay = 64;
/** How many requests of one caller may wait. */
const mostWaiting = 100;
/** How many callers are remembered before those who ask nothing are forgotten. */
const mostRemembered = 1000;

type Work = () => void;
interface Caller {
  underWay: number;
  /** The time this caller has used, in milliseconds, on a clock that all share; who used least is next. */
  used: number;
  readonly waiting: Work[];
}
/** The work that others wait for. */
interface Held {
  readonly caller: Caller;
  readonly since: number;
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
  const waiting = new Set<Caller>();
  let held: Held | undefined;
  /** Where the shared clock stands: what the caller whose turn it was had used. Whoever comes back starts here. */
  let clock = 0;
  let goBegan: number | undefined;
  let isScheduled = false;
  let isWatched = false;

  const callerOf = (name: string): Caller => {
    const known = callers.get(name);
    if (known) return known;
    if (callers.size > mostRemembered)
      for (const [other, { underWay, waiting: theirs }] of callers)
        if (underWay === 0 && theirs.length === 0) callers.delete(other);
    const caller: Caller = { underWay: 0, used: clock, waiting: [] };
    callers.set(name, caller);
    return caller;
  };

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
    if (held) held.caller.used += performance.now() - held.since;
    held = undefined;
    schedule();
  };

  /** Lets others begin when the work has had its time and the process nothing else to do for it: then it waits, as for the database. */
  const watch = () => {
    if (isWatched) return;
    isWatched = true;
    const watched = held;
    const look = () => {
      isWatched = false;
      if (held === watched) release();
      else if (held && waiting.size > 0) watch();
    };
    setTimeout(() => setImmediate(() => setImmediate(look)), sliceMs);
  };

  const start = (caller: Caller, work: Work) => {
    caller.underWay += 1;
    caller.used = Math.max(caller.used, clock);
    clock = caller.used;
    held = { caller, since: performance.now() };
    work();
  };

  const next = (): Caller | undefined => {
    let least: Caller | undefined;
    for (const caller of waiting)
      if (caller.underWay < mostUnderWay && (!least || caller.used < least.used)) least = caller;
    return least;
  };

  const takeTurn = () => {
    isScheduled = false;
    const caller = held ? undefined : next();
    const work = caller?.waiting.shift();
    if (caller && work) {
      if (caller.waiting.length === 0) waiting.delete(caller);
      start(caller, work);
    }
    schedule();
  };

  const schedule = () => {
    if (waiting.size === 0 || isScheduled) return;
    if (held) return watch();
    if (!next()) return;
    isScheduled = true;
    if (isLongGo()) setImmediate(takeTurn);
    else queueMicrotask(takeTurn);
  };

  return {
    begin(name, work) {
      const caller = callerOf(name);
      if (waiting.size === 0 && !held && caller.underWay < mostUnderWay && !isLongGo()) {
        start(caller, work);
        return true;
      }
      if (caller.waiting.length >= mostWaiting) return false;
      caller.used = Math.max(caller.used, clock);
      caller.waiting.push(work);
      waiting.add(caller);
      schedule();
      return true;
    },
    end(name) {
      const caller = callers.get(name);
      if (!caller) return;
      caller.underWay -= 1;
      if (held?.caller === caller) release();
      else schedule();
    },
  };
}
