/** A workbook goes out, is filled in and comes back, while others work on the same landscape. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readXlsx } from '../../../src/landscape/workbook/xlsx/read-xlsx.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { currentRevision, readFacts } from '../../../src/record/revisions/read-revision.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { type Filled, filledIn } from './filled-in.ts';
import { append, copyOf, edit, typed } from './working-copy.ts';

const connection = connect(testDatabase());
const dalen = 'test/fixtures/landscape';

beforeEach(emptyDatabase);
afterAll(() => connection.close());

const current = async () => (await currentRevision(connection))?.number ?? 0;

async function published(id: string) {
  const facts = await readFacts(connection, await current());
  return facts.find((fact) => fact.id === id) as unknown as Record<string, unknown> | undefined;
}

/** A published landscape, and a workbook of it. */
async function begun() {
  const folder = await copyOf(dalen);
  await typed('load', '--seed', folder);
  const file = join(await temporaryFolder(), 'karta.xlsx');
  expect(await typed('workbook', '--out', file)).toMatchObject({ code: 0, err: '' });
  return { folder, file };
}

/** The workbook filled in as a person would. */
async function fill(file: string, fillIn: (filled: Filled) => void): Promise<void> {
  const tables = await readXlsx('karta.xlsx', readFileSync(file));
  writeFileSync(file, await filledIn(tables, fillIn));
}

test('a round trip publishes nothing', async () => {
  const { file } = await begun();
  const loaded = await typed('load', file);
  expect(loaded).toMatchObject({ code: 0, err: '' });
  expect(loaded.out).toContain('Nothing is new: revision 1.');
  expect(await current()).toBe(1);
});

test('one cell that is changed publishes one property', async () => {
  const { file } = await begun();
  await fill(file, ({ set }) => set('Aktörer', 'Smedjan AB', 'Nivå', 'regional'));
  const before = await published('smedjan');
  const tried = await typed('load', file, '--dry-run');
  expect(tried.out).toMatch(/Ändrad {2}Aktörer, rad \d+, Smedjan AB: Nivå: lokal → regional\n/);
  expect(await current()).toBe(1);
  const loaded = await typed('load', file);
  expect(loaded.out).toContain('1 ändrade · 1 changed');
  expect(await published('smedjan')).toEqual({ ...before, level: 'REGIONAL' });
});

test("another's change of another property survives", async () => {
  const { folder, file } = await begun();
  await fill(file, ({ set }) => set('Aktörer', 'Nordby kommun', 'Namn', 'Nordby stad'));
  edit(folder, 'dalen/actors.yaml', 'servesPlaces: nordby\n', 'servesPlaces: [nordby, soderby]\n');
  await typed('load', '--seed', folder);
  expect(await typed('load', file)).toMatchObject({ code: 0, err: '' });
  expect(await published('nordby-kommun')).toMatchObject({
    name: { sv: 'Nordby stad', en: 'Nordby municipality' },
    servesPlaces: ['nordby', 'soderby'],
  });
});

test('where both changed the same property both are shown, and nothing is published', async () => {
  const { folder, file } = await begun();
  await fill(file, ({ set }) => set('Aktörer', 'Smedjan AB', 'Nivå', 'regional'));
  edit(
    folder,
    'dalen/actors.yaml',
    'en: The Forge Ltd }\n  level: LOCAL',
    'en: The Forge Ltd }\n  level: NATIONAL',
  );
  await typed('load', '--seed', folder);
  const report = file.replace('karta', 'svar');
  const loaded = await typed('load', file, '--report', report);
  expect(loaded.code).toBe(1);
  expect(loaded.err).toContain('Nivå: före lokal, nu nationell, din regional');
  expect(await current()).toBe(2);
  const answer = await readXlsx('svar.xlsx', readFileSync(report));
  const row = answer.sheets
    .find(({ name }) => name === 'Aktörer')
    ?.rows.find((one) => one.includes('Smedjan AB'));
  expect(String(row?.[1])).toMatch(/^Krock: Nivå: före lokal, nu nationell, din regional\./);
});

