/** What is published comes into files, and files into what is published, until both say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { digestOfFacts } from '../../../src/record/revisions/pieces.ts';
import { currentRevision, readFacts } from '../../../src/record/revisions/read-revision.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { append, copyOf, edit, served, typed } from './working-copy.ts';

const connection = connect(testDatabase());
const dalen = 'test/fixtures/landscape';
const flows = 'dalen/flows-documented.yaml';
const aFlow = 'metallforum-till-region';

beforeEach(emptyDatabase);
afterAll(() => connection.close());

const current = async () => await currentRevision(connection);
const digestOfFolder = (folder: string) => digestOfFacts(readSeed(folder).facts);

const newActor = (id: string) =>
  `- { id: ${id}, name: ${id}, standing: ESTABLISHED, cite: 'protokoll-2024-04-26 §2 Behov' } # ny`;

test('two folders that pull and load say the same in the end, each with its comments', async () => {
  const anna = await copyOf(dalen);
  await typed('load', '--seed', anna);
  const bo = await copyOf(anna);
  append(anna, 'dalen/actors.yaml', newActor('annas-bolag'));
  edit(anna, flows, 'to: region-dalen }', 'to: region-dalen, rank: 1 } # viktigt');
  edit(
    bo,
    flows,
    'id: region-finansierar-provet,',
    'id: region-finansierar-provet, # Bos rad\n      rank: 2,',
  );
  append(bo, 'dalen/actors.yaml', newActor('bos-bolag'));
  await typed('load', '--seed', anna);
  await typed('load', '--seed', bo);
  const status = await typed('status', '--seed', bo);
  expect(status.out).toContain('The folder changes nothing.');
  expect(status.out).toContain('+ annas-bolag');
  const pulled = await typed('pull', '--seed', bo);
  expect(pulled).toMatchObject({ code: 0, err: '' });
  expect(await typed('pull', '--seed', anna)).toMatchObject({ code: 0, err: '' });
  for (const folder of [anna, bo]) {
    expect(digestOfFolder(folder)).toBe((await current())?.digest);
    const { out } = await typed('load', '--seed', folder);
    expect(out).toContain('Nothing is new: revision 3 holds all that the folder says.');
    expect(readSeed(folder).faults).toEqual([]);
  }
  expect(readFileSync(join(anna, flows), 'utf8')).toContain(
    'to: region-dalen, rank: 1 } # viktigt',
  );
  expect(readFileSync(join(bo, flows), 'utf8')).toContain('# Bos rad');
  expect(readFileSync(join(bo, flows), 'utf8')).toContain('to: region-dalen, rank: 1 }');
  expect(readFileSync(join(bo, 'dalen/actors.yaml'), 'utf8')).toContain('annas-bolag');
  expect((await current())?.number).toBe(3);
});

test('an empty folder gets all that is published, and another database the same facts from it', async () => {
  const seed = await copyOf('seed');
  await typed('load', '--seed', seed);
  const before = await current();
  const facts = await readFacts(connection, 1);
  const folder = await temporaryFolder();
  expect(await typed('pull', '--seed', folder)).toMatchObject({ code: 0, err: '' });
  expect(readSeed(folder).faults).toEqual([]);
  expect(digestOfFolder(folder)).toBe(before?.digest);
  expect((await typed('load', '--seed', folder)).out).toContain('Nothing is new');
  await emptyDatabase();
  expect(await typed('load', '--seed', folder)).toMatchObject({ code: 0, err: '' });
  expect(await readFacts(connection, 1)).toEqual(facts);
});

test('where both changed the same, one is chosen: the folder’s, which load then publishes, or the other', async () => {
  const anna = await copyOf(dalen);
  await typed('load', '--seed', anna);
  const [bo, carl] = [await copyOf(anna), await copyOf(anna)];
  edit(anna, flows, 'to: region-dalen }', 'to: region-dalen, rank: 1 }');
  await typed('load', '--seed', anna);
  edit(bo, flows, 'to: region-dalen }', 'to: region-dalen, rank: 2 }');
  edit(carl, flows, 'to: region-dalen }', 'to: region-dalen, rank: 3 }');
  const refused = await typed('pull', '--seed', carl);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.err).toContain('published is 1 (since revision 1');
  expect(readFileSync(join(carl, flows), 'utf8')).toContain('rank: 3');
  expect(await typed('pull', '--seed', carl, '--theirs')).toMatchObject({ code: 0 });
  expect(readFileSync(join(carl, flows), 'utf8')).toContain('to: region-dalen, rank: 1 }');
  expect(await typed('pull', '--seed', bo, '--mine')).toMatchObject({ code: 0 });
  expect(await typed('load', '--seed', bo)).toMatchObject({ code: 0, err: '' });
  const now = await readFacts(connection, (await current())?.number ?? 0);
  expect(now.find(({ id }) => id === aFlow)).toMatchObject({ rank: 2 });
});

test('a fact that one withdrew and the other changed is chosen too', async () => {
  const anna = await copyOf(dalen);
  await typed('load', '--seed', anna);
  const [bo, carl] = [await copyOf(anna), await copyOf(anna)];
  const line = `  - { id: ${aFlow}, kind: NEED, from: metallforum, to: region-dalen }\n`;
  edit(anna, flows, line, '');
  await typed('load', '--seed', anna);
  for (const folder of [bo, carl])
    edit(folder, flows, 'to: region-dalen }', 'to: region-dalen, rank: 2 }');
  await typed('pull', '--seed', bo, '--mine');
  expect((await typed('load', '--seed', bo)).err).toContain(`load --revive ${aFlow}`);
  await typed('pull', '--seed', carl, '--theirs');
  expect(readFileSync(join(carl, flows), 'utf8')).not.toContain(aFlow);
  expect(digestOfFolder(carl)).toBe((await current())?.digest);
});

test('this machine’s own database is turned into files, and goes on from them', async () => {
  const [folder, home] = [await copyOf(dalen), await temporaryFolder()];
  await served(folder, home);
  const empty = await temporaryFolder();
  await typed('pull', '--seed', empty);
  edit(empty, 'dalen/flows.yaml', `id: ${aFlow},`, `id: ${aFlow}, rank: 4,`);
  expect(await typed('load', '--seed', empty)).toMatchObject({ code: 0, err: '' });
  expect((await current())?.number).toBe(2);
});

test('a landscape that an earlier release published, without an id, is turned into files too', async () => {
  await typed('load', '--seed', await copyOf(dalen));
  await connection.driver.executeQuery(
    'MATCH (s:Store) REMOVE s.database WITH s MATCH (r:Revision) REMOVE r.layers',
  );
  const folder = await temporaryFolder();
  expect(await typed('pull', '--seed', folder)).toMatchObject({ code: 0, err: '' });
  expect(digestOfFolder(folder)).toBe((await current())?.digest);
  expect((await typed('load', '--seed', folder)).out).toContain('Nothing is new');
});
