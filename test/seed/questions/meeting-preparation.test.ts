/** What must be ready before meetings of the real landscapes. */
import { expect, test } from 'vitest';
import { meetingPreparation } from '../../../src/engine/questions/meeting-preparation/meeting-preparation.ts';
import { seedReading as seed } from '../../seed-reading.ts';

test('before the third quarter, six topics, no employer at the table, and the delivery report exists', () => {
  const answer = meetingPreparation(seed, { of: 'branschforum', quarter: 3 });
  expect(answer.slots).toEqual(['branschforum-arshjul-q3']);
  expect(answer.topics.length).toBeGreaterThanOrEqual(6);
  expect(answer.silences).toContain('branschforum-tystnad-arbetsgivare-q3');
  expect(answer.contradictions).toEqual([]);
  for (const note of [
    'arshjulets-q3-for-branschforum',
    'q3-figurens-rader',
    'motsagelse-kvalitet-q3',
  ])
    expect(answer.topics).not.toContain(note);
  const existence = new Map(answer.informing.map(({ flow: id, existence: one }) => [id, one]));
  expect(existence.get('utbildningssystemets-leverans-till-q3')).toBe('EXISTS');
  expect(existence.get('uppfoljning-till-branschforum')).toBe('PLANNED');
  expect(answer.fromBelow).toEqual([
    'arbetsgivare-ger-branschforum-behov',
    'lokal-kompetensverkstad-begar-hjalp-av-branschforum',
    'lokal-kompetensverkstad-fragor-via-naringslivschefer',
    'programrad-eskalerar-till-branschforum',
  ]);
});

test('a local workshop has no wheel, and its orders come from Branschforum and employers', () => {
  const answer = meetingPreparation(seed, { of: 'lokal-kompetensverkstad', quarter: 4 });
  expect([answer.slots, answer.ordersFromAbove]).toEqual([
    [],
    [
      'arbetsgivare-bestaller-av-lokal-kompetensverkstad',
      'branschforum-bestaller-av-lokal-kompetensverkstad',
    ],
  ]);
});
