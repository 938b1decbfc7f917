/** A dump served over HTTP by the command itself, made of the files of a release alone, where there is neither Java nor a database. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFacts } from '../../../src/model/compare-facts.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { canonicalText } from '../../../src/record/revisions/canonical.ts';
import { fileOf } from '../../../src/record/revisions/dump-file.ts';
import { digestOfPieces, piecesOf } from '../../../src/record/revisions/pieces.ts';
import { fixtureReading } from '../../fixture-reading.ts';

const place = mkdtempSync(join(tmpdir(), 'kompetenslandskap-from-'));
const folder = join(place, 'own');
const installed = join(place, 'node_modules', 'kompetenslandskap');
const file = join(folder, 'landscape.dump.gz');
const all = fixtureReading.facts.facts;
const gone = all.find(({ kind }) => kind === 'FLOW') as Fact;
let served: Awaited<ReturnType<typeof serve>>;

function revision(number: number, facts: readonly Fact[], before: readonly Fact[]) {
  const { added, changed, removed } = compareFacts(before, facts);
  const pieces = piecesOf(facts).map(({ digest }) => digest);
  return {
    ...{ number, digest: digestOfPieces(pieces), date: `2026-11-0${number}T08:00:00.000Z`, pieces },
    ...{ parent: number === 1 ? null : number - 1, added: added.length },
    ...{ changed: changed.length, removed: removed.length },
    ...{ author: null, acts: null, message: 'En rättelse', layers: [] },
  };
}

/** Lays out what `npm pack` takes, as an installed package lies. */
function installFiles() {
  mkdirSync(folder);
  mkdirSync(installed, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place]);
  const [release = ''] = readdirSync(place).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(place, release), '-C', installed, '--strip-components=1']);
  symlinkSync(resolve('node_modules'), join(installed, 'node_modules'));
}

function words(name: string) {
  const bin = join(installed, 'bin', 'kompetenslandskap.js');
  const env = { HOME: folder, PATH: '', PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1' };
  return spawn(process.execPath, [bin, 'serve', '--from', name], { cwd: folder, env });
}

/** All a program says, and what it ends with. */
function heard(child: ChildProcess) {
  const told = { text: '' };
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk: Buffer) => {
      told.text += chunk;
    });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { told, ended };
}

async function serve(name: string) {
  const child = words(name);
  const { told, ended } = heard(child);
  const url = await new Promise<string>((found, failed) => {
    child.stdout.on('data', () => {
      const [, address] = /^Start page: +(\S+)\/$/m.exec(told.text) ?? [];
      if (address !== undefined) found(address);
    });
    child.once('close', () => failed(new Error(told.text)));
  });
  return { url, child, told, ended };
}

// biome-ignore lint/suspicious/noExplicitAny: tests compare whole answers of many shapes.
async function ask(query: string): Promise<any> {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

beforeAll(async () => {
  installFiles();
  const left = all.filter((fact) => fact !== gone);
  const revisions = [revision(1, all, []), revision(2, left, all)];
  const stone = { id: gone.id, kind: gone.kind, withdrawnIn: 2, replacedBy: [] };
  const nothing = { acts: [], erased: [], database: null, layers: new Map(), accounts: [] };
  const pieces = new Map(
    [all, left].flatMap((facts) =>
      piecesOf(facts).map((piece) => [piece.digest, canonicalText(piece.facts)]),
    ),
  );
  writeFileSync(file, fileOf({ revisions, pieces, tombstones: [stone], ...nothing }));
  served = await serve('landscape.dump.gz');
});
afterAll(() => {
  served.child.kill();
  rmSync(place, { recursive: true, force: true });
});

test('it says what it serves, that it is read-only, and that it is ready', async () => {
  expect(served.told.text).toContain(
    'Dump: landscape.dump.gz, revision 2 of 2026-11-02T08:00:00.000Z.',
  );
  expect(served.told.text).toContain('Read-only:   without a database;');
  const ready = await fetch(`${served.url}/ready`);
  const { lagMs: _, ...state } = (await ready.json()) as Record<string, unknown>;
  expect([ready.status, state]).toEqual([
    200,
    { ready: true, database: null, revision: 2, asOf: '2026-11-02T08:00:00.000Z' },
  ]);
});

test('questions are answered, of the current and of earlier revisions', async () => {
  const { data } = await ask(`{
    now: browse(kinds: [FLOW]) { revision total }
    before: browse(kinds: [FLOW], revision: 1) { revision total }
    revisions { edges { node { number message added removed } } }
    changes(since: 1) { edges { node { fact } } }
    entities(ids: ["${gone.id}"]) { id withdrawnIn }
  }`);
  const flows = all.filter(({ kind }) => kind === 'FLOW').length;
  expect(data).toEqual({
    now: { revision: 2, total: flows - 1 },
    before: { revision: 1, total: flows },
    revisions: {
      edges: [
        { node: { number: 2, message: 'En rättelse', added: 0, removed: 1 } },
        { node: { number: 1, message: 'En rättelse', added: all.length, removed: 0 } },
      ],
    },
    changes: { edges: [{ node: { fact: gone.id } }] },
    entities: [{ id: gone.id, withdrawnIn: 2 }],
  });
  const { errors } = await ask('{ breaks(revision: 3) { total } }');
  expect(errors[0].extensions.code).toBe('UNKNOWN_REVISION');
});

test('the graph door lists what the dump holds, and writes nothing', async () => {
  const { data } = await ask('{ flowsConnection(first: 1) { totalCount edges { node { id } } } }');
  const flows = all.filter(({ kind }) => kind === 'FLOW').length;
  expect(data.flowsConnection.totalCount).toBe(flows - 1);
  const { errors } = await ask('mutation { deleteFlows { nodesDeleted } }');
  expect(errors[0].message).toContain('"deleteFlows"');
  const handedIn = await ask('mutation { takeUp(key: "a-key-of-the-test-1", number: 1) { done } }');
  expect(handedIn.errors[0].extensions.code).toBe('READ_ONLY');
});

test('pages and files are served', async () => {
  const page = await fetch(`${served.url}/map`, { headers: { accept: 'text/html' } });
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining('<!doctype html>'),
  ]);
  const table = await fetch(`${served.url}/answers/breaks.csv`);
  expect([table.status, table.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/csv'),
  ]);
});

test('every kind of file is written, and every page of docs that the schema names is there', async () => {
  for (const path of ['/map/dalen.svg', '/docs/selection.md', '/questions.json', '/formats.json'])
    expect([path, (await fetch(`${served.url}${path}`)).status]).toEqual([path, 200]);
});

test('what is no dump is refused in words before anything is served', async () => {
  writeFileSync(join(folder, 'notes.txt'), 'no dump');
  for (const [name, says] of [
    ['notes.txt', 'The file is no dump, or only a part of one.'],
    ['none.dump.gz', '"none.dump.gz" cannot be read.'],
  ] as const) {
    const { told, ended } = heard(words(name));
    expect(await ended).toBe(2);
    expect(told.text).toContain('BAD_DUMP');
    expect(told.text).toContain(says);
  }
});

test('it ends when asked to, and has left nothing behind', async () => {
  served.child.kill('SIGTERM');
  expect(await served.ended).toBe(0);
  expect(served.told.text).toContain('Stopped.');
  expect(readdirSync(folder).sort()).toEqual(['landscape.dump.gz', 'notes.txt']);
});
