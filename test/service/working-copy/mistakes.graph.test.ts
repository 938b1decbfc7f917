/** Five ordinary mistakes, each of which once lost what was published. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, serviceAgent } from '../../../src/record/graph/connect.ts';
import { readAll, restoreAll } from '../../../src/record/revisions/dump.ts';
import { dumpOf, fileOf } from '../../../src/record/revisions/dump-file.ts';
import {
  currentRevision,
  listRevisions,
  listTombstones,
  readFacts,
} from '../../../src/record/revisions/read-revision.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { append, copyOf, edit, served, typed, typedAnywhere } from './working-copy.ts';

const connection = connect(testDatabase());
const dalen = 'test/fixtures/landscape';
const flows = 'dalen/flows-documented.yaml';
const aFlow = 'metallforum-till-region';
const aFlowsLine = `  - { id: ${aFlow}, kind: NEED, from: metallforum, to: region-dalen }\n`;

beforeEach(emptyDatabase);
afterAll(() => connection.close());

const current = async () => (await currentRevision(connection))?.number ?? 0;

async function published() {
  return new Map((await readFacts(connection, await current())).map((fact) => [fact.id, fact]));
}

/** One more item of a file that holds a group or list. */
const actor = (id: string, name: string) =>
  `- { id: ${id}, name: ${name}, standing: ESTABLISHED, cite: 'protokoll-2024-04-26 §2 Behov' }`;

/** A folder with a landscape of its own. */
async function jarvaFolder(): Promise<string> {
  const folder = await temporaryFolder();
  append(
    folder,
    'jarva/landscape.yaml',
    '{ id: jarva, name: Järva, standing: ESTABLISHED, cite: jarva-plan 1 Start }',
  );
  append(
    folder,
    'jarva/documents.yaml',
    "- { id: jarva-plan, name: Järvas plan, standing: ESTABLISHED, cite: jarva-plan 1 Start, outline: [{ at: '1 Start' }] }\n- { id: rikets-plan, landscapes: [], name: Rikets plan, standing: ESTABLISHED, cite: jarva-plan 1 Start, outline: [{ at: '1' }] }",
  );
  append(
    folder,
    'jarva/actors.yaml',
    '- { id: jarva-kommun, name: Järva, standing: ESTABLISHED, cite: jarva-plan 1 Start }',
  );
  return folder;
}

describe('1. another folder is loaded', () => {
  test('its landscape comes beside what is there, and neither withdraws the other', async () => {
    const [one, other] = [await copyOf(dalen), await jarvaFolder()];
    await typed('load', '--seed', one);
    const before = [...(await published()).keys()];
    expect(await typed('load', '--seed', other)).toMatchObject({ code: 0, err: '' });
    edit(one, flows, aFlowsLine, '');
    expect(await typed('load', '--seed', one)).toMatchObject({ code: 0 });
    rmSync(join(other, 'jarva/actors.yaml'));
    append(
      other,
      'jarva/persons.yaml',
      '- { id: eva, name: Eva, standing: ESTABLISHED, cite: jarva-plan 1 Start }',
    );
    const refused = await typed('load', '--seed', other);
    expect(refused.err).toContain('This would withdraw 1 of the 4 facts of jarva.');
    expect(await typed('load', '--seed', other, '--withdraw', 'jarva')).toMatchObject({ code: 0 });
    const after = [...(await published()).keys()].sort();
    const wanted = [
      ...before.filter((id) => id !== aFlow),
      'eva',
      'jarva',
      'jarva-plan',
      'rikets-plan',
    ];
    expect(after).toEqual(wanted.sort());
    expect([...(await listTombstones(connection)).keys()].sort()).toEqual(
      ['jarva-kommun', aFlow].sort(),
    );
  });

  test('where it says otherwise of the same ids it stops, shows both, and publishes nothing', async () => {
    const [one, other] = [await copyOf(dalen), await copyOf(dalen)];
    await typed('load', '--seed', one);
    edit(other, flows, 'to: region-dalen', 'to: region-dalen, rank: 2');
    edit(other, 'dalen/goals.yaml', 'standing: ', 'description: Nytt, standing: ');
    const { code, err } = await typed('load', '--seed', other);
    expect(code).toBe(1);
    expect(err).toContain(
      `"${aFlow}" is published already and says otherwise: rank: published nothing, folder 2.`,
    );
    expect(await current()).toBe(1);
  });
});

