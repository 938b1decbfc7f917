/** Which contradictions a reader of something should meet. */
import type { Fact, FactOf } from '../../../model/fact.ts';
import { byId } from '../../../model/fact-index.ts';
import { references, targetsOf } from '../../../model/references.ts';
import { grouped } from '../../grouped.ts';
import { keptOf } from '../../kept.ts';
import type { Reading } from '../../reading.ts';

type Contradiction = FactOf<'STATEMENT'>;

/**
 * The contradictions that concern something, in id order: those about it; those between facts about it, such as a seat, a
 * flow or a participation; those of its parts; and for a document those that rest on it. Gathered once per reading, from
 * the few contradictions there are.
 */
export function contradictionsReaching(reading: Reading, id: string): readonly Contradiction[] {
  return gathered(reading)(id).filter((one) => one.id !== id);
}

const gathered = keptOf((reading: Reading): ((id: string) => readonly Contradiction[]) => {
  const all = reading.facts
    .of('STATEMENT')
    .filter(({ statementKind }) => statementKind === 'CONTRADICTION');
  return grouped(all.sort(byId), (one) => [...reached(reading, one)]);
});

/** What disagrees and what that is about, the wholes these are parts of, and the documents all this stands in. */
function reached(reading: Reading, contradiction: Contradiction): Set<string> {
  const disagreeing = pointedTo(contradiction);
  const facts = [contradiction, ...disagreeing.flatMap((id) => reading.facts.byId.get(id) ?? [])];
  const found = new Set([...disagreeing, ...facts.flatMap(pointedTo)]);
  for (const id of found) {
    const fact = reading.facts.byId.get(id);
    if (fact && 'partOf' in fact && fact.kind !== 'PLACE')
      for (const whole of fact.partOf) found.add(whole);
  }
  for (const { citations } of facts) for (const { document } of citations) found.add(document);
  return found;
}

function pointedTo(fact: Fact): string[] {
  return references[fact.kind].flatMap(({ property }) => [...targetsOf(fact, property)]);
}
