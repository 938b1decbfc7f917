/** What was withdrawn and comes back: as it was, or knowingly; and never as another thing. */
import { KnowledgeError } from '../../errors.ts';
import type { Fact } from '../../model/fact.ts';
import { isSame } from '../../model/same.ts';
import type { RunNamed } from '../graph/connect.ts';
import { factsIn } from './pieces.ts';
import { opened, storedRevision } from './stored-pieces.ts';

interface Withdrawn {
  readonly id: string;
  readonly kind: string;
  readonly withdrawnIn: number;
}

/** Why a withdrawn id cannot come back as it is. */
export interface Refusal {
  readonly id: string;
  readonly withdrawnIn: number;
  readonly reason: 'OTHER_KIND' | 'OTHER_CONTENT';
}

/** Of facts that are new to the current revision, those that were withdrawn earlier, and those among them that may not come back. */
export interface Returning {
  readonly ids: readonly string[];
  readonly refusals: readonly Refusal[];
}

/**
 * Looks at what would come back.
 *
 * @param fresh - facts that the current revision does not hold
 * @param revived - ids that may come back with other content
 */
export async function lookAtReturning(
  run: RunNamed,
  fresh: readonly Fact[],
  revived: ReadonlySet<string>,
): Promise<Returning> {
  const rows = await run('record/load/withdrawn', { ids: fresh.map(({ id }) => id) });
  const withdrawn = rows as unknown as readonly Withdrawn[];
  const wished = new Map(fresh.map((fact) => [fact.id, fact]));
  const refusals: Refusal[] = [];
  const unlike = withdrawn.filter(({ id, kind, withdrawnIn }) => {
    const isOther = wished.get(id)?.kind !== kind;
    if (isOther) refusals.push({ id, withdrawnIn, reason: 'OTHER_KIND' });
    return !isOther && !revived.has(id);
  });
  for (const gone of new Set(unlike.map(({ withdrawnIn }) => withdrawnIn))) {
    const kept = await storedRevision(run, gone - 1);
    const pieces = kept?.pieces.map(opened) ?? [];
    const facts = new Map(factsIn(pieces).map((fact) => [fact.id, fact]));
    for (const { id, withdrawnIn } of unlike)
      if (withdrawnIn === gone && !isSame(facts.get(id), wished.get(id)))
        refusals.push({ id, withdrawnIn, reason: 'OTHER_CONTENT' });
  }
  return { ids: withdrawn.map(({ id }) => id), refusals };
}

/** @throws {@link KnowledgeError} `SEED_REUSED_ID`, naming each that may not come back and what can be done */
export function needMayReturn({ refusals }: Returning): void {
  if (refusals.length === 0) return;
  const ofReason = (wanted: Refusal['reason']) =>
    refusals.filter(({ reason }) => reason === wanted).map(({ id }) => id);
  const [other, changed] = [ofReason('OTHER_KIND'), ofReason('OTHER_CONTENT')];
  const says = [
    ...(other.length > 0 ? [`Withdrawn ids come back as another thing: ${named(other)}.`] : []),
    ...(changed.length > 0 ? [`Withdrawn facts come back changed: ${named(changed)}.`] : []),
  ];
  const hint =
    other.length > 0
      ? 'An id never becomes another thing: choose a new one.'
      : `Where they are meant to be the same thing again: load --revive ${changed.slice(0, mostNamed).join(' ')}`;
  throw new KnowledgeError('SEED_REUSED_ID', says.join(' '), { hint });
}

const mostNamed = 10;

function named(ids: readonly string[]): string {
  const shown = ids.slice(0, mostNamed).map((id) => `"${id}"`);
  const more = ids.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
