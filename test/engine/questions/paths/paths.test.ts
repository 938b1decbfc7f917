/** How something gets from one party to another, and where it breaks. */
import { expect, test } from 'vitest';
import type { PathAnswer } from '../../../../src/engine/answering/answer.ts';
import { paths } from '../../../../src/engine/questions/paths/paths.ts';
import { area, event, flow, forum, forumType, readingOfFacts } from '../../asking.ts';

const reading = readingOfFacts([
  area('gront', 'GREEN'),
  area('blatt', 'BLUE'),
  forumType('typ', { inAreas: ['gront'], level: 'REGIONAL' }),
  forum('arbetsgivare', { level: 'LOCAL', inAreas: ['gront'] }),
  forum('bud'),
  forum('bransch', { ofType: ['typ'] }),
  forum('omstallning', { level: 'REGIONAL', inAreas: ['blatt'] }),
  forum('skola', { level: 'LOCAL', inAreas: ['blatt'] }),
  forum('ensam'),
  flow('1-behov', 'arbetsgivare → bud', 'NEED'),
  flow('2-behov', 'bud → typ', 'NEED'),
  flow('3-efterfragan', 'bransch → omstallning', 'DEMAND'),
  flow('4-bestallning', 'omstallning → skola', 'ORDER'),
  flow('5-typ-skola', 'typ → skola', 'ORDER'),
  flow('6-direkt', 'arbetsgivare → bransch', 'DEMAND'),
  flow('7-direkt', 'arbetsgivare → bransch', 'NEED'),
  flow('8-leverans', 'skola → arbetsgivare', 'DELIVERY'),
]);

const rows = ({ ways }: PathAnswer) =>
  ways.map(({ steps }) =>
    steps.map(({ flow: id, statedBetween }) => (statedBetween ? `${id}*` : id)).join(' '),
  );

test('ways come shortest first, then by flow id; what is stated for a type is marked', () => {
  const answer = paths(reading, { from: 'arbetsgivare', to: 'skola', first: 10 });
  expect(rows(answer)).toEqual([
    '6-direkt 5-typ-skola*',
    '7-direkt 5-typ-skola*',
    '1-behov 2-behov 5-typ-skola',
    '6-direkt 3-efterfragan 4-bestallning',
    '7-direkt 3-efterfragan 4-bestallning',
  ]);
  expect(answer).toMatchObject({ partial: false, brokenAt: [], weakestBasis: 'TEXT' });
  expect(answer.ways[0]?.steps[1]?.statedBetween).toEqual(['typ', 'skola']);
});

test('three ways are shown unless more are asked for', () => {
  expect(paths(reading, { from: 'arbetsgivare', to: 'skola' }).ways).toHaveLength(3);
});

test('crossings tell where kind, area and level change', () => {
  const asked = { from: 'arbetsgivare', to: 'skola', lift: 'NONE', first: 1 } as const;
  const filter = { kinds: ['DEMAND', 'ORDER'] } as const;
  const named = readingOfFacts(reading.facts.facts.filter(({ id }) => id !== '5-typ-skola'));
  expect(paths(named, { ...asked, filter }).ways).toEqual([
    {
      length: 3,
      steps: ['6-direkt', '3-efterfragan', '4-bestallning'].map((id) => ({
        flow: id,
        statedBetween: null,
      })),
      crossings: [
        { after: 0, dimension: 'LEVEL', from: ['LOCAL'], to: ['REGIONAL'], at: 'bransch' },
        { after: 1, dimension: 'KIND', from: ['DEMAND'], to: ['ORDER'], at: 'omstallning' },
        { after: 1, dimension: 'AREA', from: ['GREEN'], to: ['BLUE'], at: 'omstallning' },
        { after: 2, dimension: 'LEVEL', from: ['REGIONAL'], to: ['LOCAL'], at: 'skola' },
      ],
    },
  ]);
});

