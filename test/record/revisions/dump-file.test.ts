/** Files to restore that are no dump, or far more than they seem: refused in words, before they are taken into memory. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { commitmentOf, sha256 } from '../../../src/record/contributions/chain.ts';
import { digestOf, factsOf, mostUnpacked } from '../../../src/record/revisions/canonical.ts';
import { dumpOf, fileOf } from '../../../src/record/revisions/dump-file.ts';
import { digestOfPieces } from '../../../src/record/revisions/pieces.ts';

const facts = JSON.stringify({ format: 'kompetenslandskap-facts-1', kinds: {} });
const date = '2026-01-01T00:00:00.000Z';
const first = {
  ...{ number: 1, digest: digestOf(facts), date, parent: null },
  ...{ added: 0, changed: 0, removed: 0 },
};
/** As form 1 has it, and as this one does: one piece, under its own digest. */
const revision = { ...first, facts };
const kept = { ...first, pieces: [digestOf(facts)] };
const pieces = new Map([[digestOf(facts), facts]]);
const act = {
  ...{ place: 1, previous: null, at: '2026-11-20T13:05:00.000Z', contributions: [1] },
  ...{ act: 'LOAD', via: 'SERVER', base: 0, revision: 1 },
  commitments: { words: commitmentOf('salt', '"Först"') },
};
const acts = [
  { text: JSON.stringify(act), parts: [{ name: 'words', salt: 'salt', value: '"Först"' }] },
];
const signed = {
  ...{ author: 'anna', message: 'Först', layers: ['dalen 1'] },
  acts: sha256(acts[0]?.text ?? ''),
};
const stone = { id: 'a', kind: 'ACTOR', withdrawnIn: 1, replacedBy: ['b'] };
const dump = {
  revisions: [
    { ...kept, ...signed },
    { ...kept, ...signed, number: 2, digest: digestOfPieces([]), parent: 1, pieces: [] },
  ],
  pieces,
  tombstones: [stone],
  acts,
  erased: ['mark'],
  database: 'id',
  layers: new Map([['a', 'dalen']]),
  accounts: [{ account: { id: 'konto-1', name: 'Ida', grants: ['OWNER'] }, keys: [] }],
};

/** A file of these lines, with the digest they have. */
function fileOfLines(lines: readonly unknown[]): Buffer {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return gzipSync(`${text}${digestOf(text)}\n`);
}
const head = (revisions: number, tombstones: number) => ({
  ...{ format: 'kompetenslandskap-dump-1', revisions, tombstones, erased: [] },
});

test('a file that was written whole is read whole', () => {
  expect(dumpOf(fileOf(dump))).toEqual(dump);
});

test('an act that was changed, left out or given other words is found, in a file too', () => {
  const changed = (one: object) => () => dumpOf(fileOf({ ...dump, ...one }));
  const other = { ...act, at: '2026-11-21T13:05:00.000Z' };
  expect(changed({ acts: [{ ...acts[0], text: JSON.stringify(other) }] })).toThrow(
    'Revision 1 was published with an act that the chain does not hold.',
  );
  expect(changed({ acts: [] })).toThrow('the chain does not hold');
  const parts = [{ name: 'words', salt: 'salt', value: '"Sist"' }];
  expect(changed({ acts: [{ ...acts[0], parts }] })).toThrow(
    'Act 1 of the memory of acts has another "words" than it was kept with.',
  );
  expect(changed({ acts: [{ ...acts[0], parts: [] }] })).not.toThrow();
});

test('a file of an earlier release is read, with nothing where it says nothing', () => {
  const former = { ...stone, replacedBy: 'b' };
  const gone = { ...stone, id: 'c', replacedBy: null };
  expect(dumpOf(fileOfLines([head(1, 2), revision, former, gone]))).toEqual({
    revisions: [{ ...kept, author: null, message: null, layers: [], acts: null }],
    pieces,
    tombstones: [stone, { ...gone, replacedBy: [] }],
    acts: [],
    erased: [],
    database: null,
    accounts: [],
    layers: new Map(),
  });
});

test('a file of a newer release is said to be newer', () => {
  const newer = { ...head(1, 1), format: 'kompetenslandskap-dump-3', leaves: 3 };
  expect(() => dumpOf(fileOfLines([newer, revision, stone]))).toThrow(
    'The dump is stored in form 3; this release reads form 2.',
  );
  const text = facts.replace('facts-1', 'facts-3');
  expect(() => factsOf(text)).toThrow(
    'The revision is stored in form 3; this release reads form 2.',
  );
});

test.each([
  ['a piece that is not there', { ...kept, pieces: ['f'.repeat(64)] }, 'lacks some of its pieces'],
  ['a list that is another', { ...kept, digest: digestOfPieces([]) }, 'does not have its digest'],
])('%s is told', (_what, one, says) => {
  const two = { ...head(1, 0), format: 'kompetenslandskap-dump-2', pieces: 1 };
  expect(() => dumpOf(fileOfLines([two, { facts }, one]))).toThrow(says);
});

test('a small file that holds more than a machine is refused', () => {
  const bomb = gzipSync(Buffer.alloc(mostUnpacked + 1, '\n'), { level: 1 });
  expect(bomb.length).toBeLessThan(mostUnpacked / 100);
  expect(() => dumpOf(bomb)).toThrow('Unpacked the file holds more than 400 MB.');
});

test('millions of lines that are none of a dump are refused at the first', () => {
  const blank = '\n'.repeat(50_000_000);
  expect(() => dumpOf(gzipSync(blank, { level: 1 }))).toThrow(
    'Line 1 of the unpacked file is not as it should be.',
  );
  const text = `${JSON.stringify(head(1, 0))}\n${blank}`;
  const file = gzipSync(`${text}${digestOf(text)}\n`, { level: 1 });
  expect(() => dumpOf(file)).toThrow('Line 2 of the unpacked file is not as it should be.');
});

test.each([
  ['lines too few', [head(1, 2), revision, stone], 'Line 4'],
  ['lines too many', [head(1, 0), revision, stone], 'The file has lines too many.'],
  ['no revision', [head(1, 0)], 'Line 2'],
])('%s are told', (_what, lines, says) => {
  expect(() => dumpOf(fileOfLines(lines))).toThrow(says);
});
