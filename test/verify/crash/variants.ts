/** Landscapes to load one after another: each changes names, takes flows away for good and brings others. */
import type { Fact } from '../../../src/model/fact.ts';
import { digestOfFacts } from '../../../src/record/revisions/pieces.ts';
import { randomFacts } from '../../random-landscape.ts';

const base = randomFacts(7, { parties: 120, flows: 400 });

/** Variant number `k`; no two have the same facts, and none uses an id that another withdrew. */
export function variant(k: number): readonly Fact[] {
  return base.map((fact, at): Fact => {
    if (fact.kind === 'FLOW') return at % 2 === 0 ? { ...fact, id: `${fact.id}-g${k}` } : fact;
    if (fact.kind !== 'FORUM' && fact.kind !== 'ACTOR') return fact;
    return { ...fact, name: { sv: `${fact.name.sv} ${k}`, en: `${fact.name.en} ${k}` } };
  });
}

/** The digest that a revision with these facts has. */
export function digestOfVariant(k: number): string {
  return digestOfFacts(variant(k));
}
