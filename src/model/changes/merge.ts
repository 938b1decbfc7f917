/** Changes made from one state put on top of another: what fits is taken, what two did differently is shown. */
import type { Fact } from '../fact.ts';
import { byId } from '../fact-index.ts';
import { isSame } from '../same.ts';
import type { Change } from './change.ts';
import { inOrder, listWith, membersOf } from './members.ts';

/**
 * Why a change cannot be made. SET_OTHERWISE: the same was set to something else. WITHDRAWN: what it sets was withdrawn. EDITED: what it
 * withdraws was changed. TAKEN: what it adds is there already and is something else. OTHER_KIND: the id would become another thing.
 */
export type ConflictReason = 'SET_OTHERWISE' | 'WITHDRAWN' | 'EDITED' | 'TAKEN' | 'OTHER_KIND';

/** A change that was not made, with what stands there now: a value of the property or, for a fact as such, the fact. */
export interface Conflict {
  readonly change: Change;
  readonly reason: ConflictReason;
  readonly now: unknown;
}

/** What came of a merge: every change is made, was there already, or is a conflict. */
export interface Merge {
  /** In id order. */
  readonly facts: readonly Fact[];
  /** The changes that made a difference. */
  readonly made: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

type Values = Record<string, unknown>;

/** What one change comes to: nothing to do, a conflict, or the fact as it is then (undefined: gone). */
type Outcome =
  | { readonly is: 'THERE' }
  | { readonly is: 'CONFLICT'; readonly reason: ConflictReason; readonly now: unknown }
  | { readonly is: 'MADE'; readonly fact: Fact | undefined };

const there: Outcome = { is: 'THERE' };
const made = (fact: Fact | undefined): Outcome => ({ is: 'MADE', fact });
const conflict = (reason: ConflictReason, now: unknown): Outcome => ({
  is: 'CONFLICT',
  reason,
  now,
});

/** Puts changes on top of what is there now. */
export function merge(now: readonly Fact[], changes: readonly Change[]): Merge {
  const facts = new Map(now.map((fact) => [fact.id, fact]));
  const done: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const change of changes) {
    const outcome = outcomeOf(facts.get(change.fact), change);
    if (outcome.is === 'CONFLICT')
      conflicts.push({ change, reason: outcome.reason, now: outcome.now });
    if (outcome.is !== 'MADE') continue;
    done.push(change);
    if (outcome.fact === undefined) facts.delete(change.fact);
    else facts.set(change.fact, outcome.fact);
  }
  return { facts: [...facts.values()].sort(byId), made: done, conflicts };
}

function outcomeOf(now: Fact | undefined, change: Change): Outcome {
  if (change.act === 'ADD' || change.act === 'RETURN') {
    if (now === undefined) return made(change.after as Fact);
    return isSame(now, change.after) ? there : conflict('TAKEN', now);
  }
  if (change.act === 'WITHDRAW') {
    if (now === undefined) return there;
    return isSame(now, change.before) ? made(undefined) : conflict('EDITED', now);
  }
  if (now === undefined) return conflict('WITHDRAWN', undefined);
  return outcomeOfSet(now, change);
}

function outcomeOfSet(fact: Fact, change: Change): Outcome {
  const { property = '', member, isOrder, before, after } = change;
  const value = (fact as unknown as Values)[property];
  const members = membersOf(property, value) ?? new Map<string, unknown>();
  const now = isOrder
    ? orderNow(members, change)
    : member === undefined
      ? value
      : members.get(member);
  if (isSame(now, after)) return there;
  if (property === 'kind') return conflict('OTHER_KIND', now);
  if (!isSame(now, before)) return conflict('SET_OTHERWISE', now);
  if (isOrder) {
    const keys = inOrder([...members.keys()], after as string[]);
    return made(
      withValue(
        fact,
        property,
        keys.map((key) => members.get(key)),
      ),
    );
  }
  if (member === undefined) return made(withValue(fact, property, after));
  if (after === undefined) members.delete(member);
  else members.set(member, after);
  return made(withValue(fact, property, listWith(property, members)));
}

/**
 * The order the members have now, told by the keys the change knows: where nobody else moved any, that is how they stood before,
 * with what the change itself added at the end.
 */
function orderNow(members: ReadonlyMap<string, unknown>, { before, after }: Change): unknown {
  const [was, is] = [before as string[], after as string[]];
  const keys = [...members.keys()].filter((key) => was.includes(key) || is.includes(key));
  if (
    isSame(
      keys,
      is.filter((key) => members.has(key)),
    )
  )
    return after;
  const old = keys.filter((key) => was.includes(key));
  return isSame(
    old,
    was.filter((key) => members.has(key)),
  )
    ? before
    : keys;
}

function withValue(fact: Fact, property: string, value: unknown): Fact {
  const values: Values = { ...fact };
  if (value === undefined) delete values[property];
  else values[property] = value;
  return values as unknown as Fact;
}
