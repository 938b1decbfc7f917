/** What a hit belongs to, so that hits of the same name are told apart. */
import { listed } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Fact } from '../../../model/fact.ts';
import type { KnowsFacts } from '../../../model/fact-index.ts';
import { targetsOf } from '../../../model/references.ts';

/** The properties that say where something belongs, the closest first. */
const closest = [
  'of',
  'in',
  'partOf',
  'by',
  'ofType',
  'kindOf',
  'about',
  'at',
  'onBehalfOf',
  'giver',
];

/**
 * The forum a seat is in, whose and where a participation is, the group a meeting is of, whom a statement is by and about …
 *
 * @returns null for what belongs to nothing
 */
export function belongsWhere(reading: KnowsFacts, fact: Fact, language: Language): string | null {
  const ids = targetsNamed(fact);
  const wholes = ids.length > 0 || fact.kind !== 'PERSON' ? ids : servesFor(reading, fact);
  const names = [...new Set(wholes)].map((id) => nameOfId(reading, id, language));
  return names.length > 0 ? listed(names, language, 3, names.length) : null;
}

function targetsNamed(fact: Fact): string[] {
  const by = closest.filter((property) => targetsOf(fact, property).length > 0).slice(0, 2);
  return by.flatMap((property) => targetsOf(fact, property));
}

/** Whom a person takes part for. */
function servesFor({ facts }: KnowsFacts, { id }: Fact): string[] {
  return facts
    .pointingTo(id)
    .flatMap((fact) => (fact.kind === 'PARTICIPATION' ? (fact.onBehalfOf ?? []) : []));
}
