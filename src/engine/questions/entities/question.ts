/** Several things at once. */
import { type KnownCard, readCard } from '../entity/card.ts';
import { found, type Pinned, type Published, readingFor } from '../published.ts';
import type { Question } from '../question.ts';

interface Asked extends Pinned {
  readonly ids: readonly string[];
}

/** In the order asked; an unknown id gives null and an error of its own, and leaves the others their cards. */
async function cards(
  published: Published,
  { ids, revision }: Asked,
): Promise<readonly Promise<KnownCard>[]> {
  const reading = await readingFor(published, revision);
  return ids.map((id) => found(published, () => readCard(published, reading, id)));
}

export const entitiesQuestion: Question = { name: 'entities', askOfRecord: cards, fields: {} };
