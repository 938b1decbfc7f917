/** One who floods is told to wait, and does not make others wait. */
import { setTimeout as wait } from 'node:timers/promises';
import { ask, askQuestion, type Flooded, flood, politeCaller } from '../asking.ts';
import { atLeast, atMost, type Check, type Demand, none } from '../check.ts';
import type { Ground, RunningService } from '../ground.ts';

const key = 'key-of-an-app-we-know';
const flooder = '127.0.0.9';
const body = (query: string) => JSON.stringify({ query });

const light = [body('{ __typename }'), body('{ upstream(of: "branschforum") { total } }')];
/** Questions that take the most of this process. */
const heavy = [
  '{ coverage(landscape: "sormland", first: 100) { sentence results { sentence status evidence(first: 5) { sentence } } } }',
  '{ landscapeMap(landscape: "sormland") { cells { parties(first: 100) { party { name } why(first: 5) { citations { locator } } } } } }',
  '{ whatIf(removeParties: ["branschforum"]) { sentence } singlePoints(landscape: "sormland") { points { sentence } } loops { sentence } }',
  '{ browse(kinds: [FORUM_TYPE, ACTOR], first: 100) { edges { node { facts(first: 100) { sentence citations { locator } } } } } }',
  '{ __schema { types { name fields { name args { name } type { name } } } } }',
].map(body);

async function counted({ url }: RunningService): Promise<Demand[]> {
  const statusOf = async (headers: Record<string, string> = {}) =>
    await ask(`${url}/graphql?query={__typename}`, { headers, from: '127.0.0.5' });
  const tried: Awaited<ReturnType<typeof statusOf>>[] = [];
  for (let at = 0; at < 1100; at += 50)
    tried.push(...(await Promise.all(Array.from({ length: 50 }, () => statusOf()))));
  const refused = tried.filter(({ status }) => status === 429);
  const madeUp = await statusOf({ 'x-api-key': 'key-that-nobody-gave-out' });
  const known = await statusOf({ 'x-api-key': key });
  const other = await ask(`${url}/graphql?query={__typename}`, { from: '127.0.0.6' });
  const health = await ask(`${url}/health`, { from: '127.0.0.5' });
  const odd = (what: string, seen: number, wanted: number) =>
    seen === wanted ? [] : [`${what}: ${seen} instead of ${wanted}`];
  return [
    atMost(
      'answers an address gets in ten seconds at the usual rate',
      1000,
      tried.length - refused.length,
    ),
    atLeast('of 1,100 requests, refused with 429', 100, refused.length),
    none(
      'refusals without `Retry-After` from 1 to 10 s',
      refused.flatMap(({ headers }) => {
        const seconds = Number(headers['retry-after']);
        return seconds >= 1 && seconds <= 10 ? [] : [String(headers['retry-after'])];
      }),
    ),
    none('exceptions where none should be, or none where one should', [
      ...odd('with a made-up key', madeUp.status, 429),
      ...odd('with a known key', known.status, 200),
      ...odd('from another address', other.status, 200),
      ...odd('health', health.status, 200),
    ]),
  ];
}

function shown({ statuses }: Flooded): string {
  return Object.entries(statuses)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ');
}

async function beside(
  ground: Ground,
  what: string,
  service: RunningService,
  bodies: readonly string[],
) {
  const seconds = ground.quick ? 4 : 20;
  for (let times = 0; times < 5; times += 1)
    for (const one of bodies) await ask(`${service.url}/graphql`, { body: one });
  const polite = politeCaller(service.url);
  const flooded = await flood({
    url: service.url,
    bodies,
    connections: 64,
    seconds,
    from: flooder,
  });
  const { waits, wrong } = await polite.stop();
  const sorted = waits.toSorted((a, b) => a - b);
  const demands = [
    atMost(
      `${what}: longest wait of a polite caller, of ${waits.length}`,
      250,
      sorted.at(-1) ?? 0,
      'ms',
    ),
    none(`${what}: polite questions not answered`, wrong),
  ];
  return {
    demands,
    note: `${what}: the flooder got ${shown(flooded)} in ${seconds} s; the polite caller waited ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms in the middle.`,
  };
}

/** With the usual rate, and without any. */
export const rateLimits: Check = {
  title: 'one who floods',
  claim:
    'An address or a key that asks more than its rate gets 429 with `Retry-After`, and a flood over 64 connections, light or heavy, even where no rate is set, does not make one who asks every 20 ms from another address wait 250 ms.',
  async run(ground) {
    const usual = await ground.service({ API_KEYS: key });
    const demands = await counted(usual);
    const lightly = await beside(ground, 'light questions', usual, light);
    await wait(10_000);
    const heavily = await beside(ground, 'heavy questions', usual, heavy);
    await usual.stop();
    const free = await ground.service({ RATE_PER_SECOND: '0' });
    await askQuestion(free.url, '{ __typename }');
    const unlimited = await beside(ground, 'heavy questions without a rate', free, heavy);
    const all = [lightly, heavily, unlimited];
    return {
      demands: [...demands, ...all.flatMap((one) => one.demands)],
      notes: [all.map(({ note }) => note).join(' ')],
    };
  },
};
