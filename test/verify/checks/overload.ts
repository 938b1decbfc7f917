/** What asks for too much is refused at once, before the database hears of it, while others are served as ever. */
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, flood, median, politeCaller } from '../asking.ts';
import { atLeast, atMost, type Check, type Demand, none } from '../check.ts';
import { type Ground, memoryOf, type RunningService, reaching } from '../ground.ts';
import { type CountingWire, layCountingWire } from '../wires/counting-wire.ts';
import { type Attack, attacks } from './overload-attacks.ts';
import { stalling } from './overload-stalling.ts';

const flooder = '127.0.0.9';

interface Tried {
  readonly medianMs: number;
  readonly wrong: readonly string[];
  readonly sent: number;
}

/** One attack, some times over. */
async function attack(
  { url }: RunningService,
  wire: CountingWire,
  made: Attack,
  times: number,
): Promise<Tried> {
  const agent = new Agent({ keepAlive: true });
  const before = wire.sent();
  const waits: number[] = [];
  const wrong: string[] = [];
  for (let at = 0; at < times; at += 1) {
    const { status, body, ms } = await ask(`${url}/graphql`, {
      ...made,
      agent,
      from: flooder,
    }).catch((error) => ({ status: 0, body: String(error), ms: 0 }));
    waits.push(ms);
    const isRefused = made.refusal.test(body) && !/"data":\{"\w+":[^n]/.test(body);
    if (!isRefused) wrong.push(`${made.name}: ${status} ${body.slice(0, 120)}`);
    await wait(5);
  }
  agent.destroy();
  return { medianMs: median(waits), wrong, sent: wire.sent() - before };
}

async function refusals(
  service: RunningService,
  wire: CountingWire,
  times: number,
): Promise<Demand[]> {
  const tried: [Attack, Tried][] = [];
  for (const made of attacks()) tried.push([made, await attack(service, wire, made, times)]);
  const slowest = tried.toSorted(([, a], [, b]) => b.medianMs - a.medianMs)[0];
  return [
    none(
      `not refused, of ${tried.length} kinds of attack ${times} times each`,
      tried.flatMap(([, { wrong }]) => wrong),
    ),
    none(
      'sent to the database meanwhile',
      tried
        .filter(([, { sent }]) => sent > 0)
        .map(([{ name }, { sent }]) => `${name}: ${sent} bytes`),
    ),
    atMost(
      `slowest median of a refusal (${slowest?.[0].name})`,
      50,
      slowest?.[1].medianMs ?? 0,
      'ms',
    ),
  ];
}

/** All attacks at once and as fast as they are answered. */
async function flooded(ground: Ground, service: RunningService): Promise<Demand[]> {
  const bodies = attacks().flatMap(({ body, headers }) =>
    typeof body === 'string' && headers === undefined ? [body] : [],
  );
  const seconds = ground.quick ? 3 : 20;
  const how = { url: service.url, bodies, connections: 64, from: flooder };
  await flood({ ...how, seconds });
  await wait(5000);
  const before = memoryOf(service);
  const { statuses } = await flood({ ...how, seconds });
  await wait(ground.quick ? 5000 : 10_000);
  const answers = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  return [
    atLeast(`refusals asked for in a flood of ${seconds} s over 64 connections`, 1, answers),
    atMost(
      'memory that a second such flood leaves behind',
      64,
      Math.max(0, memoryOf(service) - before),
      'MB',
    ),
  ];
}

/** The costliest file, by eight who ask for the next as soon as they have one. */
async function drawn({ url }: RunningService, seconds: number): Promise<Demand[]> {
  const until = performance.now() + seconds * 1000;
  const statuses: number[] = [];
  const askAll = async () => {
    while (performance.now() < until)
      statuses.push((await ask(`${url}/map/sormland.pdf`, { from: flooder })).status);
  };
  await Promise.all(Array.from({ length: 8 }, askAll));
  const others = statuses.filter((status) => status !== 200 && status !== 429);
  return [
    atLeast(`whole landscapes drawn as PDF in ${seconds} s`, 1, statuses.length - others.length),
    none('answers to them that are neither a map nor 429', others.map(String)),
  ];
}

async function during(
  what: string,
  { url }: RunningService,
  work: () => Promise<Demand[]>,
): Promise<Demand[]> {
  const polite = politeCaller(url);
  const demands = await work().finally(() => polite.stop());
  const { waits, wrong } = await polite.stop();
  return [
    ...demands,
    atMost(
      `${what}: longest wait of a polite caller, of ${waits.length}`,
      250,
      Math.max(...waits),
      'ms',
    ),
    none(`${what}: polite questions not answered`, wrong),
  ];
}

/** Refusals, a flood of them, and callers that stall. */
export const overload: Check = {
  title: 'too much at once',
  claim:
    'What asks for too much is refused within 50 ms and before any Cypher is sent, by depth, aliases, fragments, directives, tokens, pages, filters, bodies or slowness, while one who asks every 20 ms never waits 250 ms.',
  async run(ground) {
    const wire = await layCountingWire(await ground.database());
    const service = await ground.service({
      ...reaching(wire.database),
      RATE_PER_SECOND: '0',
      POLL_MS: '600000',
    });
    await wait(1000);
    // As a service is that has answered for a while.
    for (const made of attacks()) await attack(service, wire, made, 2);
    const demands = [
      ...(await during('one by one', service, () =>
        refusals(service, wire, ground.quick ? 3 : 15),
      )),
      ...(await during('flooded', service, () => flooded(ground, service))),
      ...(await during('drawing', service, () => drawn(service, ground.quick ? 3 : 20))),
      ...(await during('stalled', service, () => stalling(ground, service, flooder))),
    ];
    await service.stop();
    await wire.close();
    return {
      demands,
      notes: [
        'Bytes to the database are counted on the wire, with the poll for a newer revision set aside. The rate limit is off here: it would refuse the attacks before they are read.',
      ],
    };
  },
};
