/** Search over the real seed: every way somebody may write a name. */
import { expect, test } from 'vitest';
import { belongsWhere } from '../../../src/engine/questions/find/belongs-where.ts';
import { find } from '../../../src/engine/questions/find/find.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import type { Fact } from '../../../src/model/fact.ts';

const { facts } = readSeed('seed');
const reading = readingOf({ facts, revision: 1, digest: 'seed', asOf: '2026-11-20T13:05:00Z' });
const factOf = (id: string) => reading.facts.byId.get(id) as Fact;
const firstOf = (text: string) => find(reading, { text, first: 1 }).hits[0]?.node;

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
  ['gula rådet', 'samverkansrad-forberedande-insatser'],
  ['blå rådet', 'samverkansrad-omstallning-vagledning'],
  ['region s', 'region-sormland'],
  ['bransch', 'branschforum'],
  ['APL', 'praktik-och-lia'],
])('"%s" finds %s first', (text, id) => {
  expect(firstOf(text)).toBe(id);
});

test.each([
  ['behov', 'behovet'],
  ['forum', 'forumet'],
  ['råd', 'rådet'],
  ['möte', 'mötet'],
  ['mål', 'målet'],
])('%s and %s find much the same', (base, definite) => {
  const found = (text: string) => find(reading, { text, first: 20 });
  const same = found(base).hits.filter(({ node }) =>
    found(definite).hits.some((hit) => hit.node === node),
  );
  expect(same.length).toBeGreaterThan(10);
  expect(found(definite).total).toBeGreaterThan(found(base).total * 0.8);
});

test('hits of the same name are told apart by what they belong to', () => {
  const { hits } = find(reading, { text: 'AF som utbildare', kinds: ['SEAT'], first: 4 });
  const told = hits.map(({ node }) => belongsWhere(reading, factOf(node), 'SV'));
  expect(new Set(told)).toEqual(
    new Set([
      'Branschforum',
      'Branschforums arbetsutskott',
      'Samverkansråd för förberedande insatser',
      'Samverkansråd för omställning & vägledning',
    ]),
  );
});

test('hits of one kind do not drown those of others', () => {
  for (const text of ['kommun', 'utbildning', 'behov']) {
    const { hits } = find(reading, { text, first: 10 });
    expect(new Set(hits.map(({ node }) => factOf(node).kind)).size).toBeGreaterThanOrEqual(3);
  }
});

test('a compound is found by each of its parts', () => {
  for (const part of ['forum', 'bransch']) {
    const ids = find(reading, { text: part, first: 25 }).hits.map(({ node }) => node);
    expect(ids).toContain('branschforum');
  }
});

test('kinds and landscape narrow the search', () => {
  const documents = find(reading, { text: 'kompetens', kinds: ['DOCUMENT'], first: 100 });
  expect(new Set(documents.hits.map(({ node }) => factOf(node).kind))).toEqual(
    new Set(['DOCUMENT']),
  );
  const west = find(reading, { text: 'branschforum', landscape: 'vastmanland', first: 100 });
  expect(west.hits.filter(({ node }) => factOf(node).landscapes.join() === 'sormland')).toEqual([]);
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
