/** What changed between two revisions. */

import { compareFacts } from '../../../model/compare-facts.ts';
import type { Fact } from '../../../model/fact.ts';
import { byId } from '../../../model/fact-index.ts';
import type { Change, Connection, PageRequest } from '../../answering/answer.ts';
import { belongsTo, landscapeWith } from '../../answering/filter.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import type { Reading } from '../../reading.ts';
import { unknownEntity } from '../entity/entity.ts';

const limits = { usual: 100, most: 100 } as const;

/** What is compared: everything, or what belongs to a landscape, or what is about one thing. */
export interface ChangesAsked extends PageRequest {
  readonly of?: string | null;
  readonly landscape?: string | null;
}

/** A page of changes, and how many there are of each sort in all. */
export interface ChangesFound extends Connection<Change> {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * A page of the facts that differ, in id order, from the earlier revision to the later.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_ENTITY` when neither revision has what is asked about, `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`
 */
export function changes(before: Reading, after: Reading, asked: ChangesAsked): ChangesFound {
  const rows = changesBetween(before, after).filter(isAsked(before, after, asked));
  const scope = ['changes', before.digest, asked.of ?? '', asked.landscape ?? ''];
  const page = pageOf(rows.length, asked, scopeOf(after, scope), limits);
  const many = (change: Change['change']) => rows.filter((row) => row.change === change).length;
  return {
    added: many('ADDED'),
    changed: many('CHANGED'),
    removed: many('REMOVED'),
    edges: rows
      .slice(page.start, page.end)
      .map((node, at) => ({ cursor: page.cursor(page.start + at), node })),
    pageInfo: page.pageInfo,
    total: rows.length,
  };
}

function isAsked(before: Reading, after: Reading, { of, landscape }: ChangesAsked) {
  const asked = landscape ? landscapeWith(after, landscape).id : undefined;
  const about = of ? idsAbout(before, after, of) : undefined;
  return ({ id, change }: Change): boolean => {
    if (about && !about.has(id)) return false;
    const { facts } = change === 'REMOVED' ? before : after;
    return belongsTo(facts.byId.get(id) as Fact, asked);
  };
}

/** A thing itself, and what points to it, before or after. */
function idsAbout(before: Reading, after: Reading, of: string): ReadonlySet<string> {
  const both = [before, after];
  if (!both.some(({ facts }) => facts.byId.has(of))) throw unknownEntity(after, of);
  return new Set([of, ...both.flatMap(({ facts }) => facts.pointingTo(of).map(({ id }) => id))]);
}

function changesBetween(before: Reading, after: Reading): Change[] {
  const { added, removed, changed } = compareFacts(before.facts.facts, after.facts.facts);
  const kindIn = ({ facts }: Reading, id: string) => (facts.byId.get(id) as Fact).kind;
  return [
    ...added.map((id) => row(id, kindIn(after, id), 'ADDED')),
    ...removed.map((id) => row(id, kindIn(before, id), 'REMOVED')),
    ...changed.map(({ id, properties }) => row(id, kindIn(after, id), 'CHANGED', properties)),
  ].sort(byId);
}

function row(
  id: string,
  kind: Change['kind'],
  change: Change['change'],
  properties: readonly string[] = [],
): Change {
  return { id, kind, change, properties };
}
