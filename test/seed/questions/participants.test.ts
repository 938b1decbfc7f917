/** Who takes part in the real landscapes. */
import { expect, test } from 'vitest';
import {
  participantSentence,
  participantsSentence,
} from '../../../src/engine/questions/participants/participant-sentences.ts';
import { participants } from '../../../src/engine/questions/participants/participants.ts';
import { seedReading as seed } from '../../seed-reading.ts';

test('four actors stand in all three regional councils of Sörmland', () => {
  const answer = participants(seed, {
    in: [
      'branschforum',
      'samverkansrad-omstallning-vagledning',
      'samverkansrad-forberedande-insatser',
    ],
    inAll: true,
  });
  expect(participantsSentence(seed, answer, 'SV')).toBe(
    'Fyra deltagare finns i Branschforum, Samverkansråd för omställning & vägledning och Samverkansråd för förberedande insatser: ' +
      'Arbetsförmedlingen, komvux/yrkesvux, Region Sörmland och studie- och yrkesvägledare. Fyra är med i alla.',
  );
});

test('Skinnskatteberg is in the group but was not at the meeting', () => {
  const asked = ['samverkansgrupp-kompetensforsorjning', 'samverkansgrupp-mote-2024-04-26'];
  const { participants: found } = participants(seed, { in: asked, onBehalf: true });
  const absent = found.filter(({ notIn }) => notIn.includes('samverkansgrupp-mote-2024-04-26'));
  expect(absent.map((one) => participantSentence(seed, one, 'SV'))).toEqual([
    'Skinnskattebergs kommun är med i Samverkansgrupp Kompetensförsörjning som ledamot och ersättare, men inte i Möte 26 april 2024.',
  ]);
});
