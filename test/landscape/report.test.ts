/** What rests on each heading of each source of the small landscape. */
import { expect, it } from 'vitest';
import { readSeed } from '../../src/landscape/read-seed.ts';
import { sourcesReport } from '../../src/landscape/report.ts';
import { landscape } from './spoiled-files.ts';

it('every heading is told, with the facts that cite it and those inside it', () => {
  const rows = sourcesReport(readSeed(landscape).facts).map(
    ({ document, at, facts, factsInside, status }) =>
      `${document} · ${at} · ${facts} · ${factsInside} · ${status}`,
  );
  expect(rows).toEqual([
    'laget · 1 § Ord · 6 · 6 · CITED',
    'laget · 2 § Råd · 3 · 3 · CITED',
    'protokoll-2024-04-26 · §1 Närvaro · 13 · 13 · CITED',
    'protokoll-2024-04-26 · §2 Behov · 17 · 17 · CITED',
    'protokoll-2024-04-26 · §3 Lägesrapport 2024-03-31 · 3 · 3 · CITED',
    'rapporten · 1 Inledning · 14 · 14 · CITED',
    'rapporten · 2 Forum · 2 · 21 · CITED',
    'rapporten · 2.1 Branschforum · 15 · 15 · CITED',
    'rapporten · 2.2 Råd · 4 · 4 · CITED',
    'rapporten · 3 Flöden · 20 · 20 · CITED',
    'rapporten · Bilaga 2-3 · 3 · 3 · CITED',
    'rapporten · Bilaga 4 · 0 · 0 · EMPTY',
    'rapporten · Bilaga 5 · 0 · 0 · UNREAD',
  ]);
});

it('a heading that nothing rests on says why, where the outline does', () => {
  const rows = sourcesReport(readSeed(landscape).facts);
  expect(rows.find(({ at }) => at === 'Bilaga 4')).toEqual({
    document: 'rapporten',
    name: { sv: 'Rapporten om Dalen', en: 'The Dalen report' },
    at: 'Bilaga 4',
    lines: [211, 212],
    facts: 0,
    factsInside: 0,
    status: 'EMPTY',
    empty: 'The map is a picture.',
  });
});

it('a heading cited only through those inside it is told apart', () => {
  const facts = readSeed(landscape).facts.filter(
    ({ kind, citations }) =>
      kind === 'DOCUMENT' || citations.every(({ locator }) => !locator.startsWith('2 Forum')),
  );
  expect(sourcesReport(facts).find(({ at }) => at === '2 Forum')?.status).toBe('CITED_INSIDE');
});

it('a document without an outline has one row', () => {
  const [document] = readSeed(landscape).facts.filter(({ kind }) => kind === 'DOCUMENT');
  const bare = { ...document, outline: [] } as NonNullable<typeof document>;
  expect(sourcesReport([bare]).map(({ at, status }) => `${at} ${status}`)).toEqual([' UNREAD']);
});
