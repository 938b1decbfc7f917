/** A publication in the memory of acts, and where that then stands in the revision. */
import neo4j from 'neo4j-driver';
import type { NewAct } from '../../model/contributions/act.ts';
import type { Fact } from '../../model/fact.ts';
import type { RunNamed } from '../graph/connect.ts';
import type { PublishedAs, PublishOptions } from '../revisions/publish.ts';
import { appendActs } from './chain.ts';

/** A load: proposed, accepted and published in one act. Its changes are the difference that its revision makes, and are not kept twice. */
function loadAct(
  { revision, digest }: PublishedAs,
  changed: readonly Fact[],
  { author, message }: Pick<PublishOptions, 'author' | 'message'>,
): NewAct {
  const [only, ...others] = new Set(changed.flatMap(({ landscapes }) => landscapes));
  return {
    act: 'LOAD',
    via: 'SERVER',
    contributions: [],
    ...(only !== undefined && others.length === 0 ? { landscape: only } : {}),
    base: revision - 1,
    revision,
    facts: digest,
    parts: {
      ...(author === undefined ? {} : { who: { account: null, name: author } }),
      ...(message === undefined ? {} : { words: message }),
    },
  };
}

/** Keeps what was done in publishing: what is told, or else a load of all that changed. */
export async function rememberPublication(
  run: RunNamed,
  published: PublishedAs,
  changed: readonly Fact[],
  options: PublishOptions,
): Promise<void> {
  const acts = options.acts
    ? await options.acts(run, published)
    : [loadAct(published, changed, options)];
  const head = (await appendActs(run, acts, options.now)).at(-1)?.digest;
  if (head === undefined) return;
  await run('record/acts/mark', { number: neo4j.int(published.revision), head });
}