test('2. a dump is restored beside other folders: what was restored is served, and no id is burned', async () => {
  const edited = await copyOf(dalen);
  const clone = await copyOf(dalen);
  await typed('load', '--seed', edited);
  edit(edited, flows, 'to: region-dalen', 'to: region-dalen, rank: 2');
  expect((await typed('load', '--seed', edited)).code).toBe(0);
  const dump = await readAll(connection);
  await emptyDatabase();
  await restoreAll(connection, dumpOf(fileOf(dump)));
  const home = await temporaryFolder();
  expect(await served(clone, home)).toMatch(/lacks what others published .* revision 2 is served/);
  expect(await served(await jarvaFolder(), home)).toMatch(
    /never in step with it .* revision 2 is served/,
  );
  expect(await served(await temporaryFolder(), home)).toMatch(
    /no facts lie in .* revision 2 is served/,
  );
  expect(await current()).toBe(2);
  expect(await readAll(connection)).toEqual(dump);
  expect(await typed('load', '--seed', edited)).toMatchObject({ code: 0, err: '' });
  expect(await current()).toBe(2);
});

test('3. a fact deleted by mistake and put back returns under its id; changed, it has to be revived', async () => {
  const folder = await copyOf(dalen);
  await typed('load', '--seed', folder);
  const before = await published();
  edit(folder, flows, aFlowsLine, '');
  await typed('load', '--seed', folder);
  expect([...(await listTombstones(connection)).keys()]).toEqual([aFlow]);
  append(folder, flows, aFlowsLine.replace(' }', ', rank: 3 }').trimEnd());
  expect((await typed('status', '--seed', folder)).out).toContain(`+ ${aFlow} (returns)`);
  const refused = await typed('load', '--seed', folder);
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.err).toContain(`Withdrawn facts come back changed: "${aFlow}".`);
  expect(refused.err).toContain(`load --revive ${aFlow}`);
  edit(folder, flows, ', rank: 3', '');
  expect(await typed('load', '--seed', folder)).toMatchObject({ code: 0 });
  expect(await published()).toEqual(before);
  expect(await listTombstones(connection)).toEqual(new Map());
  const { records } = await connection.driver.executeQuery(
    `MATCH (:Forum {id: 'metallforum'})-[f:FEEDS {flow: $flow}]->(:Actor {id: 'region-dalen'}) RETURN f`,
    { flow: aFlow },
  );
  expect(records).toHaveLength(1);
  edit(folder, flows, aFlowsLine, '');
  await typed('load', '--seed', folder);
  append(folder, flows, aFlowsLine.replace(' }', ', rank: 3 }').trimEnd());
  expect(await typed('load', '--seed', folder, '--revive', aFlow)).toMatchObject({ code: 0 });
  expect((await published()).get(aFlow)).toMatchObject({ rank: 3 });
  edit(
    folder,
    flows,
    `  - { id: ${aFlow}, kind: NEED, from: metallforum, to: region-dalen, rank: 3 }`,
    '',
  );
  await typed('load', '--seed', folder);
  append(folder, 'dalen/actors.yaml', actor(aFlow, 'En aktör'));
  const other = await typed('load', '--seed', folder, '--revive', aFlow);
  expect(other.err).toContain('An id never becomes another thing');
});

