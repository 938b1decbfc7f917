/** Whether the memory of acts is as it was kept. */
import { KnowledgeError } from '../../errors.ts';
import { KeptAct } from '../../model/contributions/act.ts';
import type { GraphConnection } from '../graph/connect.ts';
import { chainHead, commitmentOf, type StoredAct, sha256, storedActs } from './chain.ts';

/** What a chain is found to be. */
export interface Audit {
  readonly acts: number;
  readonly head: string | null;
  /** Names and words that lie apart, and those that were erased. */
  readonly parts: number;
  readonly erased: number;
  /** Revisions that hold a head of the chain. */
  readonly revisions: number;
}

/**
 * Reckons the chain again from its first act.
 *
 * @param heads - the head that each revision was published with
 * @throws {@link KnowledgeError} `ACTS_CHANGED` naming the first act that is not as it was
 */
export function audited(stored: readonly StoredAct[], heads: ReadonlyMap<number, string>): Audit {
  let head: string | null = null;
  const [digests, count] = [new Set<string>(), { parts: 0, committed: 0 }];
  for (const [at, { text, parts }] of stored.entries()) {
    const kept = KeptAct.parse(JSON.parse(text));
    if (kept.place !== at + 1) throw changed(at + 1, 'is missing');
    if (kept.previous !== head) throw changed(kept.place, 'does not follow the one before');
    for (const { name, salt, value } of parts)
      if (kept.commitments[name] !== commitmentOf(salt, value))
        throw changed(kept.place, `has another "${name}" than it was kept with`);
    head = sha256(text);
    digests.add(head);
    count.parts += parts.length;
    count.committed += Object.keys(kept.commitments).length;
  }
  for (const [revision, digest] of heads)
    if (!digests.has(digest))
      throw new KnowledgeError(
        'ACTS_CHANGED',
        `Revision ${revision} was published with an act that the chain does not hold.`,
      );
  const erased = count.committed - count.parts;
  return { acts: stored.length, head, parts: count.parts, erased, revisions: heads.size };
}

function changed(place: number, how: string): KnowledgeError {
  return new KnowledgeError('ACTS_CHANGED', `Act ${place} of the memory of acts ${how}.`);
}

/** Reckons the chain of a database again. */
export async function auditedIn(connection: GraphConnection): Promise<Audit> {
  return connection.transaction(async (run) => {
    const [stored, { head }] = [await storedActs(run, 0), await chainHead(run)];
    const rows = await run('record/acts/heads');
    const heads = rows.map(({ number, acts }) => [number as number, acts as string] as const);
    const audit = audited(stored, new Map(heads));
    if (audit.head === head) return audit;
    throw new KnowledgeError('ACTS_CHANGED', 'The latest acts are not those that were kept.');
  });
}
