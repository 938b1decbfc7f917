/** When something is at the earliest dealt with in the real landscapes. */
import { expect, test } from 'vitest';
import {
  arrivalSentence,
  arrivalStepSentence,
} from '../../../src/engine/questions/earliest-arrival/arrival-sentences.ts';
import { earliestArrival } from '../../../src/engine/questions/earliest-arrival/earliest-arrival.ts';
import { seedReading as seed } from '../../seed-reading.ts';

test('what programme councils raise in August reaches Branschforum in the fourth quarter', () => {
  const question = { from: 'programrad', to: 'lokal-kompetensverkstad', since: '2026-08' };
  const answer = earliestArrival(seed, question);
  expect(answer.steps.map(({ at, dealtWith, wait }) => [at, dealtWith, wait])).toEqual([
    ['branschforum', '2026-10-01', 'WHEEL'],
    ['lokal-kompetensverkstad', '2026-10-01', 'UNKNOWN'],
  ]);
  expect(arrivalSentence(seed, answer, 'SV')).toBe(
    'Det som tas upp i Programråd i augusti 2026 behandlas i Lokal Kompetensverkstad tidigast 1 oktober 2026, efter två steg. Längst väntar det vid Branschforum: 61 dagar. Källorna säger inte när Lokal Kompetensverkstad möts. Väntan där är inte medräknad, så det kan dröja längre. Tiden mellan mötena för att föra något vidare är inte medräknad, och ett möte antas kunna hållas när som helst i sitt kvartal.',
  );
  expect(answer.steps.map((step) => arrivalStepSentence(seed, step, 'EN').split('. ')[1])).toEqual([
    'Industry forum takes it up on 1 October 2026 at the earliest, in Q4 Industry forum: education orders (quarter 4 2026).',
    'The sources do not say when Local competence workshop meets, so how long it waits there is not known.',
  ]);
});

test('demand reaches the yellow council through the blue one, of neither of which the meetings are stated', () => {
  const answer = earliestArrival(seed, {
    from: 'branschforum',
    to: 'samverkansrad-forberedande-insatser',
    since: '2026-05',
    filter: { kinds: ['DEMAND'] },
  });
  expect([answer.earliest, answer.slowest, answer.unknownAt]).toEqual([
    '2026-05-01',
    null,
    ['samverkansrad-omstallning-vagledning', 'samverkansrad-forberedande-insatser'],
  ]);
});
