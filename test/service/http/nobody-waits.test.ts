/** No question holds up the others: the longest the service keeps the event loop, whatever it is asked. */
import { readFileSync } from 'node:fs';
import { buildASTSchema, buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joined, questionSdl, sharedSdl } from '../../../src/service/graphql/sdl.ts';
import { listen, type Service } from '../../../src/service/http/server.ts';
import { onlyReading } from '../../only-reading.ts';
import { seedReading } from '../../seed-reading.ts';
import { type HeavyQuestion, heaviestLists, heaviestQuestions } from '../heaviest-questions.ts';
import { serviceParts } from '../service.ts';

const schema = buildASTSchema(joined([sharedSdl(), questionSdl()]), { assumeValidSDL: true });
const published = buildSchema(readFileSync('schema/published.graphql', 'utf8'));
const known = { party: 'branschforum', landscape: seedReading.facts.of('LANDSCAPE')[0]?.id ?? '' };
const workMs = 100;

let service: Service;
beforeAll(async () => {
  const rates = { perAddress: 0, perKey: 0, keys: [] };
  const parts = serviceParts({ readings: onlyReading(seedReading), workMs, rates });
  service = await listen(parts, { host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

async function ask({ query, variables }: HeavyQuestion): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
  expect(response.status).toBeLessThan(500);
  await response.arrayBuffer();
}

/** The most processor time between two ticks of a clock that ticks in every turn of the event loop: what others wait for, on a machine that does nothing else. */
async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let before = process.cpuUsage();
  const look = () => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    longest = Math.max(longest, (user + system) / 1000);
  };
  const clock = setInterval(look, 1);
  await work();
  look();
  clearInterval(clock);
  return longest;
}

test.each([
  ['questions', heaviestQuestions(schema, known)],
  ['lists of the graph', heaviestLists(published, known)],
])('twenty of the heaviest %s at once never keep the process for long', async (_, questions) => {
  const slow: string[] = [];
  for (let at = 0; at < questions.length; at += 20) {
    const some = questions.slice(at, at + 20);
    const held = await longestHold(() => Promise.all(some.map(ask)));
    if (held > 5 * workMs) slow.push(`${Math.round(held)} ms: ${some.map(({ name }) => name)}`);
  }
  expect(slow).toEqual([]);
});
