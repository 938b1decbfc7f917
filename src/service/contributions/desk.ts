/** Where contributions are handed in, looked over and published: what their resolvers need beside a reading. */
import { KnowledgeError } from '../../errors.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';

/** A database that can be written to, and a clock. */
export interface ContributionDesk {
  readonly connection: GraphConnection;
  /** The moment, as an ISO instant. */
  now(): string;
}

/**
 * The desk of a request.
 *
 * @throws {@link KnowledgeError} `READ_ONLY` where there is none, as over a dump
 */
export function needDesk({
  contributions,
}: {
  readonly contributions?: ContributionDesk | undefined;
}): ContributionDesk {
  if (contributions !== undefined) return contributions;
  throw new KnowledgeError('READ_ONLY', 'This is a copy to read: nobody contributes here.', {
    hint: 'Contributions are handed in, and read, where the database itself is served.',
  });
}
