/** Who charged whom, and whether it holds. */
import { expect, test } from 'vitest';
import { type ChainState, mandate } from '../../../../src/engine/questions/mandate/mandate.ts';
import { chooser } from '../../../random-landscape.ts';
import { contradiction, document, flow, forum, forumType, readingOfFacts } from '../../asking.ts';

const small = readingOfFacts([
  forumType('typ'),
  forum('nederst', { ofType: ['typ'] }),
  forum('mellan'),
  forum('overst'),
  forum('sidan'),
  document('beslut', { standing: 'DECIDED', date: '2019-03-01' }),
  flow('m1', 'mellan → typ', 'MANDATE', { from: '2018', to: '2020' }),
  flow('m2', 'overst → mellan', 'MANDATE', { per: 'beslut', to: '2021' }),
  flow('m3', '? → nederst', 'MANDATE'),
  flow('r1', 'nederst → sidan', 'REPORTING'),
  contradiction('oense', ['r1']),
]);

test('a party has what its type was charged with, up to whom nobody charges', () => {
  const answer = mandate(small, { of: 'nederst', on: '2020-06-01' });
  expect(
    answer.links.map(({ degree, flow: { flow: id }, by, to, from, until, holding }) =>
      [degree, id, by, to, from, until, holding].join(' '),
    ),
  ).toEqual([
    '1 m1 mellan nederst 2018 2020 HOLDS',
    '1 m3  nederst   UNKNOWN',
    '2 m2 overst mellan 2019-03-01 2021 HOLDS',
  ]);
  expect(answer.links[0]?.flow.statedBetween).toEqual(['mellan', 'typ']);
  expect([answer.tops, answer.chain]).toEqual([['overst'], 'UNBROKEN']);
  expect(answer.contradictions).toEqual(['oense']);
  expect(answer.links[0]?.reports.map((one) => one.flow)).toEqual(['r1']);
});

test('a chain is as strong as its weakest link', () => {
  const chain = (on: string) => mandate(small, { of: 'nederst', on }).chain;
  expect(['2018-06-01', '2020', '2021-06-01'].map(chain)).toEqual([
    'UNKNOWN',
    'UNBROKEN',
    'UNKNOWN',
  ]);
  expect(mandate(small, { of: 'typ', on: '2018-06-01' }).chain).toBe('BROKEN');
  expect(mandate(small, { of: 'typ' }).chain).toBeNull();
  expect(mandate(small, { of: 'overst', on: '2020' })).toMatchObject({ links: [], chain: null });
});

test('what cannot be asked is told', () => {
  expect(() => mandate(small, { of: 'ingen' })).toThrow('No party has the id "ingen".');
  expect(() => mandate(small, { of: 'typ', on: 'igår' })).toThrow('which is no date');
});

/** Every chain upwards without a party twice, told by the weakest of its links. */
function chainSlowly(
  edges: readonly (readonly [number, number, number])[],
  of: number,
): ChainState {
  const charged = (party: number) => edges.some(([, to]) => to === party);
  const best = (party: number, passed: readonly number[]): number =>
    charged(party)
      ? Math.max(
          0,
          ...edges
            .filter(([by, to]) => to === party && !passed.includes(by))
            .map(([by, , state]) => Math.min(state, best(by, [...passed, by]))),
        )
      : 2;
  return (['BROKEN', 'UNKNOWN', 'UNBROKEN'] as const)[best(of, [of])] as ChainState;
}

test('300 random webs of assignments, circles too: the chain is the best of all chains', () => {
  const periods = [
    { from: '2010', to: '2015' },
    { from: '2019' },
    { from: '2018', to: '2022' },
  ] as const;
  const seen: Record<string, number> = {};
  for (let number = 0; number < 300; number++) {
    const choose = chooser(number);
    const edges = Array.from({ length: 2 + choose.below(9) }, () => {
      return [choose.below(6), choose.below(6), choose.below(3)] as const;
    });
    const reading = readingOfFacts([
      ...Array.from({ length: 6 }, (_, at) => forum(`p${at}`)),
      ...edges.map(([by, to, state], at) =>
        flow(`m${at}`, `p${by} → p${to}`, 'MANDATE', periods[state]),
      ),
    ]);
    const answer = mandate(reading, { of: 'p0', on: '2020-01-01' });
    if (answer.links.length === 0) continue;
    expect(answer.chain, `web ${number}`).toBe(chainSlowly(edges, 0));
    seen[String(answer.chain)] = (seen[String(answer.chain)] ?? 0) + 1;
  }
  expect(Object.values(seen).filter((count) => count > 10)).toHaveLength(3);
});
