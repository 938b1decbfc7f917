/** What must be ready before a meeting. */
import { expect, test } from 'vitest';
import { meetingPreparation } from '../../../../src/engine/questions/meeting-preparation/meeting-preparation.ts';
import { preparationSentence } from '../../../../src/engine/questions/meeting-preparation/preparation-sentences.ts';
import {
  contradiction,
  document,
  event,
  flow,
  forum,
  forumType,
  readingOfFacts,
  statement,
} from '../../asking.ts';

const small = readingOfFacts([
  forumType('typ', { level: 'REGIONAL' }),
  forum('rad', { ofType: ['typ'] }),
  forum('utskott', { partOf: ['rad'] }),
  forum('lokalt', { level: 'LOCAL' }),
  forum('nationellt', { level: 'NATIONAL' }),
  forum('okand-niva'),
  event('q1', 'typ', { eventKind: 'SLOT', quarter: 1 }),
  event('q2', 'utskott', { eventKind: 'SLOT', quarter: 2 }),
  statement('amne', 'q1', 'ITEM'),
  statement('amne-som-inte-visas', 'q1', 'ITEM'),
  contradiction('oense', ['amne', 'amne-som-inte-visas']),
  statement('annat-amne', 'q2', 'ITEM'),
  statement('fraga', 'rad', 'QUESTION'),
  statement('besvarad', 'rad', 'QUESTION', { answeredBy: ['amne'] }),
  statement('tyst', 'q1', 'SILENCE', { property: 'employers' }),
  statement('tyst-om-typen', 'typ', 'SILENCE', { property: 'chair' }),
  document('finns', { standing: 'ESTABLISHED' }),
  document('planeras', { standing: 'PLANNED' }),
  document('saknas', { standing: 'MISSING' }),
  flow('e1', 'finns → q1', 'EVIDENCE'),
  flow('e2', 'planeras → typ', 'INFORMATION'),
  flow('e3', 'saknas → q1', 'EVIDENCE'),
  flow('e4', '? → q1', 'EVIDENCE'),
  flow('e5', 'finns → q2', 'EVIDENCE'),
  flow('e6', 'lokalt → q1', 'EVIDENCE', { per: 'finns' }),
  flow('n1', 'lokalt → rad', 'NEED'),
  flow('n2', 'nationellt → typ', 'DEMAND'),
  flow('n3', 'okand-niva → typ', 'DEMAND'),
  flow('o1', 'nationellt → rad', 'ORDER'),
  flow('o2', 'rad → lokalt', 'ORDER'),
]);

test('a forum has the slots, agenda and documents of its type, and whether each document exists', () => {
  const answer = meetingPreparation(small, { of: 'rad', quarter: 1 });
  expect(answer).toMatchObject({
    slots: ['q1'],
    topics: ['amne', 'amne-som-inte-visas'],
    contradictions: ['oense'],
    fromBelow: ['n1', 'n3'],
    openQuestions: ['fraga'],
    ordersFromAbove: ['n2', 'o1'],
    silences: ['tyst'],
  });
  expect(
    answer.informing.map(({ flow: id, document: what, slot, existence }) => [
      id,
      what,
      slot,
      existence,
    ]),
  ).toEqual([
    ['e1', 'finns', 'q1', 'EXISTS'],
    ['e2', 'planeras', null, 'PLANNED'],
    ['e3', 'saknas', 'q1', 'MISSING'],
    ['e4', null, 'q1', 'UNKNOWN'],
    ['e6', 'finns', 'q1', 'EXISTS'],
  ]);
  expect(preparationSentence(small, answer, 'EN')).toBe(
    'In quarter 1 rad meets on q1; that holds for typ in general. To prepare there are two topics, three documents to inform it, two needs from below, one open question and two orders or assignments from above. Not confirmed to exist: planeras and saknas.',
  );
});

test('the slots of its committee are its own; a quarter without a slot says so', () => {
  expect(meetingPreparation(small, { of: 'rad', quarter: 2 })).toMatchObject({
    slots: ['q2'],
    topics: ['annat-amne'],
  });
  const none = meetingPreparation(small, { of: 'rad', quarter: 3 });
  expect([none.slots, none.topics, none.silences]).toEqual([
    [],
    [],
    ['tyst', 'tyst-om-typen'].slice(1),
  ]);
  expect(preparationSentence(small, none, 'SV')).toMatch(
    /^Källorna säger inte vad rad tar upp i kvartal 3\. Att förbereda finns ett dokument som underlag/,
  );
});

test.each([0, 5, 1.5])('there is no quarter %s', (quarter) => {
  expect(() => meetingPreparation(small, { of: 'rad', quarter })).toThrow('it may be 1 to 4');
});
