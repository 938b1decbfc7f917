/** No question holds up the others: while the heaviest of all questions are asked, twenty at once, the service says that it is well. */

import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildASTSchema, buildSchema } from 'graphql';
import { joined, questionSdl, sharedSdl } from '../../../src/service/graphql/sdl.ts';
import {
  type HeavyQuestion,
  heaviestLists,
  heaviestQuestions,
} from '../../service/heaviest-questions.ts';
import { ask } from '../asking.ts';
import { atMost, type Check, none } from '../check.ts';
import { type Ground, project, type RunningService } from '../ground.ts';

const atOnce = 20;
const known = { party: 'branschforum', landscape: 'sormland' };

/** Asks `/health` again and again until told to stop; gives the longest wait. */
function watchHealth({ url }: RunningService): () => Promise<number> {
  const agent = new Agent({ keepAlive: true });
  let isOver = false;
  let longest = 0;
  const watching = (async () => {
    while (!isOver) {
      const { ms } = await ask(`${url}/health`, { agent, from: '127.0.0.8' });
      longest = Math.max(longest, ms);
      await wait(2);
    }
    agent.destroy();
  })();
  return async () => {
    isOver = true;
    await watching;
    return longest;
  };
}

async function run(ground: Ground) {
  const service = await ground.service({ RATE_PER_SECOND: '0' });
  const published = buildSchema(readFileSync(join(project, 'schema', 'published.graphql'), 'utf8'));
  const schema = buildASTSchema(joined([sharedSdl(), questionSdl()]), { assumeValidSDL: true });
  const all = [...heaviestQuestions(schema, known), ...heaviestLists(published, known)];
  const questions = ground.quick ? all.filter((_, place) => place % 5 === 0) : all;
  const failed: string[] = [];
  const agent = new Agent({ keepAlive: true });
  const askOne = async ({ name, query, variables }: HeavyQuestion) => {
    const body = JSON.stringify({ query, variables });
    const { status } = await ask(`${service.url}/graphql`, { body, agent });
    if (status >= 500) failed.push(`${name}: ${status}`);
  };
  // What is worked out once for a revision is not what is asked about.
  for (const question of all.filter(({ name }) => name.startsWith('all of')))
    await askOne(question);
  let longest = 0;
  let during = '';
  for (let at = 0; at < questions.length; at += atOnce) {
    const some = questions.slice(at, at + atOnce);
    const healthy = watchHealth(service);
    await Promise.all(some.map(askOne));
    const waited = await healthy();
    if (waited > longest) during = some[0]?.name ?? '';
    longest = Math.max(longest, waited);
  }
  agent.destroy();
  await service.stop();
  return {
    demands: [
      atMost(`longest wait for /health (from "${during}" on)`, 100, longest, 'ms'),
      none(`answered with 5xx, of ${questions.length}`, failed),
    ],
    notes: [
      `Every argument of every question holds the longest, most repeated and most unknown values, as often in one request as may be asked; ${atOnce} requests at once.`,
    ],
  };
}

export const nobodyWaits: Check = {
  title: 'No question holds up the others',
  claim: 'Whatever is asked, `/health` answers within 100 ms.',
  run,
};
