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
    index: () => ({
      facts,
      byId: ids,
      of: <K extends EntityKind>(kind: K) => (kinds.get(kind) ?? []) as unknown as FactOf<K>[],
      pointingTo: (id) => pointing.get(id) ?? [],
      citing: (id) => citing.get(id) ?? [],
    }),
  };
}

/** Sorts and indexes facts once, so that every look-up afterwards is a map read. */
export function indexFacts(unsorted: readonly Fact[]): FactIndex {
  const collected = collectFacts();
  collected.add([...unsorted].sort(byId));
  return collected.index();
}
