/** What the coverage of a landscape without a design begins with, and another region's design beside it. */
import { expect, test } from 'vitest';
import { landscapeWith } from '../../../src/engine/answering/filter.ts';
import { coverageOf } from '../../../src/engine/coverage/coverage-of.ts';
import { coverage } from '../../../src/engine/questions/coverage/coverage.ts';
import { findingSentence } from '../../../src/engine/questions/coverage/coverage-sentences.ts';
import { coverageSentence } from '../../../src/engine/questions/coverage/coverage-summary.ts';
import { meetingPreparation } from '../../../src/engine/questions/meeting-preparation/meeting-preparation.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { seedReading } from '../../seed-reading.ts';
import { council, forum, forumType, seat, valley } from './valley.ts';

const law = forumType('programrad', { level: 'LOCAL', standing: 'STATUTORY', landscapes: [] });
const forums = [
  forum('radet', { level: 'REGIONAL', inAreas: ['gront'] }),
  forum('arenan', { standing: 'PRESCRIBED' }),
];
const resultsIn = (...facts: readonly Fact[]) => {
  const reading = valley(...facts);
  return coverageOf(reading, landscapeWith(reading, 'dalen')).results;
};

test('law, its own plan and the questions come first of what is to be clarified, and are no area’s', () => {
  const unknown = resultsIn(law, ...forums).filter(({ status }) => status === 'UNKNOWN');
  expect(unknown.slice(0, 8).map(({ topic, id, areas }) => [topic, id, areas])).toEqual([
    ['law', 'every-municipality-has-its-local-forum:programrad', []],
    ['law', 'one-chair-is-stated:programrad', []],
    ['plan', 'what-the-plan-wants-has-begun:arenan', []],
    ['questions', 'which-forums-exist:dalen:LOCAL', []],
    ['questions', 'who-convenes-each-forum:radet', []],
    ['questions', 'what-each-forum-may-decide:radet', []],
    ['questions', 'where-questions-go:radet', []],
    ['questions', 'every-named-forum-has-its-seats-held:radet:members', []],
  ]);
});

test('what would settle a question is followed by what to write', () => {
  const [asked] = resultsIn(...forums).filter(({ id }) => id === 'who-convenes-each-forum:radet');
  expect(asked?.settledBy?.sv).toMatch(/Skriv den som kallar under forumets platser/);
});

test('a landscape with a design is asked none of it, and its checks keep their topics', () => {
  const results = resultsIn(law, council, ...forums);
  expect(results.filter(({ topic }) => ['law', 'plan', 'questions'].includes(topic))).toEqual([]);
  expect(results.every(({ topic, check }) => topic === check.topic)).toBe(true);
});

test('what is left open of a forum is told before its meeting', () => {
  const { toClarify } = meetingPreparation(valley(...forums), { of: 'radet', quarter: 1 });
  expect(toClarify.map(({ check }) => check.id)).toEqual([
    'who-convenes-each-forum',
    'what-each-forum-may-decide',
    'where-questions-go',
    'every-named-forum-has-its-seats-held',
  ]);
});

test('another region’s design is looked at only where it is chosen', () => {
  const told = (comparedWith?: string) => {
    const { results } = coverage(seedReading, {
      landscape: 'vastmanland',
      first: 100,
      checks: null,
      ...(comparedWith ? { comparedWith } : {}),
    });
    return results
      .filter(({ topic }) => topic === 'compared')
      .map((one) => findingSentence(seedReading, one, 'SV'));
  };
  expect(told()).toEqual([]);
  expect(told('sormland')[0]).toBe(
    'Sörmland har Branschforum i sitt förslag, på regional nivå; att något i Västmanland svarar mot det är inte bekräftat, och ingen har sagt att det behövs.',
  );
  for (const id of ['vastmanland', 'finns-inte'])
    expect(() => coverage(seedReading, { landscape: 'vastmanland', comparedWith: id })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/BAD_USER_INPUT|UNKNOWN_LANDSCAPE/) }),
    );
  expect(() =>
    coverage(seedReading, { landscape: 'sormland', comparedWith: 'vastmanland' }),
  ).toThrow('"vastmanland" cannot be compared with.');
});

test('a region’s own answers do not hang on another’s being there', () => {
  const { survey } = coverageOf(seedReading, landscapeWith(seedReading, 'vastmanland'));
  const alone = survey.reading;
  const said = (reading: typeof alone) => {
    const { results, ...answer } = coverage(reading, { landscape: 'vastmanland', first: 100 });
    const told = results.map((one) => [one.id, one.status, findingSentence(reading, one, 'SV')]);
    return [coverageSentence(reading, answer, 'SV'), told];
  };
  expect(said(alone)).toEqual(said(seedReading));
});

test('a chair that a source names answers who sits there', () => {
  const chair = seat('s', {
    of: 'radet',
    for: 'region',
    capacity: 'CHAIR',
    standing: 'ESTABLISHED',
  });
  const [told] = resultsIn(...forums, chair).filter(({ id }) => id.endsWith('radet:chair'));
  expect([told?.topic, told?.status]).toEqual(['questions', 'MET']);
});
