/** The resolvers of questions about single things and about revisions, which look beyond one reading. */

import type { Change, Connection, PageRequest } from '../../../engine/answering/answer.ts';
import { type InLanguage, known } from '../../../engine/answering/fields/source.ts';
import { changes as changesBetween } from '../../../engine/questions/changes/changes.ts';
import { type KnownCard, knownCard } from '../../../engine/questions/entity/card.ts';
import { entity as cardOf } from '../../../engine/questions/entity/entity.ts';
import { revisions as pageOfRevisions } from '../../../engine/questions/revisions/revisions.ts';
import type { Reading } from '../../../engine/reading.ts';
import { titleOf } from '../../../language/title.ts';
import { type ApiContext, readingFor } from '../context.ts';

interface Pinned {
  readonly revision?: number | null;
}

/** The card of an id; what was withdrawn is read from the last revision that had it. */
async function readCard(reading: Reading, id: string, context: ApiContext): Promise<KnownCard> {
  const stone = context.readings.tombstones().get(id);
  const gone = stone !== undefined && stone.withdrawnIn <= reading.revision;
  if (!gone || reading.facts.byId.has(id)) return knownCard(reading, id);
  const last = await context.readings.at(stone.withdrawnIn - 1);
  return { ...cardOf(last, id), reading: last, ...stone };
}

async function entity(
  _root: unknown,
  { id, revision }: Pinned & { readonly id: string },
  context: ApiContext,
): Promise<KnownCard> {
  return await readCard(await readingFor(context, revision), id, context);
}

/** In the order asked; an unknown id gives null and an error of its own, and leaves the others their cards. */
async function entities(
  _root: unknown,
  { ids, revision }: Pinned & { readonly ids: readonly string[] },
  context: ApiContext,
): Promise<readonly Promise<KnownCard>[]> {
  const reading = await readingFor(context, revision);
  return ids.map((id) => readCard(reading, id, context));
}

function revisions(_root: unknown, page: PageRequest, { readings }: ApiContext) {
  return pageOfRevisions(readings.revisions(), page);
}

interface Between extends PageRequest {
  readonly since: number;
  readonly until?: number | null;
}
type NamedChange = Change & { readonly at: Reading };

async function changes(
  _root: unknown,
  { since, until, ...page }: Between,
  context: ApiContext,
): Promise<Connection<NamedChange>> {
  const [before, after] = await Promise.all([since, until].map((one) => readingFor(context, one)));
  if (before === undefined || after === undefined) throw new Error('Two readings were asked for.');
  const found = changesBetween(before, after, page);
  const edges = found.edges.map(({ cursor, node }) => {
    const at = node.change === 'REMOVED' ? before : after;
    return { cursor, node: { ...node, at } };
  });
  return { ...found, edges };
}

/** The resolvers of `entity`, `entities`, `revisions` and `changes`. */
export const entityQuestions = { entity, entities, revisions, changes };

export const changeFields = {
  Change: {
    name: ({ at, id }: NamedChange, { language }: InLanguage) =>
      titleOf(at, known(at, id).fact, language),
  },
};
