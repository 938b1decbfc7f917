/** A service that is watched as it answers: by way of Apollo, straight from the answerer, or as kept. */
import { expect } from 'vitest';
import type { ReadingSource } from '../../../../src/service/graphql/context.ts';
import type { AnswerWay } from '../../../../src/service/http/quick/quick-answers.ts';
import { type Told, testService } from '../../service.ts';

/** A service that tells how it came by each answer. */
export async function watched(changed: Parameters<typeof testService>[0] = {}) {
  const ways: AnswerWay[] = [];
  const noteWay = (_: unknown, way: AnswerWay) => ways.push(way);
  const { request } = await testService({ ...changed, noteWay });
  const post = (payload: unknown, headers: Record<string, string> = {}) =>
    request({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
  const get = (query: string, headers: Record<string, string> = {}) =>
    request({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers });
  return { ways, post, get };
}

/** All of a response but what tells one connection or moment from another. */
export function sent({ status, headers, body }: Told) {
  const { date: _, ...rest } = headers;
  return { status, headers: rest, body };
}

/** Asks the same three times of a service that keeps answers and of one that keeps none, and expects one answer. */
export async function sameEachWay(readings: ReadingSource) {
  const compiling = await watched({ readings, keptMb: 0 });
  const keeping = await watched({ readings });
  return async (payload: unknown) => {
    const answers: Told[] = [];
    for (const asker of [compiling, keeping]) {
      asker.ways.length = 0;
      for (let turn = 0; turn < 3; turn++) answers.push(await asker.post(payload));
    }
    expect(compiling.ways).toEqual(['APOLLO', 'STRAIGHT', 'STRAIGHT']);
    expect(keeping.ways).toEqual(['APOLLO', 'STRAIGHT', 'KEPT']);
    const [first, ...others] = answers as [Told, ...Told[]];
    for (const other of others) expect(sent(other)).toEqual(sent(first));
    return first;
  };
}
