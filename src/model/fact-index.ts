/** Facts found by id, by kind and by what they point to. */
import type { EntityKind, Fact, FactOf } from './fact.ts';
import { references, targetsOf } from './references.ts';

/** All facts of one revision, in id order, with the look-ups questions need. */
export interface FactIndex {
  readonly facts: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
  /** The facts of one kind, in id order. */
  of<K extends EntityKind>(kind: K): readonly FactOf<K>[];
  /** The facts that point to this id by any of their pointing properties, in id order. */
  pointingTo(id: string): readonly Fact[];
  /** The facts that cite this document, in id order. */
  citing(documentId: string): readonly Fact[];
}

/** What knows facts: a reading, or a folder that has been read. */
export interface KnowsFacts {
  readonly facts: FactIndex;
}

/** Byte order of ids, the same on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function append<K>(map: Map<K, Fact[]>, key: K, fact: Fact): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [fact]);
  else if (list.at(-1) !== fact) list.push(fact);
}

/** Facts on their way into an index. */
export interface CollectedFacts {
  /** Takes more facts; all of them have to come in id order. */
  add(facts: readonly Fact[]): void;
  index(): FactIndex;
}

/** Begins an index, so that a large one can be made in steps. */
export function collectFacts(): CollectedFacts {
  const facts: Fact[] = [];
  const ids = new Map<string, Fact>();
  const kinds = new Map<EntityKind, Fact[]>();
  const pointing = new Map<string, Fact[]>();
  const citing = new Map<string, Fact[]>();
  const add = (fact: Fact) => {
    facts.push(fact);
    ids.set(fact.id, fact);
    append(kinds, fact.kind, fact);
    for (const reference of references[fact.kind])
      for (const target of targetsOf(fact, reference.property)) append(pointing, target, fact);
    for (const citation of fact.citations) append(citing, citation.document, fact);
  };
  return {
    add: (more) => more.forEach(add),
    index: () => indexOf({ facts, ids, kinds, pointing, citing }),
  };
}

/** What an index looks up in. */
interface LookUps {
  readonly facts: readonly Fact[];
  readonly ids: ReadonlyMap<string, Fact>;
  readonly kinds: ReadonlyMap<EntityKind, readonly Fact[]>;
  readonly pointing: ReadonlyMap<string, readonly Fact[]>;
  readonly citing: ReadonlyMap<string, readonly Fact[]>;
}

const lookUps = new WeakMap<FactIndex, LookUps>();

function indexOf(made: LookUps): FactIndex {
  const { facts, ids, kinds, pointing, citing } = made;
  const index: FactIndex = {
    facts,
    byId: ids,
    of: <K extends EntityKind>(kind: K) => (kinds.get(kind) ?? []) as unknown as FactOf<K>[],
    pointingTo: (id) => pointing.get(id) ?? [],
    citing: (id) => citing.get(id) ?? [],
  };
  lookUps.set(index, made);
  return index;
}

/** What makes the facts of one revision those of another; a fact that is changed is both gone and come. */
export interface FactsChanged {
  readonly gone: ReadonlySet<Fact>;
  readonly come: readonly Fact[];
}

/** How many facts are looked up at one go. */
const atOnce = 5000;

/** The index of the facts after a change, made of that before in steps: lists that the change does not touch are shared. */
export function* changedIndex(
  before: FactIndex,
  { gone, come }: FactsChanged,
): Generator<void, FactIndex> {
  const old = lookUps.get(before) as LookUps;
  const fresh = [...come].sort(byId);
  const facts = exchanged(old.facts, gone, fresh);
  yield;
  const ids = new Map<string, Fact>();
  for (const [at, fact] of facts.entries()) {
    ids.set(fact.id, fact);
    if (at % atOnce === 0) yield;
  }
  const of = (keysOf: (fact: Fact) => Iterable<string>, lists: LookUps['pointing']) =>
    exchangedLists(lists, keysOf, gone, fresh);
  const kinds = of(({ kind }) => [kind], old.kinds) as unknown as LookUps['kinds'];
  yield;
  const pointing = of(
    (fact) => references[fact.kind].flatMap(({ property }) => targetsOf(fact, property)),
    old.pointing,
  );
  yield;
  const citing = of(({ citations }) => citations.map(({ document }) => document), old.citing);
  yield;
  return indexOf({ facts, ids, kinds, pointing, citing });
}

/** The lists in which something is gone or come are made anew. */
function exchangedLists(
  lists: ReadonlyMap<string, readonly Fact[]>,
  keysOf: (fact: Fact) => Iterable<string>,
  gone: ReadonlySet<Fact>,
  fresh: readonly Fact[],
): Map<string, readonly Fact[]> {
  const comeTo = new Map<string, Fact[]>();
  for (const fact of fresh) for (const key of keysOf(fact)) append(comeTo, key, fact);
  const touched = new Set(comeTo.keys());
  for (const fact of gone) for (const key of keysOf(fact)) touched.add(key);
  const made = new Map(lists);
  for (const key of touched) {
    const list = exchanged(lists.get(key) ?? [], gone, comeTo.get(key) ?? []);
    if (list.length > 0) made.set(key, list);
    else made.delete(key);
  }
  return made;
}

/** A list in id order without some facts and with others, which are in order too. */
function exchanged(
  list: readonly Fact[],
  gone: ReadonlySet<Fact>,
  fresh: readonly Fact[],
): readonly Fact[] {
  const made: Fact[] = [];
  let next = 0;
  for (const fact of list) {
    if (gone.has(fact)) continue;
    for (let one = fresh[next]; one && one.id < fact.id; one = fresh[next]) {
      made.push(one);
      next += 1;
    }
    made.push(fact);
  }
  return [...made, ...fresh.slice(next)];
}

/** Sorts and indexes facts once, so that every look-up afterwards is a map read. */
export function indexFacts(unsorted: readonly Fact[]): FactIndex {
  const collected = collectFacts();
  collected.add([...unsorted].sort(byId));
  return collected.index();
}