describe('rows', () => {
  test('a new row is a new fact, with an id made from its name, that other new rows name', async () => {
    const { file } = await begun();
    await fill(file, ({ add }) => {
      add('Aktörer', {
        Namn: 'Åbys kök & bageri',
        Nivå: 'lokal',
        'Verkar i': 'Nordby',
        'Hur fast': 'etablerat',
        Källa: 'Protokoll den 26 april 2024',
        'Ställe i källan': '§2 Behov, r. 14-15',
      });
      add('Flöden', {
        Slag: 'efterfrågan',
        Från: 'Åbys kök & bageri',
        Till: 'Metallforum',
        'Hur fast': 'har skett',
        Källa: 'Protokoll den 26 april 2024',
        'Ställe i källan': '§2 Behov',
      });
    });
    expect(await typed('load', file)).toMatchObject({ code: 0, err: '' });
    expect(await published('abys-kok-bageri')).toMatchObject({
      kind: 'ACTOR',
      level: 'LOCAL',
      servesPlaces: ['nordby'],
      landscapes: ['dalen'],
      citations: [{ document: 'protokoll-2024-04-26', locator: '§2 Behov, r. 14–15' }],
    });
    expect(await published('abys-kok-bageri.demand.metallforum')).toMatchObject({
      giver: 'abys-kok-bageri',
      receiver: 'metallforum',
      mutual: false,
    });
  });

  test('a row that is gone withdraws its fact; one that others point to is told where they do', async () => {
    const { file } = await begun();
    await fill(file, ({ remove }) =>
      remove('Flöden', ({ Slag, Från }) => Slag === 'stödbehov' && Från === 'Metallforum'),
    );
    expect(await typed('load', file)).toMatchObject({ code: 0, err: '' });
    expect(await published('metallforum-till-region')).toBeUndefined();
    await typed('workbook', '--out', file);
    await fill(file, ({ remove }) => remove('Aktörer', ({ Namn }) => Namn === 'Smedjan AB'));
    const refused = await typed('load', file);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/Fel {2}Flöden, rad \d+, kolumn \w+/);
    expect(refused.err).toContain('Raden pekar på något som inte finns');
    expect(await current()).toBe(2);
  });

  test('a renamed row is the same fact, and who points to its former name still does', async () => {
    const { file } = await begun();
    await fill(file, ({ set }) => set('Forum', 'Metallforum', 'Namn', 'Metallrådet'));
    expect(await typed('load', file)).toMatchObject({ code: 0, err: '' });
    expect(await published('metallforum')).toMatchObject({
      name: { sv: 'Metallrådet', en: 'Metal forum' },
    });
    expect(await published('metallforum-till-region')).toMatchObject({ giver: 'metallforum' });
  });

  test('sheets and columns that are not there change nothing, in any order', async () => {
    const { file } = await begun();
    await fill(file, ({ keepSheets, keepColumns, sort, set }) => {
      keepSheets('Aktörer');
      set('Aktörer', 'Smedjan AB', 'Nivå', 'regional');
      keepColumns('Aktörer', ['Nivå', 'Rad', 'Namn']);
      sort('Aktörer');
    });
    const loaded = await typed('load', file);
    expect(loaded).toMatchObject({ code: 0, err: '' });
    expect(loaded.out).toContain('1 ändrade · 1 changed');
  });
});

test('more than a tenth of a landscape is not withdrawn without being asked', async () => {
  const { file } = await begun();
  await fill(file, ({ remove }) => {
    remove('Flöden', () => true);
    remove('Samband', () => true);
  });
  const refused = await typed('load', file);
  expect(refused.err).toContain('LOAD_WITHDRAWS_MUCH');
  expect(await current()).toBe(1);
});

