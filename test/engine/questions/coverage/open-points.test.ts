/** What is missing or to be clarified is asked once of each who can answer, and the answer comes first in words. */
import { expect, test } from 'vitest';
import type { Result } from '../../../../src/engine/coverage/coverage-of.ts';
import { coverage } from '../../../../src/engine/questions/coverage/coverage.ts';
import {
  furtherSentence,
  leadSentence,
} from '../../../../src/engine/questions/coverage/lead-sentences.ts';
import { openPointsOf } from '../../../../src/engine/questions/coverage/open-points.ts';
import {
  pointName,
  pointRequired,
  pointSentence,
} from '../../../../src/engine/questions/coverage/point-sentences.ts';
import { valley } from '../../coverage/valley.ts';

const reading = valley();
const answer = coverage(reading, { landscape: 'dalen' });
const points = openPointsOf(answer.survey, answer.chosen);

test('every result that is missing or to be clarified is in one point, and no other is', () => {
  const open = answer.chosen.filter(({ status }) => status === 'GAP' || status === 'UNKNOWN');
  expect(open.length).toBeGreaterThan(3);
  const told = points.flatMap((point) => point.open.map(({ id }) => id));
  expect(told.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
  expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
});

test('each has a name, a sentence and what asks for it', () => {
  const told = points.map((point) => [
    point.answerer,
    pointRequired(point, 'SV'),
    pointName(reading, point, 'SV'),
    pointSentence(answer.survey, point, 'SV'),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "REGION",
        null,
        "Vilka forum finns?",
        "Vilka forum som finns på regional nivå i dalen är inte beskrivet än. Och en till.",
      ],
      [
        "MUNICIPALITY",
        null,
        "Är kommunen med i samverkan i dag?",
        "Inte bekräftat än i någon av de två kommunerna.",
      ],
    ]
  `);
});

const one = points[0]?.open[0] as Result;

test('what law demands and a source shows missing comes first', () => {
  const missing: Result = { ...one, status: 'GAP', ground: 'STATED', seriousness: 'LAW' };
  const [first] = openPointsOf(answer.survey, [...answer.chosen, missing]);
  expect(first).toMatchObject({ status: 'GAP', seriousness: 'LAW' });
  const chosen = [missing];
  expect(leadSentence({ survey: answer.survey, chosen }, 'SV')).not.toMatch(/^Ingen källa/);
});

test('where nothing that law demands is missing, the answer says so, and what is not shown either', () => {
  expect([leadSentence(answer, 'SV'), furtherSentence(answer, 'SV')]).toMatchInlineSnapshot(`
    [
      "Ingen källa visar att något som lagen eller den antagna planen kräver saknas.",
      null,
    ]
  `);
  expect([leadSentence(answer, 'EN'), furtherSentence(answer, 'EN')]).toMatchInlineSnapshot(`
    [
      "No source shows that anything law or the adopted plan demands is missing.",
      null,
    ]
  `);
  expect(furtherSentence({ survey: answer.survey, chosen: [] }, 'SV')).toBeNull();
});
