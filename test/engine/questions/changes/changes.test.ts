/** What changed between two revisions, in rows and in words; in all, in one landscape, and about one thing. */
import { expect, test } from 'vitest';
import { changes } from '../../../../src/engine/questions/changes/changes.ts';
import { changesSentence } from '../../../../src/engine/questions/changes/changes-sentence.ts';
import {
  changeSentence,
  propertyChanges,
} from '../../../../src/engine/questions/changes/told-change.ts';
import { flow, forum, landscape, readingOfFacts } from '../../asking.ts';

const shared = [landscape('dalen'), landscape('berget'), forum('rad', { landscapes: ['dalen'] })];
const before = readingOfFacts(
  [
    ...shared,
    forum('namnd', { level: 'LOCAL' }),
    forum('borta', { landscapes: ['berget'] }),
    flow('till-namnd', 'rad → namnd'),
  ],
  1,
);
const after = readingOfFacts(
  [
    ...shared,
    forum('namnd', { level: 'REGIONAL', name: { sv: 'Nya nämnden', en: 'The new board' } }),
    forum('ny'),
    flow('till-namnd', 'rad → namnd', undefined, { via: ['ny'] }),
  ],
  2,
);

const rows = (asked: object) => {
  const { edges, added, changed, removed } = changes(before, after, asked);
  return {
    ...{ added, changed, removed },
    rows: edges.map(({ node }) => `${node.change} ${node.id} ${node.properties.join(' ')}`.trim()),
  };
};

test('everything that differs, in id order, counted by what happened to it', () => {
  expect(rows({})).toEqual({
    ...{ added: 1, changed: 2, removed: 1 },
    rows: ['REMOVED borta', 'CHANGED namnd level name', 'ADDED ny', 'CHANGED till-namnd via'],
  });
});

test('about one thing: itself and what points to it; in one landscape: what is its own and what all share', () => {
  expect(rows({ of: 'namnd' }).rows).toEqual([
    'CHANGED namnd level name',
    'CHANGED till-namnd via',
  ]);
  expect(rows({ of: 'ny' }).rows).toEqual(['ADDED ny', 'CHANGED till-namnd via']);
  expect(rows({ of: 'borta' }).rows).toEqual(['REMOVED borta']);
  expect(rows({ landscape: 'dalen' }).removed).toBe(0);
  expect(rows({ landscape: 'berget' }).removed).toBe(1);
  expect(() => changes(before, after, { of: 'namdn' })).toThrowError(/namdn/);
});

const told = (id: string, properties: readonly string[], language: 'SV' | 'EN') =>
  changeSentence(after, { id, details: propertyChanges(before, after, id, properties) }, language);

test('a change is told with what was and what is, as people call it', () => {
  expect(told('namnd', ['level', 'name'], 'SV')).toBe(
    'Nya nämnden, nivå: från ”lokal” till ”regional”; namn: från ”namnd” till ”Nya nämnden”.',
  );
  expect(told('namnd', ['name'], 'EN')).toBe(
    'The new board, name: from “namnd” to “The new board”.',
  );
  expect(told('till-namnd', ['via'], 'SV')).toMatch(/, via: ny tillkom\.$/);
  expect(told('till-namnd', ['via'], 'EN')).toMatch(/, via: ny was added\.$/);
  expect(told('ny', [], 'SV')).toMatch(/ny/i);
});

test('the sentence names what was asked about', () => {
  const found = { since: 1, until: 2, total: 2, name: 'Nya nämnden' };
  expect(changesSentence(found, 'SV')).toBe(
    'Två uppgifter om Nya nämnden skiljer mellan revision 1 och revision 2.',
  );
  expect(changesSentence({ ...found, total: 0 }, 'EN')).toBe(
    'Nothing about Nya nämnden differs between revision 1 and revision 2.',
  );
});
