/** Fields of what changed between two revisions. */
import { titleOf } from '../../../language/title.ts';
import type { Change, Connection } from '../../answering/answer.ts';
import { type FirstOf, type InLanguage, known } from '../../answering/fields/source.ts';
import type { Reading } from '../../reading.ts';
import { found, type Published, readingFor } from '../published.ts';
import type { Question } from '../question.ts';
import { type ChangesAsked, changes } from './changes.ts';
import { changesSentence } from './changes-sentence.ts';
import {
  changeSentence,
  type PropertyChange,
  propertyCalled,
  propertyChanges,
  valueInWords,
} from './told-change.ts';
import { changesView } from './view.ts';

interface Between extends ChangesAsked {
  readonly since: number;
  readonly until?: number | null;
}
/** A change, and the reading that knows the name of what changed. */
type NamedChange = Change & {
  readonly at: Reading;
  readonly details: readonly PropertyChange[];
};

/** A page of changes, and between which revisions. */
interface NamedChanges extends Connection<NamedChange> {
  readonly of?: string | null;
  readonly since: number;
  readonly until: number;
  /** The reading that knows what was asked about. */
  readonly named: Reading;
}

async function namedChanges(
  published: Published,
  { since, until, ...asked }: Between,
): Promise<NamedChanges> {
  const [before, after] = await Promise.all([
    readingFor(published, since),
    readingFor(published, until),
  ]);
  const all = await found(published, () => changes(before, after, asked));
  const edges = all.edges.map(({ cursor, node }) => {
    const at = node.change === 'REMOVED' ? before : after;
    const details = propertyChanges(before, after, node.id, node.properties);
    return { cursor, node: { ...node, at, details } };
  });
  const { of } = asked;
  const named = of && !after.facts.byId.has(of) ? before : after;
  return { ...all, edges, of: of ?? null, named, since: before.revision, until: after.revision };
}

export const changesQuestion: Question = {
  name: 'changes',
  askOfRecord: namedChanges,
  fields: {
    ChangeConnection: {
      sentence: (found: NamedChanges, { language }: InLanguage) => {
        const { of, named } = found;
        const name = of ? titleOf(named, known(named, of).fact, language) : undefined;
        return changesSentence({ ...found, name }, language);
      },
    },
    Change: {
      fact: ({ id }: NamedChange) => id,
      name: ({ at, id }: NamedChange, { language }: InLanguage) =>
        titleOf(at, known(at, id).fact, language),
      sentence: ({ at, ...change }: NamedChange, { language }: InLanguage) =>
        changeSentence(at, change, language),
      details: ({ details }: NamedChange, { first }: FirstOf) => details.slice(0, first),
    },
    PropertyChange: {
      called: (change: PropertyChange, { language }: InLanguage) =>
        propertyCalled(change, language),
      before: (change: PropertyChange, { language }: InLanguage) =>
        valueInWords(change, change.before, language) || null,
      after: (change: PropertyChange, { language }: InLanguage) =>
        valueInWords(change, change.after, language) || null,
    },
  },
  view: changesView,
};