test('a named forum is reached when its type is', () => {
  expect(rows(paths(reading, { from: 'bud', to: 'bransch' }))).toEqual(['2-behov*']);
  expect(rows(paths(reading, { from: 'bud', to: 'bransch', lift: 'NONE' }))).toEqual([
    '2-behov 5-typ-skola 8-leverans 6-direkt',
    '2-behov 5-typ-skola 8-leverans 7-direkt',
  ]);
});

test('from a party to itself goes the shortest circle back', () => {
  expect(rows(paths(reading, { from: 'skola', to: 'skola', first: 1 }))).toEqual([
    '8-leverans 6-direkt 5-typ-skola*',
  ]);
});

test('without a way, the answer tells how far one comes from either end', () => {
  const filter = { kinds: ['NEED'] } as const;
  const answer = paths(reading, { from: 'arbetsgivare', to: 'omstallning', filter });
  expect(answer).toMatchObject({ ways: [], partial: false, weakestBasis: null });
  expect(answer.brokenAt).toEqual([
    {
      kind: 'LAST_REACHED',
      party: 'typ',
      flow: null,
      side: 'FROM',
      level: 'REGIONAL',
      areas: ['GREEN'],
      couldTell: ['typ'],
    },
    {
      kind: 'LAST_REACHED',
      party: 'omstallning',
      flow: null,
      side: 'TO',
      level: 'REGIONAL',
      areas: ['BLUE'],
      couldTell: ['omstallning'],
    },
  ]);
});

test('a party that gives nothing is itself the last reached', () => {
  const { brokenAt } = paths(reading, { from: 'ensam', to: 'bud' });
  expect(brokenAt.map(({ side, party }) => `${side} ${party}`)).toEqual([
    'FROM ensam',
    'TO arbetsgivare',
  ]);
});

test('when the budget is spent the shortest way is there and the answer says it is partial', () => {
  const answer = paths(reading, { from: 'arbetsgivare', to: 'skola', first: 10 }, 1);
  expect(rows(answer)).toEqual(['6-direkt 5-typ-skola*']);
  expect(answer).toMatchObject({ partial: true, partialReason: 'STEP_BUDGET_SPENT' });
});

test.each([0, 101, -1, 1.5])('%d ways are refused', (first) => {
  const error = expect.objectContaining({ code: 'BAD_USER_INPUT' });
  expect(() => paths(reading, { from: 'bud', to: 'typ', first })).toThrow(error);
});

test('an unknown end is named with the nearest ids', () => {
  const error = { code: 'UNKNOWN_PARTY', hint: 'Did you mean "arbetsgivare"?' };
  const asked = { from: 'arbetsgivre', to: 'bud' };
  expect(() => paths(reading, asked)).toThrow(expect.objectContaining(error));
});

test('over what has happened a way goes forward in time, and only where somebody asks for it', () => {
  const happened = { standing: 'OCCURRED' } as const;
  const met = readingOfFacts([
    forum('grupp'),
    ...['fore', 'efter', 'senare'].map((id) => forum(id)),
    event('varmote', 'grupp', { when: '2024-04-26' }),
    event('hostmote', 'grupp', { when: '2025-10' }),
    flow('1-till-varmotet', 'fore → varmote', 'INFORMATION', happened),
    flow('2-fran-hostmotet', 'hostmote → senare', 'INFORMATION', happened),
    flow('3-till-hostmotet', 'efter → hostmote', 'INFORMATION', happened),
    flow('4-fran-varmotet', 'varmote → fore', 'INFORMATION', happened),
  ]);
  const between = (from: string, to: string) =>
    rows(paths(met, { from, to, filter: { sides: ['DOCUMENTED'] } }));
  expect(between('fore', 'senare')).toEqual(['1-till-varmotet* 2-fran-hostmotet*']);
  expect(between('efter', 'fore')).toEqual([]);
  expect(paths(met, { from: 'fore', to: 'senare' }).ways).toEqual([]);
});
