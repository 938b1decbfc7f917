/** A coverage in a sentence: no total contradicts another, and a municipality is told what it can answer. */
import { expect, test } from 'vitest';
import {
  coverageSentence,
  notApplicableSentence,
} from '../../../../src/engine/questions/coverage/coverage-summary.ts';
import { valley } from '../../coverage/valley.ts';

const reading = valley();
const none = { MET: 0, GAP: 0, UNKNOWN: 0, NOT_APPLICABLE: 0 };
const survey = { municipalities: ['aby', 'beby'], hasBlueprint: true };
type Some = Partial<typeof none>;

function told(place: string | null, provided: Some, inPlace: Some, done: Some = {}) {
  const [one, other] = [
    { ...none, ...provided },
    { ...none, ...inPlace },
  ];
  const counts = { ...none };
  for (const key of ['MET', 'GAP', 'UNKNOWN'] as const)
    counts[key] = one[key] + other[key] + (done[key] ?? 0);
  const answer = {
    landscape: 'dalen',
    place,
    survey,
    counts,
    provided: one,
    inPlace: other,
    done: { ...none, ...done },
  };
  return (['SV', 'EN'] as const).map((language) => coverageSentence(reading, answer, language));
}

test('a region is told what is provided for and what is confirmed, of how many each', () => {
  expect(told(null, { MET: 61, UNKNOWN: 9 }, { MET: 12, GAP: 1, UNKNOWN: 27 })).toEqual([
    'I dalen ingår 61 av 70 avstämda punkter i lag, beslut, plan eller förslag, och tolv av 40 är bekräftade på plats. Enligt källorna saknas en, och 36 behöver klargöras.',
    'In dalen 61 of 70 points checked are part of law, decision, plan or proposal, and twelve of 40 are confirmed to be in place. According to the sources one is missing, and 36 are to be clarified.',
  ]);
});

test('a report and a hearing are done, and nothing that is in place', () => {
  expect(told(null, { MET: 3 }, { MET: 2, UNKNOWN: 3 }, { MET: 1, UNKNOWN: 1 })).toEqual([
    'I dalen ingår tre av tre avstämda punkter i lag, beslut, plan eller förslag, och två av fem är bekräftade på plats. Av två punkter om underlag, uppdrag och insatser är en klar. Inget saknas enligt källorna, och fyra behöver klargöras.',
    'In dalen three of three points checked are part of law, decision, plan or proposal, and two of five are confirmed to be in place. Of two points on reports, assignments and initiatives one is done. Nothing is missing according to the sources, and four are to be clarified.',
  ]);
});

test('of one point it is told whether it holds, and not how many of one do', () => {
  expect(told(null, { UNKNOWN: 1 }, { UNKNOWN: 1 }, { UNKNOWN: 1 })).toEqual([
    'I dalen ingår inte den enda avstämda punkten i lag, beslut, plan eller förslag, och en punkt till är inte bekräftad på plats. Punkten om underlag, uppdrag och insatser är inte klar. Inget saknas enligt källorna, och tre behöver klargöras.',
    'In dalen the one point checked is not part of law, decision, plan or proposal, and one more point is not confirmed to be in place. The point on reports, assignments and initiatives is not done. Nothing is missing according to the sources, and three are to be clarified.',
  ]);
  expect(told(null, {}, { MET: 1 })).toEqual([
    'I dalen är den enda avstämda punkten bekräftad på plats. Inget saknas enligt källorna, och inget behöver klargöras.',
    'In dalen the one point checked is confirmed to be in place. Nothing is missing according to the sources, and nothing is to be clarified.',
  ]);
});

test('what is asked of one side only is told alone', () => {
  expect(told(null, {}, { MET: 1, UNKNOWN: 2 })).toEqual([
    'I dalen är en av tre avstämda punkter bekräftad på plats. Inget saknas enligt källorna, och två behöver klargöras.',
    'In dalen one of three points checked is confirmed to be in place. Nothing is missing according to the sources, and two are to be clarified.',
  ]);
  expect(told(null, { MET: 3 }, {})[0]).toBe(
    'I dalen ingår tre av tre avstämda punkter i lag, beslut, plan eller förslag. Inget saknas enligt källorna, och inget behöver klargöras.',
  );
});

test('a municipality is told what it can answer itself', () => {
  expect(told('aby', {}, { MET: 1, UNKNOWN: 4 })).toEqual([
    'aby kan själv svara på fem punkter: en är bekräftad på plats och fyra behöver klargöras.',
    'aby can itself answer five points: one is confirmed to be in place and four are to be clarified.',
  ]);
  expect(told('aby', {}, { MET: 2 })).toEqual([
    'aby kan själv svara på två punkter, och båda är bekräftade på plats.',
    'aby can itself answer two points, and both are confirmed to be in place.',
  ]);
  expect(told('aby', {}, {})).toEqual([
    'Av det som frågades kan aby inte själv svara på något.',
    'Of what was asked there is nothing that aby can answer itself.',
  ]);
});

test('what does not apply is one line', () => {
  const counts = { ...none, NOT_APPLICABLE: 19 };
  const without = { counts, survey: { ...survey, hasBlueprint: false } };
  expect(notApplicableSentence(without, 'SV')).toBe(
    '19 avstämningar gäller inte här: landskapet har inget eget förslag till forum att jämföra med.',
  );
  expect(notApplicableSentence({ counts: none, survey }, 'EN')).toBeNull();
});
