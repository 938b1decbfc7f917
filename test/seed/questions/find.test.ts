/** Search over the real seed: every way somebody may write a name. */
import { expect, test } from 'vitest';
import { find } from '../../../src/engine/questions/find/find.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { readSeed } from '../../../src/landscape/read-seed.ts';

const { facts } = readSeed('seed');
const reading = readingOf({ facts, revision: 1, digest: 'seed', asOf: '2026-11-20T13:05:00Z' });
const firstOf = (text: string) => find(reading, { text, first: 1 }).hits[0]?.id;

test.each([
  ['Branschforum', 'branschforum'],
  ['branschforumen', 'branschforum'],
  ['branschforumens', 'branschforum'],
  ['programråden', 'programrad'],
  ['programrad', 'programrad'],
  ['näringslivscheferna', 'kommunernas-naringslivschefer'],
  ['naringslivschef', 'kommunernas-naringslivschefer'],
  ['Kompetensverkstaden', 'kompetensplattformen'],
  ['branshforum', 'branschforum'],
  ['Samordningsförbundet', 'rar'],
  ['AF', 'arbetsformedlingen'],
  ['MYH', 'myndigheten-for-yrkeshogskolan'],
  ['RAR', 'rar'],
  ['SYV', 'studie-och-yrkesvagledare'],
  ['VIS', 'vis'],
  ['YH', 'yh-anordnare'],
  ['LKV', 'lokal-kompetensverkstad'],
  ['MDU', 'malardalens-universitet'],
  ['MDH', 'malardalens-hogskola'],
  ['YHM', 'yrkeshogskolan-malardalen'],
  ['lokal-kompetensverkstad', 'lokal-kompetensverkstad'],
  ['programme council', 'programrad'],
])('"%s" finds %s first', (text, id) => {
  expect(firstOf(text)).toBe(id);
});

test('a compound is found by each of its parts', () => {
  for (const part of ['forum', 'bransch']) {
    const ids = find(reading, { text: part, first: 25 }).hits.map(({ id }) => id);
    expect(ids).toContain('branschforum');
  }
});

test('kinds and landscape narrow the search', () => {
  const documents = find(reading, { text: 'kompetens', kinds: ['DOCUMENT'], first: 100 });
  expect(new Set(documents.hits.map(({ kind }) => kind))).toEqual(new Set(['DOCUMENT']));
  const west = find(reading, { text: 'branschforum', landscape: 'vastmanland', first: 100 });
  expect(west.hits.filter(({ landscapes }) => landscapes.includes('sormland'))).toEqual([]);
});

test('nothing is found for what is not there, and total says so', () => {
  expect(find(reading, { text: 'xyzzyqqq' })).toMatchObject({ hits: [], total: 0 });
  expect(find(reading, { text: '' })).toMatchObject({ hits: [], total: 0 });
});

test('strange input is only text', () => {
  const strange = [
    '*:* OR id:[a TO z]',
    '(((',
    '.*',
    '\u200b\u202e',
    "'; MATCH (n) DETACH DELETE n",
    '<b>',
    '😀',
    'a"b~2^9',
  ];
  for (const text of strange) expect(find(reading, { text }).partial).toBe(false);
});

test('more than 200 characters and sizes out of bounds are refused', () => {
  expect(() => find(reading, { text: 'x'.repeat(10_000) })).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT' }),
  );
  expect(() => find(reading, { text: 'x', first: 101 })).toThrow('"first" is 101');
  expect(() => find(reading, { text: 'x', landscape: 'skane' })).toThrow('No landscape');
});
