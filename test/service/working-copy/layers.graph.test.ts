/** A region's folder on what others own: it publishes what is missing of that, and never takes any of it back. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { connect } from '../../../src/record/graph/connect.ts';
import {
  currentRevision,
  listTombstones,
  readFacts,
} from '../../../src/record/revisions/read-revision.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { commonFolder, regionFolder } from './layered-folders.ts';
import { append, copyOf, edit, served, typed } from './working-copy.ts';

const connection = connect(testDatabase());
beforeEach(emptyDatabase);
afterAll(() => connection.close());

const current = async () => (await currentRevision(connection))?.number ?? 0;
const published = async () =>
  new Map((await readFacts(connection, await current())).map((fact) => [fact.id, fact]));
const idsPublished = async () => [...(await published()).keys()].sort();
const nothingGone = async () => expect([...(await listTombstones(connection)).keys()]).toEqual([]);

const common = ['lagen', 'namnden', 'radet'];
const well = { code: 0, err: '' };
const on = (...folders: string[]) => folders.flatMap((folder) => ['--folder', folder]);

test('a first load publishes the folder and what it is laid on; a second region publishes itself alone', async () => {
  const below = await commonFolder();
  const [dalen, jarva] = [await regionFolder('dalen', below), await regionFolder('jarva', below)];
  expect(await typed('load', ...on(dalen))).toMatchObject(well);
  expect(await idsPublished()).toEqual(['dalen', 'dalen-radet', ...common]);
  const { out } = await typed('load', ...on(jarva));
  expect(out).toContain('2 added: jarva, jarva-radet');
  expect(await idsPublished()).toEqual(['dalen', 'dalen-radet', 'jarva', 'jarva-radet', ...common]);
  expect((await typed('load', ...on(dalen))).out).toContain('Nothing is new');
  await nothingGone();
});

test('on a database with whole landscapes, a region of its own withdraws and changes nothing', async () => {
  await typed('load', '--seed', await copyOf('test/fixtures/landscape'));
  const before = await published();
  const below = await commonFolder();
  append(
    below,
    'shared/actors.yaml',
    '- { id: kunskapsverket, name: Verket, standing: STATUTORY, cite: lagen 1 § }',
  );
  const folder = await regionFolder('jarva', below);
  const { out } = await typed('status', ...on(folder));
  expect(out).toContain('of what the folder is laid on: 1 fact;');
  expect(await typed('load', ...on(folder))).toMatchObject(well);
  const after = await published();
  for (const [id, fact] of before) expect(after.get(id)).toEqual(fact);
  expect([...after.keys()].filter((id) => !before.has(id)).sort()).toEqual(
    ['jarva', 'jarva-radet', ...common].filter((id) => !before.has(id)).sort(),
  );
  await nothingGone();
});

test('a new release of what lies below is published with the folder: changed, added and taken back', async () => {
  const below = await commonFolder();
  const folder = await regionFolder('dalen', below);
  await typed('load', ...on(folder));
  edit(below, 'shared/forum-types.yaml', 'name: Rådet', 'name: Rådet i lag');
  edit(
    below,
    'shared/forum-types.yaml',
    '- { id: namnden, name: Nämnden',
    '- { id: styrelsen, name: Styrelsen',
  );
  const { out } = await typed('status', ...on(folder));
  expect(out).toContain('The folder changes 3 facts');
  expect(await typed('load', ...on(folder), '--withdraw', 'shared')).toMatchObject(well);
  expect((await published()).get('radet')?.name?.sv).toBe('Rådet i lag');
  expect(await idsPublished()).toEqual(['dalen', 'dalen-radet', 'lagen', 'radet', 'styrelsen']);
});

test('an older release of what lies below, and what others made of it since, changes nothing back', async () => {
  const [older, newer] = [await commonFolder(), await commonFolder()];
  const [anna, bo] = [await regionFolder('dalen', older), await regionFolder('jarva', newer)];
  await typed('load', ...on(anna));
  edit(newer, 'shared/forum-types.yaml', 'name: Rådet', 'name: Rådet i lag');
  await typed('load', ...on(bo));
  // Bo never was in step with what lies there, so what is there stands.
  expect((await published()).get('radet')?.name?.sv).toBe('Rådet');
  await typed('load', ...on(newer));
  edit(anna, 'dalen/forums.yaml', 'Vårt råd', 'Vårt eget råd');
  expect(await typed('pull', ...on(anna))).toMatchObject(well);
  expect(existsSync(join(anna, 'shared'))).toBe(false);
  expect(await typed('load', ...on(anna))).toMatchObject(well);
  expect((await published()).get('dalen-radet')?.name?.sv).toBe('Vårt eget råd');
  await nothingGone();
});

test('pulled into a folder on what lies below, a landscape comes without it, and loads to the same', async () => {
  const below = await commonFolder();
  const folder = await regionFolder('dalen', below);
  await typed('load', ...on(folder));
  const other = await temporaryFolder();
  append(other, 'layers.yaml', `below: ${below}`);
  expect(await typed('pull', ...on(other))).toMatchObject(well);
  expect(existsSync(join(other, 'dalen/landscape.yaml'))).toBe(true);
  expect(existsSync(join(other, 'shared'))).toBe(false);
  expect((await typed('load', ...on(other))).out).toContain('Nothing is new');
  const whole = await temporaryFolder();
  await typed('pull', ...on(whole));
  expect(existsSync(join(whole, 'shared/forum-types.yaml'))).toBe(true);
});

test('nationwide facts of a region lie beside what comes with the program, and are its own to withdraw', async () => {
  const below = await commonFolder();
  const folder = await regionFolder('dalen', below);
  const [actors, line] = [
    'shared/actors.yaml',
    '- { id: verket, name: Verket, standing: STATUTORY, cite: lagen 1 § }\n- { id: amtet, name: Ämtet, standing: STATUTORY, cite: lagen 1 § }',
  ];
  append(folder, actors, line);
  await typed('load', ...on(folder));
  expect(await idsPublished()).toContain('verket');
  rmSync(join(folder, actors));
  expect(await typed('load', ...on(folder), '--withdraw', 'shared')).toMatchObject(well);
  expect(await idsPublished()).toEqual(['dalen', 'dalen-radet', ...common]);
});

test('serve publishes a folder laid on another, and its own database follows both', async () => {
  const [below, home] = [await commonFolder(), await temporaryFolder()];
  const folder = await regionFolder('dalen', below);
  expect(await served(folder, home)).toContain('Revision 1 is published.');
  edit(below, 'shared/forum-types.yaml', 'name: Rådet', 'name: Rådet i lag');
  expect(await served(folder, home)).toContain('1 changed: radet (name)');
  expect(await served(folder, home)).toContain('is in step');
  expect(await served(await copyOf(folder), undefined)).toContain('is in step');
});

test('a region that has just begun comes beside the landscapes that ship: nothing of theirs changes', async () => {
  await typed('load', ...on(await copyOf('seed')));
  const before = await published();
  const folder = await temporaryFolder();
  await typed('init', folder, '--county', 'Jämtland');
  const { code, err, out } = await typed('load', ...on(folder));
  expect({ code, err }).toEqual(well);
  expect(out).toMatch(/18 added: .*\n {2}0 changed\n {2}0 removed/);
  const after = await published();
  expect(after.size).toBe(before.size + 18);
  for (const [id, fact] of before) expect(after.get(id)).toEqual(fact);
  await nothingGone();
});