describe('4. two people load into one database from a folder each', () => {
  test('each has both, and neither has lost anything', async () => {
    const anna = await copyOf(dalen);
    await typed('load', '--seed', anna, '--author', 'anna');
    const bo = await copyOf(anna);
    append(anna, 'dalen/actors.yaml', actor('annas-bolag', 'Annas bolag'));
    append(bo, 'dalen/actors.yaml', actor('bos-bolag', 'Bos bolag'));
    await typed('load', '--seed', anna, '--author', 'anna', '--message', 'Ett bolag till');
    const second = await typed('load', '--seed', bo, '--author', 'bo');
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('1 added: bos-bolag');
    expect(second.out).toContain('pull brings them in');
    edit(bo, 'dalen/actors.yaml', 'name: Bos bolag', 'name: Bo & co');
    expect(await typed('load', '--seed', bo, '--author', 'bo')).toMatchObject({ code: 0, err: '' });
    expect(await typed('load', '--seed', anna)).toMatchObject({ code: 0, err: '' });
    const facts = await published();
    expect(facts.get('annas-bolag')).toBeDefined();
    expect(facts.get('bos-bolag')?.name?.sv).toBe('Bo & co');
    expect(await listTombstones(connection)).toEqual(new Map());
    const signed = (await listRevisions(connection)).map(({ author, message }) => [
      author,
      message,
    ]);
    expect(signed).toEqual([
      ['bo', null],
      ['bo', null],
      ['anna', 'Ett bolag till'],
      ['anna', null],
    ]);
  });

  test('where both changed the same it stops and shows both', async () => {
    const anna = await copyOf(dalen);
    await typed('load', '--seed', anna);
    const bo = await copyOf(anna);
    edit(anna, flows, 'to: region-dalen', 'to: region-dalen, rank: 1');
    edit(bo, flows, 'to: region-dalen', 'to: region-dalen, rank: 2');
    edit(anna, 'dalen/forums.yaml', 'standing: PILOT', 'standing: ESTABLISHED');
    await typed('load', '--seed', anna, '--author', 'anna');
    const { code, err } = await typed('load', '--seed', bo);
    expect(code).toBe(1);
    expect(err).toContain(
      `"${aFlow}" rank was nothing; published is 1 (since revision 1, by anna); the folder says 2. (${bo}/dalen/flows-documented.yaml:`,
    );
    expect(await current()).toBe(2);
  });

  test('where one changed what the other withdrew it stops, whoever comes first', async () => {
    const anna = await copyOf(dalen);
    await typed('load', '--seed', anna);
    const bo = await copyOf(anna);
    edit(anna, flows, aFlowsLine, '');
    edit(bo, flows, 'to: region-dalen', 'to: region-dalen, rank: 2');
    await typed('load', '--seed', anna);
    const late = await typed('load', '--seed', bo);
    expect(late.err).toContain(
      `"${aFlow}" was withdrawn in revision 2; the folder changes its rank.`,
    );
    await emptyDatabase();
    const [first, second] = [await copyOf(dalen), await copyOf(dalen)];
    await typed('load', '--seed', first);
    edit(second, flows, aFlowsLine, '');
    edit(first, flows, 'to: region-dalen', 'to: region-dalen, rank: 2');
    await typed('load', '--seed', first);
    const other = await typed('load', '--seed', second, '--base', '1');
    expect(other.err).toContain(`"${aFlow}" the folder withdraws it; published meanwhile`);
    expect(await current()).toBe(2);
  });

  test('a change that is sound alone and not together with the other’s is refused whole', async () => {
    const anna = await copyOf(dalen);
    await typed('load', '--seed', anna);
    const bo = await copyOf(anna);
    append(
      anna,
      'dalen/actors.yaml',
      actor('annas-bolag', 'Annas bolag').replace(' }', ', partOf: nordby-kommun }'),
    );
    await typed('load', '--seed', anna);
    append(bo, 'dalen/actors.yaml', '');
    edit(
      bo,
      flows,
      '- { id: metallforum-till-region',
      '- { id: till-annas, kind: NEED, from: metallforum, to: smedjan }\n  - { id: metallforum-till-region',
    );
    expect(await typed('load', '--seed', bo)).toMatchObject({ code: 0 });
    await typed('load', '--seed', anna);
    append(
      anna,
      'dalen/ties.yaml',
      "- { kind: OWNS, from: annas-bolag, to: smedjan, standing: ESTABLISHED, cite: 'protokoll-2024-04-26 §2 Behov' }",
    );
    const carl = await copyOf(anna);
    edit(
      carl,
      'dalen/ties.yaml',
      "- { kind: OWNS, from: annas-bolag, to: smedjan, standing: ESTABLISHED, cite: 'protokoll-2024-04-26 §2 Behov' }",
      '',
    );
    edit(
      carl,
      'dalen/actors.yaml',
      actor('annas-bolag', 'Annas bolag').replace(' }', ', partOf: nordby-kommun }'),
      '',
    );
    await typed('load', '--seed', anna);
    const { code, err } = await typed('load', '--seed', carl);
    expect(code).toBe(2);
    expect(err).toContain('SEED_UNKNOWN_REF');
    expect(err).toContain('annas-bolag');
    expect((await published()).get('annas-bolag')).toBeDefined();
  });
});

describe('5. NEO4J_URI is forgotten', () => {
  test('a folder that is published where others read it is not published on this machine alone', async () => {
    const folder = await copyOf(dalen);
    const loaded = await typed('load', '--seed', folder);
    expect(loaded.out).toContain(
      `It is in ${testDatabase().uri}, database "${testDatabase().database}".`,
    );
    expect(loaded.out).toContain('Every service that is connected to that database shows it.');
    const line = readFileSync(join(folder, '.in-step'), 'utf8');
    expect(line.split('\n').filter((one) => one.startsWith('- '))).toHaveLength(1);
    const { code, err } = await typedAnywhere('load', '--seed', folder);
    expect(code).toBe(2);
    expect(err).toContain(`LOAD_ELSEWHERE`);
    expect(err).toContain(`is published in ${testDatabase().uri}`);
    expect(readFileSync(join(folder, '.in-step'), 'utf8')).toBe(line);
  });
});

