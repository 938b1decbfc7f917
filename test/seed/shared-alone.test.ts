/** What all share is whole without any landscape, and what law says in it cites law. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSeed } from '../../src/landscape/read-seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'kompetenslandskap-shared-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('seed/shared', join(folder, 'shared'), { recursive: true });
const alone = readSeed(folder);
const documents = new Map(
  alone.facts.flatMap((fact) => (fact.kind === 'DOCUMENT' ? [[fact.id, fact]] : [])),
);
const kindsCited = (id: string) =>
  alone.facts
    .find((fact) => fact.id === id)
    ?.citations.map(({ document }) => documents.get(document)?.documentKind);

test('it is well-formed by itself, and nothing in it looks odd', () => {
  expect(alone.faults).toEqual([]);
  expect(alone.warnings).toEqual([]);
  expect(alone.facts.length).toBeGreaterThan(100);
});

test('nothing in it is of one landscape but documents it is taken from', () => {
  const owned = alone.checked
    .filter(({ raw }) => raw.file.place[1] !== 'areas')
    .flatMap(({ fact }) => (fact.landscapes.length > 0 ? [fact] : []));
  expect(owned.filter(({ kind }) => kind !== 'DOCUMENT').map(({ id }) => id)).toEqual([]);
});

test('each forum that law gives cites law, or what an authority says of it', () => {
  const byLaw = alone.facts.filter(
    ({ kind, standing }) => kind === 'FORUM_TYPE' && standing === 'STATUTORY',
  );
  expect(byLaw.map(({ id }) => id)).toEqual(['programrad', 'yh-styrgrupp', 'yrkesrad']);
  for (const { id } of byLaw)
    expect(kindsCited(id)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:lag|förordning|webbplats)$/)]),
    );
});

test('each authority of the state cites the register of authorities', () => {
  const authorities = alone.facts.filter(
    (fact) => fact.kind === 'ACTOR' && fact.ofType.includes('myndigheter'),
  );
  expect(authorities.length).toBeGreaterThan(6);
  for (const { id } of authorities) expect(kindsCited(id)).toContain('register');
});
