/** The search index after a change, made of that before: entries that say what they said keep their rows, and only the others are read. */
import type { Fact } from '../../../model/fact.ts';
import type { FactIndex, FactsChanged } from '../../../model/fact-index.ts';
import { isSame } from '../../../model/same.ts';
import type { InSteps } from '../../kept.ts';
import { linksOf, namesOf } from './entries.ts';
import {
  backwardsOf,
  joinedKeys,
  joinedNames,
  joinedRows,
  joinedTerms,
  none,
} from './joined-rows.ts';
import {
  addFact,
  addSection,
  collect,
  indexInSteps,
  namesAsTerms,
  pointedTo,
  type SearchIndex,
  sectionsOf,
} from './search-index.ts';

/**
 * @param before - the index of the facts before
 * @param former - those facts
 * @param facts - the facts after the change
 */
export function* changedSearch(
  before: SearchIndex,
  former: FactIndex,
  facts: FactIndex,
  change: FactsChanged,
): InSteps<SearchIndex> {
  // What a landscape calls things is read into the entries of all its facts.
  const isOfLandscape = ({ kind }: Fact) => kind === 'LANDSCAPE';
  if ([...change.gone, ...change.come].some(isOfLandscape)) return yield* indexInSteps(facts);
  const sections = sectionsOf(facts);
  const anew = readAnew(former, facts, change);
  const stay = yield* staying(before, former, facts, { sections, anew });
  yield;
  const collected = collect();
  const names = namesAsTerms(facts, collected.termsOf);
  const read: number[] = [];
  for (const [entry, old] of stay.oldOf.entries()) {
    if (old !== none) continue;
    const section = sections[entry - facts.facts.length];
    if (section) addSection(collected, names, section);
    else addFact(collected, names, facts, facts.facts[entry] as Fact);
    if (read.push(entry) % 50 === 0) yield;
  }
  const terms = yield* joinedTerms(before, stay.newOf, collected);
  const met = yield* joinedRows(before, stay.newOf, collected, { terms, read });
  const keys = joinedKeys(before, stay.newOf, collected, read);
  yield;
  const named = yield* joinedNames(before, stay.oldOf, collected, terms);
  return {
    ...{ entries: stay.oldOf.length, terms: terms.terms },
    ...backwardsOf(before, terms),
    ...{ ...met, ...keys, ...named },
    pointed: pointedAfter(before, stay.oldOf, facts, change),
    sectionOf: Uint32Array.from(sections, ({ number }) => number),
    sectionAt: Uint32Array.from(sections, ({ at }) => at),
  };
}

/** The facts that are read anew: those that come, and those that point to what is called otherwise now. */
function readAnew(former: FactIndex, facts: FactIndex, { gone, come }: FactsChanged): Set<Fact> {
  const anew = new Set(come);
  for (const id of new Set([...gone, ...come].map((fact) => fact.id))) {
    const [old, now] = [former.byId.get(id), facts.byId.get(id)];
    if (old && now && isSame(namesOf(old), namesOf(now))) continue;
    for (const fact of facts.pointingTo(id)) anew.add(fact);
  }
  return anew;
}

interface Asked {
  readonly sections: ReturnType<typeof sectionsOf>;
  readonly anew: ReadonlySet<Fact>;
}

/** By new entry the old one that it stays, and the other way round; both go up. */
function* staying(
  before: SearchIndex,
  former: FactIndex,
  facts: FactIndex,
  { sections, anew }: Asked,
): InSteps<{ oldOf: Int32Array; newOf: Int32Array }> {
  yield;
  const oldOf = new Int32Array(facts.facts.length + sections.length).fill(none);
  const newOf = new Int32Array(before.entries).fill(none);
  const keep = (entry: number, old: number) => {
    oldOf[entry] = old;
    newOf[old] = entry;
  };
  const numbers = new Map<Fact, number>();
  let old = 0;
  for (let entry = 0; entry < facts.facts.length; entry += 1) {
    const fact = facts.facts[entry] as Fact;
    for (let one = former.facts[old]; one && one.id < fact.id; one = former.facts[old]) old += 1;
    if (entry % 5000 === 0) yield;
    if (former.facts[old] !== fact) continue;
    if (fact.kind === 'DOCUMENT') numbers.set(fact, old);
    if (!anew.has(fact)) keep(entry, old);
  }
  const oldSections = new Map<string, number>();
  for (const [at, number] of before.sectionOf.entries())
    oldSections.set(`${number} ${before.sectionAt[at]}`, former.facts.length + at);
  for (const [at, { number, at: heading }] of sections.entries()) {
    const document = numbers.get(facts.facts[number] as Fact);
    if (document === undefined) continue;
    const place = oldSections.get(`${document} ${heading}`);
    if (place !== undefined) keep(facts.facts.length + at, place);
  }
  return { oldOf, newOf };
}

/** How many point to each; counted anew where the change touches it. */
function pointedAfter(
  before: SearchIndex,
  oldOf: Int32Array,
  facts: FactIndex,
  { gone, come }: FactsChanged,
): Uint8Array {
  const touched = new Set([...gone, ...come].flatMap((fact) => [fact.id, ...linksOf(fact)]));
  return Uint8Array.from(oldOf, (old, entry) => {
    const id = facts.facts[entry]?.id;
    if (id === undefined) return 0;
    return old === none || touched.has(id) ? pointedTo(facts, id) : (before.pointed[old] as number);
  });
}
