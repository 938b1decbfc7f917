/** Fields of what changed between two revisions. */
import { titleOf } from '../../../language/title.ts';
import type { Change, Connection, PageRequest } from '../../answering/answer.ts';
import { type InLanguage, known } from '../../answering/fields/source.ts';
import type { Reading } from '../../reading.ts';
import { found, type Published, readingFor } from '../published.ts';
import type { Question } from '../question.ts';
import { changes } from './changes.ts';
import { changesSentence } from './changes-sentence.ts';
import { changesView } from './view.ts';

interface Between extends PageRequest {
  readonly since: number;
  readonly until?: number | null;
}
/** A change, and the reading that knows the name of what changed. */
type NamedChange = Change & { readonly at: Reading };

/** A page of changes, and between which revisions. */
interface NamedChanges extends Connection<NamedChange> {
  readonly since: number;
  readonly until: number;
}

async function namedChanges(
  published: Published,
  { since, until, ...page }: Between,
): Promise<NamedChanges> {
  const [before, after] = await Promise.all([
    readingFor(published, since),
    readingFor(published, until),
  ]);
  const all = await found(published, () => changes(before, after, page));
  const edges = all.edges.map(({ cursor, node }) => {
    const at = node.change === 'REMOVED' ? before : after;
    return { cursor, node: { ...node, at } };
  });
  return { ...all, edges, since: before.revision, until: after.revision };
}

export const changesQuestion: Question = {
  name: 'changes',
  askOfRecord: namedChanges,
  fields: {
    ChangeConnection: {
      sentence: (found: NamedChanges, { language }: InLanguage) => changesSentence(found, language),
    },
    Change: {
      fact: ({ id }: NamedChange) => id,
      name: ({ at, id }: NamedChange, { language }: InLanguage) =>
        titleOf(at, known(at, id).fact, language),
    },
  },
  view: changesView,
};