test('every fault is told at once, with sheet, row and column, in both languages', async () => {
  const { file } = await begun();
  await fill(file, ({ set, add }) => {
    set('Aktörer', 'Smedjan AB', 'Nivå', 'regionnal');
    set('Forum', 'Metallforum', 'Av typen', 'Branshforum');
    set('Dokument', 'Rapporten om Dalen', 'Datum', 'i maj');
    add('Aktörer', { Namn: 'Bageriet' });
  });
  const report = file.replace('karta', 'svar');
  const refused = await typed('load', file, '--report', report);
  expect(refused.code).toBe(2);
  for (const said of [
    /Aktörer, rad \d+, kolumn \w+ \(Nivå\)\n {4}"regionnal" är inget av orden. Menade du "regional"\?\n {4}"regionnal" is none/,
    /Forum, rad \d+, kolumn \w+ \(Av typen\)\n {4}Ingenting här heter "Branshforum". Menade du "Branschforum"/,
    /Dokument, rad \d+, kolumn \w+ \(Datum\)\n {4}"i maj" är inget datum/,
    /Aktörer, rad \d+, kolumn \w+ \(Källa\)\n {4}Cellen är tom/,
  ])
    expect(refused.err).toMatch(said);
  const answer = await readXlsx('svar.xlsx', readFileSync(report));
  const rows = answer.sheets.find(({ name }) => name === 'Aktörer')?.rows ?? [];
  expect(String(rows.find((one) => one.includes('Smedjan AB'))?.[1])).toMatch(/^Fel: Nivå: /);
  expect(rows.find((one) => one.includes('Region Dalen'))?.[1]).toBe('Oförändrad');
});

test('the answer goes on from what was published', async () => {
  const { file } = await begun();
  await fill(file, ({ set }) => set('Aktörer', 'Smedjan AB', 'Nivå', 'regional'));
  const report = file.replace('karta', 'svar');
  await typed('load', file, '--report', report);
  const answer = await readXlsx('svar.xlsx', readFileSync(report));
  const rows = answer.sheets.find(({ name }) => name === 'Aktörer')?.rows ?? [];
  expect(rows.find((one) => one.includes('Smedjan AB'))?.[1]).toBe('Ändrad: Nivå');
  await fill(report, ({ set }) => set('Aktörer', 'Smedjan AB', 'Nivå', 'nationell'));
  expect(await typed('load', report)).toMatchObject({ code: 0, err: '' });
  expect(await published('smedjan')).toMatchObject({ level: 'NATIONAL' });
});

test('a workbook of another database is refused', async () => {
  const { file } = await begun();
  await emptyDatabase();
  const folder = await copyOf(dalen);
  append(
    folder,
    'dalen/actors.yaml',
    '- { id: annan, name: Annan, standing: ESTABLISHED, cite: rapporten 1 Inledning }',
  );
  await typed('load', '--seed', folder);
  const refused = await typed('load', file);
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.err).toContain('WORKBOOK_ELSEWHERE');
});

describe('rows of one kind', () => {
  test('come back with what was changed, in whatever way they were saved', async () => {
    await begun();
    const file = join(await temporaryFolder(), 'aktorer.csv');
    await typed('workbook', '--out', file);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\ufeffId;Revision;Namn;/);
    expect((await typed('load', file)).out).toContain('Nothing is new');
    const changed = text.slice(1).replace('Söderby kommun;', 'Söderby åstad;').replaceAll('–', '-');
    writeFileSync(file, Buffer.from(changed, 'latin1'));
    expect(await typed('load', file)).toMatchObject({ code: 0, err: '' });
    expect(await published('soderby-kommun')).toMatchObject({ name: { sv: 'Söderby åstad' } });
  });

  test('that bear no ids are new, or what they are called; what they leave out stays', async () => {
    await begun();
    const file = join(await temporaryFolder(), 'aktorer.csv');
    writeFileSync(
      file,
      'Namn,Nivå,Hur fast,Källa,Ställe i källan\nÖgat AB,lokal,etablerat,Rapporten om Dalen,1 Inledning\nSmedjan AB,lokal,,,\n',
    );
    const refused = await typed('load', file, '--landscape', 'dalen');
    expect(refused.err).toContain('(Hur fast)');
    writeFileSync(
      file,
      'Namn,Nivå,Hur fast,Källa,Ställe i källan\n"Ögat AB",lokal,etablerat,Rapporten om Dalen,1 Inledning\n',
    );
    expect(await typed('load', file)).toMatchObject({ code: 0, err: '' });
    expect(await published('ogat-ab')).toMatchObject({ name: { sv: 'Ögat AB' } });
    expect(await published('smedjan')).toMatchObject({ level: 'LOCAL' });
  });
});
