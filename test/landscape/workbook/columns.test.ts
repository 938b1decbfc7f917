/** Sheets follow from the shapes of the model: what they are called tells them apart, and nothing is left without words. */

import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../../src/landscape/workbook/columns.ts';
import { exampleOf, headsInExamples } from '../../../src/landscape/workbook/examples.ts';
import { alike } from '../../../src/landscape/workbook/sheet.ts';
import { kindCalled, kindOfFile, sheetName } from '../../../src/landscape/workbook/sheet-kinds.ts';
import { propertiesWithWords } from '../../../src/language/property-words.ts';
import { entityKinds } from '../../../src/model/fact.ts';

test('every property has a head, and every kind heads that tell its columns apart', () => {
  const bare = entityKinds.flatMap((kind) =>
    columnsOf(kind).filter(
      ({ property }) => property !== 'citations' && !propertiesWithWords.includes(property),
    ),
  );
  expect(bare.map(({ property }) => property)).toEqual([]);
  for (const kind of entityKinds)
    for (const language of ['SV', 'EN'] as const) {
      const heads = columnsOf(kind).map(({ head }) => alike(head[language]));
      expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
    }
});

test('every word of a vocabulary has words of its own in both languages', () => {
  for (const kind of entityKinds)
    for (const { property, field, words } of columnsOf(kind)) {
      if (!(field instanceof z.ZodEnum)) continue;
      const options = field.options.map(String);
      expect([kind, property, options.filter((word) => words[word] === undefined)]).toEqual([
        kind,
        property,
        [],
      ]);
      const called = options.map((word) => alike(words[word]?.SV ?? ''));
      expect(called.filter((word, at) => called.indexOf(word) !== at)).toEqual([]);
    }
});

test('a sheet is found by what one or several of its kind are called, a file also without å, ä and ö', () => {
  for (const kind of entityKinds) expect(kindCalled(sheetName(kind))).toBe(kind);
  expect(entityKinds.map(sheetName).filter((name) => name.length > 31)).toEqual([]);
  expect(kindCalled('actors')).toBe('ACTOR');
  expect(kindOfFile('C:\\Kartan\\aktorer-2026.csv')).toBe('ACTOR');
  expect(kindOfFile('platser i forum.csv')).toBe('SEAT');
  expect(kindOfFile('lista.csv')).toBeUndefined();
});

test('examples name heads that are there', () => {
  for (const [kind, heads] of headsInExamples) {
    const known = columnsOf(kind).map(({ head }) => head.SV);
    expect([kind, heads.filter((head) => !known.includes(head))]).toEqual([kind, []]);
    expect(exampleOf(kind)?.[0]).toBe('exempel');
  }
});
