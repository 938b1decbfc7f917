/** The time of one request: when it is up, that kept work takes none of it, and that others come in between. */
import { expect, test } from 'vitest';
import { forAll, isTimeUp, spending } from '../../../src/engine/work.ts';
import { allow } from '../../../src/service/graphql/allowance.ts';
import { testService } from '../service.ts';

/** Keeps the processor at work, however busy the machine is. */
function work(ms: number): string {
  const since = process.cpuUsage();
  const start = performance.now();
  for (;;) {
    const { user, system } = process.cpuUsage(since);
    if ((user + system) / 1000 >= ms && performance.now() - start >= ms) return 'done';
  }
}

test('what is asked after time is up is refused in words', async () => {
  const time = allow(20);
  expect(await time.find(() => work(40))).toBe('done');
  const late = async () => time.find(() => 'never');
  await expect(late()).rejects.toMatchObject({ code: 'TIME_SPENT', hint: /^Ask for less/ });
  expect(time.wasUp()).toBe(true);
});

test('time is up while something is found, and nobody else is meant by it', async () => {
  const time = allow(20);
  const seen = await time.find(() => {
    const first = isTimeUp();
    work(40);
    return [first, isTimeUp(), spending(undefined, isTimeUp)];
  });
  expect(seen).toEqual([false, true, false]);
  expect(isTimeUp()).toBe(false);
});

test('work that is kept for all takes no time', async () => {
  const time = allow(20);
  const seen = await time.find(() => {
    forAll(() => work(60));
    return isTimeUp();
  });
  expect(seen).toBe(false);
  expect(await time.find(() => 'answered')).toBe('answered');
});

test('telling takes time too, and then ends in words', async () => {
  const time = allow(20);
  await time.find(() => 'found');
  const tellMuch = () => {
    for (let field = 0; field < 200; field++) {
      work(1);
      time.tell();
    }
  };
  expect(tellMuch).toThrow('longer than one request may take');
});

test('of many requests that worked long, one goes on in each turn of the event loop', async () => {
  let turns = 0;
  let isOver = false;
  const turn = () => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const turnsOf: number[] = [];
  const ask = async () => {
    const time = allow(1000);
    for (let question = 0; question < 3; question++)
      await time.find(() => [work(8), turnsOf.push(turns)]);
  };
  await Promise.all([ask(), ask()]);
  isOver = true;
  expect(turnsOf).toHaveLength(6);
  // The first of each came at once.
  expect(new Set(turnsOf.slice(2)).size).toBe(4);
});

test('what fails after waiting is told once and by nobody else', async () => {
  const time = allow(1000);
  const failing = async () => {
    await Promise.resolve();
    throw new Error('gone');
  };
  await expect(
    time.find(() => {
      work(8);
      return failing();
    }),
  ).rejects.toThrow('gone');
});

test('a service ends what takes too long in words, tells what it has found, and keeps none of it', async () => {
  const service = await testService({ workMs: 0.001 });
  const query =
    '{ a: upstream(of: "lokalt-rad") { total } b: breaks(landscape: "dalen") { total } }';
  const ask = () => service.request({ url: `/graphql?query=${encodeURIComponent(query)}` });
  for (const { json, headers } of [await ask(), await ask(), await ask()]) {
    expect(json.errors).not.toHaveLength(0);
    for (const { extensions } of json.errors) expect(extensions.code).toBe('TIME_SPENT');
    expect(headers['cache-control']).toBe('no-store');
  }
});
