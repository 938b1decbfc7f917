/** Which landscape is meant by a question of one: the one that is named, else the only one there is. */
import { KnowledgeError } from '../../errors.ts';
import { titleOf } from '../../language/title.ts';
import type { FactOf } from '../../model/fact.ts';
import type { Reading } from '../reading.ts';
import { landscapeWith } from './filter.ts';

const { compare } = new Intl.Collator('sv', { numeric: true });

/** The landscapes by Swedish name, each as it can be named. */
function eachNamed(reading: Reading, all: readonly FactOf<'LANDSCAPE'>[]): string {
  return all
    .map((fact) => ({ id: fact.id, name: titleOf(reading, fact, 'SV') }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ id, name }) => `"${id}" (${name})`)
    .join(', ');
}

/**
 * The landscape a question is asked of.
 *
 * @param id - as it was named; null where none was
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`; `WHICH_LANDSCAPE` where none is named of several, which the hint lists
 */
export function landscapeMeant(
  reading: Reading,
  id: string | null | undefined,
): FactOf<'LANDSCAPE'> {
  if (id) return landscapeWith(reading, id);
  const all = reading.facts.of('LANDSCAPE');
  const [only] = all;
  if (only === undefined)
    throw new KnowledgeError('UNKNOWN_LANDSCAPE', 'No landscape is published.');
  if (all.length === 1) return only;
  throw new KnowledgeError(
    'WHICH_LANDSCAPE',
    `No landscape is named, and ${all.length} are published.`,
    { hint: () => `Name one of ${eachNamed(reading, all)}.` },
  );
}
