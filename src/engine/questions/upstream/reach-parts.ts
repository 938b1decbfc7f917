/** What of a reach is to be worked out. */
import { everyPart, type ReachParts } from '../../answering/reach-answer.ts';

/** What of a reach is asked for; its sentence tells of all. */
export function reachParts(names: ReadonlySet<string>): ReachParts {
  if (names.has('sentence')) return everyPart;
  return {
    edges: names.has('edges'),
    cursors: names.has('edges.cursor'),
    pageInfo: names.has('pageInfo'),
    by: names.has('edges.by') || names.has('edges.byTotal'),
    towards: names.has('edges.towards'),
    beyond: names.has('edges.onward') || names.has('edges.inbound'),
    facets: names.has('facets'),
    weakestBasis: names.has('weakestBasis'),
    unstated: names.has('unstated'),
  };
}
