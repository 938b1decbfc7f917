/** Codes that two people write at a time. */
import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/model/changes/changes-between.ts';
import { merge } from '../../../src/model/changes/merge.ts';
import type { Code } from '../../../src/model/codes/code.ts';
import type { FactOf } from '../../../src/model/fact.ts';

const number: Code = { scheme: 'ORGANISATION_NUMBER', code: '212000-0357' };
const schools: Code = { scheme: 'SNI', version: '2007', code: '85.311' };
const office: Code = { scheme: 'SNI', version: '2007', code: '84.111' };

function kommunen(...codes: Code[]): FactOf<'ACTOR'> {
  return {
    kind: 'ACTOR',
    id: 'kommunen',
    name: { sv: 'Kommunen', en: 'The municipality' },
    aliases: [],
    standing: 'ESTABLISHED',
    citations: [],
    landscapes: [],
    ofType: [],
    partOf: [],
    servesPlaces: [],
    ...(codes.length > 0 ? { codes } : {}),
  } as FactOf<'ACTOR'>;
}

const merged = (base: Code[], now: Code[], mine: Code[]) =>
  merge([kommunen(...now)], changesBetween([kommunen(...base)], [kommunen(...mine)]));

test('each adds its own to what had none', () => {
  expect(merged([], [number], [schools])).toMatchObject({
    facts: [{ codes: [number, schools] }],
    conflicts: [],
  });
});

test('a number set to two others is a conflict, since a thing has one', () => {
  const [one, other] = ['212000-0340', '212000-2080'].map((code) => ({ ...number, code }));
  const { conflicts } = merged([number], [one as Code], [other as Code]);
  expect(conflicts).toMatchObject([{ reason: 'SET_OTHERWISE', now: one }]);
});

test('where both take one away nothing is left, not even an empty list', () => {
  const { facts, conflicts } = merged([schools, office], [office], [schools]);
  expect(conflicts).toEqual([]);
  expect(facts).toEqual([kommunen()]);
});
