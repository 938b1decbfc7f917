/** Which reasons a result has: those that bear on the very thing asked. */
import { expect, test } from 'vitest';
import { landscapeWith } from '../../../src/engine/answering/filter.ts';
import { coverageOf } from '../../../src/engine/coverage/coverage-of.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { council, forum, forumType, participation, statement, valley } from './valley.ts';

const system = forumType('systemet');
const part = { ...council, partOf: ['systemet'] };
const yellow = forumType('gult-rad', {
  level: 'REGIONAL',
  inAreas: ['gult'],
  partOf: ['systemet'],
});
const reason = (id: string, about: string, property = 'one-convener-is-stated') =>
  statement('REASON', id, { about: [about], property });

function reasonsOf(id: string, ...facts: readonly Fact[]) {
  const reading = valley(system, part, yellow, ...facts);
  const { results } = coverageOf(reading, landscapeWith(reading, 'dalen'));
  return results.find((one) => one.id === id)?.reasons.map((one) => one.id);
}

test('a reason about one council is none of another', () => {
  const own = reason('skal', 'rad');
  expect(reasonsOf('one-convener-is-stated:rad', own)).toEqual(['skal']);
  expect(reasonsOf('one-convener-is-stated:gult-rad', own)).toEqual([]);
});

test('a reason about an area bears on its councils', () => {
  const own = reason('skal', 'gult');
  expect(reasonsOf('one-convener-is-stated:rad', own)).toEqual([]);
  expect(reasonsOf('one-convener-is-stated:gult-rad', own)).toEqual(['skal']);
});

test('a reason about the whole system or landscape bears where none is given of the thing itself', () => {
  const facts = [reason('om-alla', 'systemet'), reason('om-dalen', 'dalen'), reason('skal', 'rad')];
  expect(reasonsOf('one-convener-is-stated:rad', ...facts)).toEqual(['skal']);
  expect(reasonsOf('one-convener-is-stated:gult-rad', ...facts)).toEqual(['om-alla', 'om-dalen']);
});

test('a reason about a kind of forum bears on a named one, for the part of the check it names', () => {
  const check = 'every-named-forum-has-its-seats-held';
  const facts = [
    forum('radet', { ofType: ['rad'] }),
    participation('p', { in: 'radet', by: 'region', capacity: 'CHAIR' }),
    reason('skal', 'rad', `${check}:members`),
  ];
  expect(reasonsOf(`${check}:radet:members`, ...facts)).toEqual(['skal']);
  expect(reasonsOf(`${check}:radet:chair`, ...facts)).toEqual([]);
});

test('law is no reason of what weighs as less', () => {
  const law = { ...reason('lagen', 'rad'), standing: 'STATUTORY' as const };
  expect(reasonsOf('one-convener-is-stated:rad', law)).toEqual([]);
});
