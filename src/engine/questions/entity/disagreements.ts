/** Which contradictions and differences a reader of something should meet. */
import type { Fact, FactOf } from '../../../model/fact.ts';
import { byId } from '../../../model/fact-index.ts';
import { references, targetsOf } from '../../../model/references.ts';
import type { StatementKind } from '../../../model/words.ts';
import { grouped } from '../../grouped.ts';
import { keptOf } from '../../kept.ts';
import type { Reading } from '../../reading.ts';

type Disagreement = FactOf<'STATEMENT'>;

/**
 * The contradictions and differences that concern something, in id order: those about it; those between or about facts
 * about it, such as a seat, a flow or a participation; those of its parts; and for a document those that rest on it.
 * Gathered once per reading, from the few there are.
 */
export function disagreementsReaching(reading: Reading, id: string): readonly Disagreement[] {
  return gathered(reading)(id).filter((one) => one.id !== id);
}

const disagreeing: readonly StatementKind[] = ['CONTRADICTION', 'DIFFERENCE'];

const gathered = keptOf((reading: Reading): ((id: string) => readonly Disagreement[]) => {
  const all = reading.facts
    .of('STATEMENT')
    .filter(({ statementKind }) => disagreeing.includes(statementKind));
  return grouped(all.sort(byId), (one) => [...reached(reading, one)]);
});

/**
 * What disagrees and what that is about, the wholes these are parts of, and the documents all this stands in. A difference
 * is of what it names, and of no thing that this points to.
 */
function reached(reading: Reading, told: Disagreement): Set<string> {
  const ends = pointedTo(told);
  const isTold = ({ name }: Fact) => told.statementKind === 'CONTRADICTION' || !name;
  const facts = [told, ...ends.flatMap((id) => reading.facts.byId.get(id) ?? []).filter(isTold)];
  const found = new Set([...ends, ...facts.flatMap(pointedTo)]);
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