test('a load says which services read the database', async () => {
  const service = connect(testDatabase(), { userAgent: serviceAgent });
  await currentRevision(service);
  const { out } = await typed('load', '--seed', await copyOf(dalen));
  await service.close();
  expect(out).toMatch(/Connected now: from [\d.:a-z]+\./);
});

test('what took the place of a withdrawn fact reaches the graph, also when it is said later, and may be several', async () => {
  const folder = await copyOf(dalen);
  await typed('load', '--seed', folder);
  edit(folder, flows, aFlowsLine, '');
  await typed('load', '--seed', folder);
  const told = async () => (await listTombstones(connection)).get(aFlow)?.replacedBy;
  expect(await told()).toEqual([]);
  append(folder, 'withdrawn.yaml', `- { id: ${aFlow}, replacedBy: [smedjan, metallforum] }`);
  await typed('load', '--seed', folder);
  expect(await told()).toEqual(['smedjan', 'metallforum']);
});

test('who published is taken off every revision', async () => {
  const folder = await copyOf(dalen);
  await typed('load', '--seed', folder, '--author', 'Eva Ek', '--message', 'Första');
  expect(await typed('erase', '--author', 'Eva Ek', '--yes')).toMatchObject({
    code: 0,
    out: 'The name is off 1 of the revisions.',
  });
  const [revision] = await listRevisions(connection);
  expect(revision).toMatchObject({ author: null, message: 'Första' });
});

test('a folder stays in step when a person is erased', async () => {
  const folder = await copyOf(dalen);
  await typed('load', '--seed', folder);
  expect(await typed('erase', 'kim-ek', '--yes', '--seed', folder)).toMatchObject({ code: 0 });
  const { out } = await typed('status', '--seed', folder);
  expect(out).toContain('last in step with revision 1');
  expect(out).toContain('The folder changes nothing.');
});

describe('serve', () => {
  test('publishes a folder into an empty database, and what was edited since into its own', async () => {
    const [folder, home] = [await copyOf(dalen), await temporaryFolder()];
    expect(await served(folder, home)).toContain('Revision 1 is published.');
    expect(await served(folder, home)).toContain('is in step; revision 1 is served');
    edit(folder, flows, 'to: region-dalen', 'to: region-dalen, rank: 1');
    expect(await served(folder, home)).toContain('Revision 2 is published.');
    expect(existsSync(join(folder, '.in-step'))).toBe(false);
    writeFileSync(join(folder, 'dalen/flows-designed.yaml'), '[]');
    expect(await served(folder, home)).toMatch(
      /is not published, what is published is served .* would withdraw \d+ of the \d+ facts of dalen\./,
    );
    expect(await current()).toBe(2);
  });

  test('publishes nothing into a database that others run, and says what to do', async () => {
    const folder = await copyOf(dalen);
    expect(await served(folder, undefined)).toContain('Revision 1 is published.');
    edit(folder, flows, 'to: region-dalen', 'to: region-dalen, rank: 1');
    expect(await served(folder, undefined)).toContain(
      '"load" publishes them); revision 1 is served',
    );
    expect(await current()).toBe(1);
  });
});

test('a dry run tells what would be published and publishes nothing', async () => {
  const folder = await copyOf(dalen);
  await typed('load', '--seed', folder);
  edit(folder, flows, 'to: region-dalen', 'to: region-dalen, rank: 1');
  const { code, out } = await typed('load', '--seed', folder, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('Nothing is published.');
  expect(out).toContain(`  ~ ${aFlow}: rank nothing → 1`);
  expect(await current()).toBe(1);
});

test('a landscape filled by an earlier release, without layers or an id, takes the folder’s changes', async () => {
  const [folder, home] = [await copyOf(dalen), await temporaryFolder()];
  await typed('load', '--seed', folder);
  await connection.driver.executeQuery(
    'MATCH (s:Store) REMOVE s.database WITH s MATCH (r:Revision) REMOVE r.layers, r.author',
  );
  edit(folder, flows, 'to: region-dalen', 'to: region-dalen, rank: 1');
  expect(await served(folder, home)).toContain('Revision 2 is published.');
});
