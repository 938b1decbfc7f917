/** The question door: each question's resolver takes a reading, asks, and hands the answer's ids on. */
import { breaks } from '../questions/breaks.ts';
import { changes } from '../questions/changes.ts';
import { downstream } from '../questions/downstream.ts';
import { entities, entity } from '../questions/entity.ts';
import { find } from '../questions/find.ts';
import { loops } from '../questions/loops.ts';
import { paths } from '../questions/paths.ts';
import { revisions } from '../questions/revisions.ts';
import { upstream } from '../questions/upstream.ts';
import type { Reading } from '../flows/flow-graph.ts';
import { type ApiContext, readingFor } from './context.ts';
import { answerFields } from './fields/answer-fields.ts';
import { entityFields } from './fields/entity-fields.ts';
import { flowFields } from './fields/flow-fields.ts';
import { partyFields } from './fields/party-fields.ts';
import type { From } from './fields/source.ts';

type Question<P, A> = (reading: Reading, parameters: P) => A;

/** A question as a resolver: read the revision asked for, ask, keep the reading beside the answer. */
function asked<P, A extends object>(question: Question<P, A>) {
  return async (
    _root: unknown,
    { revision, ...parameters }: P & { readonly revision?: number | null },
    context: ApiContext,
  ): Promise<From<A>> => {
    const reading = await readingFor(context, revision);
    return { ...question(reading, parameters as unknown as P), reading };
  };
}
