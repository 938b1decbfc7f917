/**
 * An answer of the graph door is of one revision. Neo4j shows a reader what others commit meanwhile, so whatever was read
 * while a revision was published is read again.
 */
import type { GraphQLFieldResolver } from 'graphql';
import { KnowledgeError } from '../../../errors.ts';
import { type ApiContext, timeLeft } from '../context.ts';
import { staleCursor } from './graph-pages.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** How often a list is read; publications that follow on each other so fast are no landscapes but tests. */
const mostReads = 4;

/** Notes which revision a list was read of, after all of it was read. */
function note(context: ApiContext, revision: number): void {
  if (context.asked?.graphPages?.some((of) => of !== revision)) throw staleCursor();
  if (context.graphRevision !== undefined && context.graphRevision !== revision)
    throw new KnowledgeError('REVISION_MIX', 'A revision was published while this was read.', {
      hint: 'Ask again.',
    });
  context.graphRevision = revision;
}

/** A root field of the graph: revisions only rise, so what was known before and holds after held all the while. */
export function ofOneRevision(resolve: Resolver): Resolver {
  return async (source, args, asked, info) => {
    const context = asked as ApiContext;
    const now = async () =>
      (await context.revisionNow?.(Math.min(timeLeft(context) ?? 2000, 2000))) ??
      context.current.revision;
    let before = context.current.revision;
    for (let reads = 0; reads < mostReads; reads++) {
      const [read] = await Promise.allSettled([resolve(source, args, asked, info)]);
      const after = read.status === 'rejected' ? await now().catch(() => before) : await now();
      if (after === before) {
        note(context, after);
        if (read.status === 'rejected') throw read.reason;
        return read.value;
      }
      before = after;
    }
    throw new KnowledgeError('REVISION_MIX', 'Revisions are published faster than they are read.', {
      hint: 'Ask again.',
    });
  };
}
