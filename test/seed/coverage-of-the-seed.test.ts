/** Coverage of the two real landscapes: the holes careful readers know, and numbers that agree with each other. */
import { expect, test } from 'vitest';
import { landscapeWith } from '../../src/engine/answering/filter.ts';
import { placeCells } from '../../src/engine/coverage/cells.ts';
import { checks } from '../../src/engine/coverage/checks.ts';
import { completenessOf } from '../../src/engine/coverage/completeness.ts';
import { coverageOf } from '../../src/engine/coverage/coverage-of.ts';
import { type CoverageQuestion, coverage } from '../../src/engine/questions/coverage/coverage.ts';
import { findingSentence } from '../../src/engine/questions/coverage/coverage-sentences.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import { readSeed } from '../../src/landscape/read-seed.ts';

const { facts } = readSeed('seed');
const reading = readingOf({ facts, revision: 1, digest: 'seed', asOf: '2026-11-20T13:05:00Z' });
const whole = (landscape: string) => coverageOf(reading, landscapeWith(reading, landscape));
const ask = (asked: CoverageQuestion) => coverage(reading, { first: 100, ...asked });

function statusOf(landscape: string, id: string) {
  return whole(landscape).results.find((result) => result.id === id)?.status;
}

test.each([
  ['every-level-of-an-area-has-a-forum:blatt:LOCAL', 'UNKNOWN'],
  ['every-level-of-an-area-has-a-forum:gult:LOCAL', 'MET'],
  ['an-area-has-a-national-forum:gront', 'UNKNOWN'],
  ['one-chair-is-stated:branschforum', 'UNKNOWN'],
  ['one-chair-is-stated:programrad', 'MET'],
  ['one-convener-is-stated:branschforum', 'MET'],
  ['every-service-has-an-owner:stodja-syv-verksamheten', 'UNKNOWN'],
  ['a-slot-meets-the-roles-it-concerns:branschforum-arshjul-q3', 'UNKNOWN'],
  ['a-slot-meets-the-roles-it-concerns:branschforum-arshjul-q2', 'MET'],
  ['those-relied-on-have-a-seat:samverkanssystemet:tystnad-grundskolan-i-forum', 'UNKNOWN'],
  ['industry-is-not-a-minority:branschforum', 'MET'],
  ['industry-is-not-a-minority:yh-styrgrupp', 'MET'],
  ['those-proposed-to-lead-were-heard:rar', 'UNKNOWN'],
  ['demand-reaches-every-area:branschforum:gult', 'MET'],
  ['every-municipality-has-its-local-forum:lokal-kompetensverkstad:eskilstuna', 'MET'],
  ['every-municipality-has-its-local-forum:lokal-kompetensverkstad:flen', 'UNKNOWN'],
  ['every-municipality-has-its-local-forum:lokala-rad-forberedande-insatser', 'UNKNOWN'],
])('in Sörmland %s is %s', (id, status) => {
  expect(statusOf('sormland', id)).toBe(status);
});

test.each([
  ['every-goal-has-a-responsible-actor:mal-1', 'UNKNOWN'],
  ['every-goal-has-an-initiative:mal-6', 'UNKNOWN'],
  ['every-municipality-takes-part:skinnskattebergs-kommun', 'MET'],
  ['every-municipality-takes-part:sala-kommun', 'MET'],
  ['one-chair-is-stated:vastmanland', 'NOT_APPLICABLE'],
])('in Västmanland %s is %s', (id, status) => {
  expect(statusOf('vastmanland', id)).toBe(status);
});

test('each result has an id of its own, a sentence in both languages and evidence that exists', () => {
  for (const landscape of ['sormland', 'vastmanland']) {
    const { results } = whole(landscape);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
    for (const result of results) {
      for (const language of ['SV', 'EN'] as const)
        expect(findingSentence(reading, result, language)).toMatch(/^[^{}]+[.?!]$/);
      if (result.status !== 'NOT_APPLICABLE') expect(result.weakestBasis, result.id).not.toBeNull();
      for (const id of [...result.mendedBy, ...result.nearby, ...result.places, result.of])
        expect(reading.facts.byId.has(id), `${result.id} ${id}`).toBe(true);
    }
  }
});

