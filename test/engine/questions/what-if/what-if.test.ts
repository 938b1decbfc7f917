/** What if: on a small valley, and who loses what when the business managers stop. */
import { expect, test } from 'vitest';
import { whatIf } from '../../../../src/engine/questions/what-if/what-if.ts';
import { readingOf } from '../../../../src/engine/reading-of.ts';
import { indexFacts } from '../../../../src/model/fact-index.ts';
import { staying, without } from '../../../../src/model/without.ts';
import { randomFacts } from '../../../random-landscape.ts';
import { actorType, council, flow, forum, seat, valley } from '../../coverage/valley.ts';

const employers = actorType('foretag');
const schools = actorType('skolor');
const chain = [
  council,
  employers,
  schools,
  forum('radet', { ofType: ['rad'] }),
  flow('DEMAND', 'foretag', 'rad'),
  flow('DEMAND', 'rad', 'skolor', { via: ['abys-kommun', 'bebys-kommun'] }),
];

test('a flow goes when its last carrier goes, not before', () => {
  const one = whatIf(valley(...chain), { removeParties: ['abys-kommun'] });
  expect([one.goneFlows, one.lost]).toEqual([[], []]);
  const both = whatIf(valley(...chain), { removeParties: ['abys-kommun', 'bebys-kommun'] });
  expect(both.goneFlows).toEqual([
    { flow: 'rad-demand-skolor', why: 'CARRIERS', remains: 'NONE', instead: null },
  ]);
  expect(both.lost.map(({ from, parties }) => [from, parties])).toEqual([
    ['foretag', ['skolor']],
    ['rad', ['skolor']],
    ['radet', ['skolor']],
  ]);
});

test('what is stated for a type goes from its named forums too, and back when added', () => {
  const gone = whatIf(valley(...chain), { removeFlows: ['rad-demand-skolor'] });
  expect(gone.lost.map(({ from }) => from)).toEqual(['foretag', 'rad', 'radet']);
  const kept = whatIf(valley(...chain), {
    removeFlows: ['rad-demand-skolor'],
    addFlows: [{ kind: 'DEMAND', from: 'foretag', to: 'skolor' }],
  });
  expect(kept.lost.map(({ from }) => from)).toEqual(['rad', 'radet']);
  expect(kept.whole).toEqual(['foretag']);
});

test('checks that turn are told with before and after', () => {
  const facts = [...chain, seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' })];
  const { turned } = whatIf(valley(...facts), { removeParties: ['region'] });
  const chair = turned.find(({ becomes }) => becomes?.id === 'one-chair-is-stated:rad');
  expect([chair?.was?.status, chair?.becomes?.status]).toEqual(['MET', 'UNKNOWN']);
});

test('nothing points to what is gone, on random landscapes', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const facts = randomFacts(seed);
    const ids = facts.filter((_, at) => at % 7 === seed % 7).map(({ id }) => id);
    const left = staying(facts, without(indexFacts(facts), ids));
    const there = new Set(left.map(({ id }) => id));
    const reading = readingOf({
      facts: left,
      revision: 1,
      digest: '',
      asOf: '2026-11-20T13:05:00Z',
    });
    for (const { id } of facts)
      if (!there.has(id))
        expect([id, reading.facts.pointingTo(id).map((fact) => fact.id)]).toEqual([id, []]);
  }
});

test('nothing is asked, or something that is not there', () => {
  const code = (asked: object) => {
    try {
      return whatIf(valley(...chain), asked) && 'answered';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(code({})).toBe('BAD_USER_INPUT');
  expect(code({ removeParties: ['radd'] })).toBe('UNKNOWN_PARTY');
  expect(code({ removeFlows: ['rad'] })).toBe('UNKNOWN_ENTITY');
});

test('what a party is called is enough, and a misspelt name gets a suggestion', () => {
  const named = valley(
    ...chain,
    actorType('skolledare', { name: { sv: 'Skolledare', en: 'Heads' } }),
  );
  expect(whatIf(named, { removeParties: ['skolledare'] }).removed).toEqual(['skolledare']);
  expect(whatIf(named, { removeParties: ['Heads'] }).removed).toEqual(['skolledare']);
  expect(() => whatIf(named, { removeParties: ['skolledere'] })).toThrow(
    expect.objectContaining({
      code: 'UNKNOWN_PARTY',
      hint: expect.stringContaining('skolledare'),
    }),
  );
});

test('who is cut off, who is no longer heard, and between which areas demand ends', () => {
  const answer = whatIf(valley(...chain), { removeFlows: ['rad-demand-skolor'] });
  expect(answer.cutOff).toEqual(['skolor']);
  expect(answer.unheard).toEqual(['rad', 'radet']);
  const kept = whatIf(valley(...chain), { removeFlows: ['foretag-demand-rad'] });
  expect([kept.cutOff, kept.unheard]).toEqual([['rad', 'radet'], ['foretag']]);
});

test('an answer too large to work out says so', () => {
  const answer = whatIf(valley(...chain), { removeParties: ['rad'] }, 1);
  expect([answer.partial, answer.partialReason]).toEqual([true, 'STEP_BUDGET_SPENT']);
});
