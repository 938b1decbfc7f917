/** What is published brought into a folder, which keeps what it changed itself. */
import { KnowledgeError } from '../../errors.ts';
import { bringIn, writeTexts } from '../../landscape/writing/bring-in.ts';
import type { Change } from '../../model/changes/change.ts';
import { type Conflict, merge } from '../../model/changes/merge.ts';
import type { Fact } from '../../model/fact.ts';
import { layerOf } from '../../model/layer.ts';
import { asKept } from '../../record/revisions/pieces.ts';
import { rememberedBelow } from './below.ts';
import type { Comparison } from './compare.ts';
import { conflictsText } from './conflicts-text.ts';
import { keepLine } from './folder.ts';

/** Which of two is kept where both changed the same. */
export type Side = 'MINE' | 'THEIRS';

/** What came of pulling. */
export interface Pulled {
  /** The files that were written. */
  readonly files: readonly string[];
  readonly changes: readonly Change[];
}

/**
 * Writes into the folder what others published since it was in step, and remembers the current revision.
 *
 * @throws {@link KnowledgeError} `DATABASE_EMPTY`, or `LOAD_CONFLICT` where both changed the same and no side is told
 */
export function pullFolder(comparison: Comparison, side: Side | undefined, at?: string): Pulled {
  const { folder, now, theirs, ours, layers } = comparison;
  const [current] = now.revisions;
  if (current === undefined || now.database === undefined)
    throw new KnowledgeError('DATABASE_EMPTY', 'The database holds no published landscape.', {
      hint: 'There is nothing to pull yet; "load" publishes the folder.',
    });
  if (ours.conflicts.length > 0 && side === undefined)
    throw new KnowledgeError('LOAD_CONFLICT', conflictsText(comparison, ours.conflicts), {
      hint: '"pull --mine" keeps what the folder says, "pull --theirs" takes what is published.',
    });
  const facts = side === 'THEIRS' ? withTheirs(comparison) : theirs.facts;
  const said = new Map(folder.reading.checked.map(({ fact, raw }) => [fact.id, raw.file.place[0]]));
  const texts = bringIn(folder.directory, {
    facts,
    layerOf: (fact) => said.get(fact.id) ?? layerOf(fact, now.apart),
    plain: asKept,
  });
  const files = writeTexts(texts);
  const place = { database: now.database, ...(at === undefined ? {} : { at }) };
  keepLine(folder, {
    ...place,
    revision: current.number,
    digest: current.digest,
    layers: [...layers],
    ...rememberedBelow(folder, now.facts, current.number, now.database),
  });
  return { files, changes: theirs.made };
}

/** The folder's facts with everything others published, also where the folder said otherwise. */
function withTheirs({ folder, theirs, ours, now }: Comparison): readonly Fact[] {
  const published = new Map(now.facts.map((fact) => [fact.id, fact]));
  const settled = theirs.conflicts.flatMap((one) => taking(one, published));
  const withdrawn = ours.conflicts.filter(({ change }) => change.act === 'RETURN');
  const gone = withdrawn.map(({ change }): Change => {
    const before = folder.facts.find(({ id }) => id === change.fact);
    return { fact: change.fact, act: 'WITHDRAW', before };
  });
  return merge(theirs.facts, [...settled, ...gone]).facts;
}

/** A change of others as it would be had the folder never said otherwise. */
function taking(
  { change, reason, now }: Conflict,
  published: ReadonlyMap<string, Fact>,
): readonly Change[] {
  const { fact } = change;
  const after = published.get(fact);
  if (reason === 'WITHDRAWN') return [{ fact, act: 'ADD', after }];
  if (reason === 'TAKEN' || reason === 'OTHER_KIND')
    return [
      { fact, act: 'WITHDRAW', before: now },
      { fact, act: 'ADD', after },
    ];
  return [{ ...change, before: now }];
}