test('every reason is of a check there is', () => {
  const known = new Set(checks.map(({ id }) => id));
  for (const fact of reading.facts.of('STATEMENT'))
    if (fact.statementKind === 'REASON')
      expect(known, fact.id).toContain(fact.property?.split(':')[0]);
});

test('filters choose, and counts, checks, cells and shares agree', () => {
  const answer = ask({ landscape: 'sormland', place: 'eskilstuna' });
  const { counts } = answer;
  expect(counts.MET + counts.GAP + counts.UNKNOWN + counts.NOT_APPLICABLE).toBe(answer.total);
  const perCheck = answer.checks.reduce((sum, one) => sum + one.counts.UNKNOWN, 0);
  expect(perCheck).toBe(counts.UNKNOWN);
  const place = answer.shares.find(
    ({ dimension, value }) => dimension === 'PLACE' && value === 'eskilstuna',
  );
  const there = (status: string) =>
    answer.results.filter((one) => one.status === status && one.places.includes('eskilstuna'))
      .length;
  expect(place?.counts.MET).toBe(counts.MET);
  expect(place?.counts.UNKNOWN).toBe(there('UNKNOWN'));
  expect(counts.UNKNOWN).toBeGreaterThan(there('UNKNOWN'));
  expect(ask({ landscape: 'sormland', status: ['GAP'] }).counts).toEqual(
    ask({ landscape: 'sormland' }).counts,
  );
  for (const { areas } of ask({ landscape: 'sormland', area: 'YELLOW' }).results)
    expect(areas).toContain('YELLOW');
});

test('what law requires in each municipality is asked of the one that is looked at', () => {
  const { results } = ask({ landscape: 'sormland', place: 'eskilstuna', status: ['UNKNOWN'] });
  const named = results.map(({ of }) => of);
  expect(named).toContain('programrad');
  expect(named).toContain('yrkesrad');
});

test('the map has a cell for each area, level and place that anything was asked of', () => {
  const { survey, results } = whole('sormland');
  const cells = placeCells(survey, results).filter(({ level }) => level === 'LOCAL');
  const named = cells.map(({ area, place }) => `${area} ${place}`);
  expect(named).toContain('GREEN trosa');
  expect(named).toContain('BLUE null');
});

test('pages follow each other to the end', () => {
  const first = ask({ landscape: 'sormland' });
  const second = ask({ landscape: 'sormland', after: first.pageInfo.endCursor });
  const asked = whole('sormland').results.filter(({ check }) => check.reader === 'PLANNER');
  expect(second.results[0]?.id).toBe(asked[100]?.id);
});

test('a place or check there is none of is told with what is near', () => {
  expect(() => ask({ landscape: 'sormland', place: 'eskistuna' })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_PLACE', hint: expect.stringContaining('eskilstuna') }),
  );
  expect(() => ask({ landscape: 'sormland', checks: ['one-chair-is-state'] })).toThrow(
    expect.objectContaining({
      code: 'UNKNOWN_CHECK',
      hint: expect.stringContaining('one-chair-is-stated'),
    }),
  );
  expect(() => ask({ landscape: 'sormlandia' })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_LANDSCAPE' }),
  );
});

test('completeness is a share of weights, the least first', () => {
  const all = completenessOf(whole('sormland').survey, ['FORUM_TYPE']);
  const branschforum = all.find(({ of }) => of === 'branschforum');
  expect(branschforum?.share).toBeCloseTo(14 / 16);
  expect(branschforum?.missing.map(({ sv }) => sv)).toEqual(['ordförande']);
  expect(all.map(({ share }) => share)).toEqual(
    all.map(({ share }) => share).sort((a, b) => a - b),
  );
});
