/** Who takes part in the real landscapes. */
import { expect, test } from 'vitest';
import {
  participantSentence,
  participantsSentence,
} from '../../../src/engine/questions/participants/participant-sentences.ts';
import { participants } from '../../../src/engine/questions/participants/participants.ts';
import { statedIn } from '../../../src/engine/questions/stated-in/stated-in.ts';
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
    'Fyra deltagare är tänkta i Branschforum, Samverkansråd för omställning & vägledning och Samverkansråd för förberedande insatser: ' +
      'Arbetsförmedlingen, komvux/yrkesvux, Region Sörmland och studie- och yrkesvägledare. Fyra är tänkta i alla.',
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

/** Whom a figure shows, by what the sources call them. */
const shown = (asked: object) =>
  participants(seed, { in: ['samverkansrad-forberedande-insatser'], first: 100, ...asked });

test('a figure shows those it shows, also where the text names them too', () => {
  const figure = new Set(
    statedIn(seed, {
      document: 'kompetensverkstan',
      locator: '6.4.3',
      kinds: ['SEAT'],
      bases: ['FIGURE'],
    }).edges.map(({ node }) => node),
  );
  const found = shown({ inFigure: true }).participants.flatMap(({ facts }) => facts);
  expect(new Set(found)).toEqual(figure);
  expect(shown({ bases: ['FIGURE'] }).total).toBeLessThan(shown({ inFigure: true }).total);
  expect(shown({ inFigure: true }).total + shown({ inFigure: false }).total).toBeGreaterThanOrEqual(
    shown({}).total,
  );
});

test('who was there for an item is told, the whole time or for a part of it', () => {
  const asked = { in: ['samverkansgrupp-mote-2024-04-26'], first: 100 };
  const all = participants(seed, asked);
  const there = participants(seed, { ...asked, item: '§13' });
  const gone = all.participants.filter(
    ({ who }) => !there.participants.some((one) => one.who === who),
  );
  expect(gone.map(({ who }) => who).sort()).toEqual(['arne-andersson', 'janeth-persson']);
  const byLink = participants(seed, { ...asked, having: [{ property: 'mode', value: 'distans' }] });
  expect(byLink.participants.map(({ who }) => who).sort()).toEqual([
    'hakan-tomasson',
    'janeth-persson',
    'jenny-hodefors',
  ]);
});
