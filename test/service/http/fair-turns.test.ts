/** Under load callers take turns. */
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fairTurns } from '../../../src/service/http/fair-turns.ts';

/** Work that holds the process for a while. */
function hold(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** Work that is done when it has begun. */
function working() {
  const turns = fairTurns();
  const done: string[] = [];
  const ask = (name: string, ms: number) =>
    turns.begin(name, () => {
      hold(ms);
      done.push(name);
      turns.end(name);
    });
  return { turns, done, ask };
}

test('little work is done at once', () => {
  const { done, ask } = working();
  for (const name of ['a', 'b', 'a']) ask(name, 0);
  expect(done).toEqual(['a', 'b', 'a']);
});

test('one who asks little is next, however much another has asked before', async () => {
  const { done, ask } = working();
  for (let at = 0; at < 20; at += 1) ask('flooder', 12);
  expect(done).toEqual(['flooder']);
  ask('polite', 0);
  await nextTurn();
  await wait(40);
  expect(done.indexOf('polite')).toBeLessThanOrEqual(2);
  while (done.length < 21) await wait(10);
  expect(done.filter((name) => name === 'flooder')).toHaveLength(20);
});

test('of one caller 64 are under way at once, and who waits begins when one has ended', async () => {
  const turns = fairTurns();
  let begun = 0;
  const begin = () => {
    begun += 1;
  };
  for (let at = 0; at < 80; at += 1) expect(turns.begin('a', begin)).toBe(true);
  await wait(1500);
  expect(begun).toBe(64);
  turns.begin('b', begin);
  await wait(50);
  expect(begun).toBe(65);
  turns.end('a');
  await wait(50);
  expect(begun).toBe(66);
});

test('who asks often but little has as much time as who asks seldom but much', async () => {
  const { done, ask } = working();
  for (let at = 0; at < 6; at += 1) ask('heavy', 40);
  for (let at = 0; at < 12; at += 1) ask('light', 2);
  while (done.length < 18) await wait(10);
  expect(done.slice(0, 13).filter((name) => name === 'heavy').length).toBeLessThanOrEqual(2);
});

test('what is not answered soon, as it waits for the database, does not hold back others', async () => {
  const { turns, done, ask } = working();
  turns.begin('graph', () => undefined);
  ask('polite', 0);
  expect(done).toEqual([]);
  await wait(50);
  expect(done).toEqual(['polite']);
});

test('work that goes on later is waited for as work that goes on at once', async () => {
  const turns = fairTurns();
  const done: string[] = [];
  const ask = (name: string) =>
    turns.begin(name, () =>
      setImmediate(() => {
        hold(15);
        done.push(name);
        turns.end(name);
      }),
    );
  for (let at = 0; at < 20; at += 1) ask('flooder');
  ask('polite');
  while (!done.includes('polite')) await nextTurn();
  expect(done.length).toBeLessThanOrEqual(3);
});

test('who has a hundred waiting is refused', () => {
  const turns = fairTurns();
  const begun = Array.from({ length: 133 }, () => turns.begin('a', () => undefined));
  expect(begun.indexOf(false)).toBe(101);
});
