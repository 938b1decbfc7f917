/** What changed between two revisions. */

import { compareFacts } from '../../../model/compare-facts.ts';
import type { Fact } from '../../../model/fact.ts';
import { byId } from '../../../model/fact-index.ts';
import type { Change, Connection, PageRequest } from '../../answering/answer.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import type { Reading } from '../../reading.ts';

const limits = { usual: 100, most: 100 } as const;

/** A page of the facts that differ, in id order, from the earlier revision to the later. */
export function changes(before: Reading, after: Reading, request: PageRequest): Connection<Change> {
  const rows = changesBetween(before, after);
  const page = pageOf(rows.length, request, scopeOf(after, ['changes', before.digest]), limits);
  return {
    edges: rows
      .slice(page.start, page.end)
      .map((node, at) => ({ cursor: page.cursor(page.start + at), node })),
    pageInfo: page.pageInfo,
    total: rows.length,
  };
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
