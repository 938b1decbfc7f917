/** When something is at the earliest dealt with, meeting by meeting. */
import { expect, test } from 'vitest';
import { earliestArrival } from '../../../../src/engine/questions/earliest-arrival/earliest-arrival.ts';
import { daysOf } from '../../../../src/model/dates/days.ts';
import { Fact } from '../../../../src/model/fact.ts';
import { earliestSlowly } from '../../../oracle/arrival.ts';
import { chooser, flowsOf, partyIds, randomFacts } from '../../../random-landscape.ts';
import { event, flow, forum, forumType, randomQuestion, readingOfFacts } from '../../asking.ts';

const wheel = (forumId: string, ...quarters: number[]) =>
  quarters.map((quarter) =>
    event(`${forumId}-q${quarter}`, forumId, { eventKind: 'SLOT', quarter }),
  );
const small = readingOfFacts([
  forum('start'),
  forumType('typ'),
  ...wheel('typ', 1),
  forum('langsam', { ofType: ['typ'] }),
  forum('snabb'),
  ...wheel('snabb', 2, 4),
  forum('mellan'),
  forum('mal'),
  event('malets-mote', 'mal', { when: '2026-12-10' }),
  event('forbi', 'mal', { when: '2025-01-01' }),
  flow('a', 'start → langsam'),
  flow('b', 'langsam → mal'),
  flow('c', 'start → snabb'),
  flow('d', 'snabb → mellan'),
  flow('e', 'mellan → mal'),
  flow('f', 'forbi → snabb'),
  flow('g', 'start → forbi', 'ORDER'),
]);
const asked = (from: string, to: string, since: string, more: object = {}) =>
  earliestArrival(small, { from, to, since, ...more });

test('the way with more steps wins when it waits less, and every wait is told', () => {
  const answer = asked('start', 'mal', '2026-08');
  expect(
    answer.steps.map(({ at, arrives, dealtWith, wait, when, lowerBound }) => [
      at,
      arrives,
      dealtWith,
      wait,
      when,
      lowerBound,
    ]),
  ).toEqual([
    ['snabb', '2026-08-01', '2026-10-01', 'WHEEL', '2026-36', false],
    ['mellan', '2026-10-01', '2026-10-01', 'UNKNOWN', null, true],
    ['mal', '2026-10-01', '2026-12-10', 'MEETING', '2026-12-10', true],
  ]);
  expect(answer.earliest).toBe('2026-12-10');
  expect(answer.steps[answer.slowest as number]?.at).toBe('mal');
  expect(answer.unknownAt).toEqual(['mellan']);
});

test('a forum without a wheel of its own has that of its type; what comes in its quarter does not wait', () => {
  expect(asked('start', 'langsam', '2026-02-14').earliest).toBe('2026-02-14');
  expect(asked('start', 'langsam', '2026-04-01').earliest).toBe('2027-01-01');
});

test('after its last dated meeting a forum is not known to meet', () => {
  const late = asked('mellan', 'mal', '2026-12-11');
  expect([late.earliest, late.unknownAt]).toEqual(['2026-12-11', ['mal']]);
});

test('what is over lets nothing pass, and where no way leads nothing arrives', () => {
  const over = asked('start', 'forbi', '2026');
  expect([over.earliest, over.steps]).toEqual([null, []]);
  expect(asked('mal', 'start', '2026').earliest).toBeNull();
  expect(asked('start', 'mal', '2026', { filter: { kinds: ['ORDER'] } }).earliest).toBeNull();
});

test('what cannot be asked is told', () => {
  expect(() => asked('start', 'ingen', '2026')).toThrow('No party has the id "ingen".');
  expect(() => asked('start', 'mal', 'maj')).toThrow('"since" is "maj", which is no date.');
  expect(() => asked('start', 'mal', '../2026')).toThrow('which has no first day');
});

/** Random facts with wheels and dated meetings. */
function factsWithTime(number: number): Fact[] {
  const choose = chooser(number + 77);
  const parties = 3 + choose.below(9);
  const facts = randomFacts(number, { parties, flows: 2 * parties + choose.below(3 * parties) });
  const forums = facts.filter(({ kind }) => kind === 'FORUM' || kind === 'FORUM_TYPE');
  const dates = ['2024-11-05', '2025-10?', '2026-02', '2026-07-01', '2027-03-31'];
  const dated = facts.map((fact) => {
    if (fact.kind !== 'EVENT' || choose.chance(0.2)) return fact;
    const when = choose.chance(0.5)
      ? { when: choose.one(dates) }
      : { quarter: 1 + choose.below(4), eventKind: 'SLOT' };
    const partOf = choose.some(forums, 0.2).map(({ id }) => id);
    return Fact.parse({ ...fact, ...when, partOf });
  });
  const extra = forums.flatMap(({ id }) => [
    ...(choose.chance(0.5) ? wheel(id, 1 + choose.below(4)) : []),
    ...(choose.chance(0.25) ? [event(`${id}-mote`, id, { when: choose.one(dates) })] : []),
  ]);
  return [...dated, ...extra];
}

test('250 random landscapes: the day is the one found by trying everything, and the steps lead there', () => {
  const seen = { never: 0, waits: 0, atOnce: 0 };
  for (let number = 0; number < 250; number++) {
    const facts = factsWithTime(number);
    const choose = chooser(number + 13);
    const ids = partyIds(facts);
    const { landscape, lift, ...random } = randomQuestion(number);
    const filter = choose.chance(0.8) ? { sameKind: choose.chance(0.2) } : random.filter;
    const flows = flowsOf(facts);
    const from = choose.one(flows)?.giver ?? choose.one(ids);
    const to = choose.one(flows)?.receiver ?? choose.one(ids);
    const since = choose.one(['2024-11', '2025-03-15', '2026-35', '2026-12-31']);
    const question = { from, to, since, lift, filter, landscape };
    const answer = earliestArrival(readingOfFacts(facts), question);
    const raised = daysOf(since).earliest as string;
    const expected = earliestSlowly({ ...question, facts, since: raised });
    expect(answer.earliest, `landscape ${number}`).toBe(expected);
    if (expected === null) seen.never += 1;
    else if (expected > raised) seen.waits += 1;
    else seen.atOnce += 1;
    let day = raised;
    for (const { arrives, dealtWith } of answer.steps) {
      // What goes to a forum by one of its meetings arrives at the meeting.
      expect(arrives >= day).toBe(true);
      expect(dealtWith >= arrives).toBe(true);
      day = dealtWith;
    }
    if (expected !== null) expect(day).toBe(expected);
  }
  expect(
    Object.values(seen).every((count) => count > 25),
    JSON.stringify(seen),
  ).toBe(true);
}, 30_000);
