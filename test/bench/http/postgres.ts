/** PostgreSQL with recursive queries, behind the same server as this project's questions. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Reading } from '../../../src/engine/reading.ts';
import { flowRows, partyRows } from './landscape.ts';
import { serveSchema } from './serve.ts';

const typeDefs = `
  enum Lift { NONE TYPE WHOLES }
  type Node { id: ID! name: String! }
  type Edge { degree: Int! node: Node! }
  type Reach { total: Int! edges: [Edge!]! }
  type End { id: ID! }
  type Step { from: End! to: End! }
  type Way { length: Int! steps: [Step!]! }
  type Ways { ways: [Way!]! }
  type Query {
    upstream(of: ID!, depth: Int! = 1, lift: Lift! = TYPE, first: Int): Reach
    paths(from: ID!, to: ID!, lift: Lift! = TYPE, first: Int! = 3): Ways
  }`;

const reachSql = `
  WITH RECURSIVE walk(number, degree) AS (
    SELECT number, 0 FROM party WHERE id = $1
    UNION SELECT f.giver, w.degree + 1 FROM walk w JOIN flow f ON f.receiver = w.number WHERE w.degree < $2
  ), least AS (SELECT number, min(degree) AS degree FROM walk GROUP BY number)
  SELECT p.id, p.name, l.degree, count(*) OVER () AS total
  FROM least l JOIN party p USING (number) WHERE l.degree > 0 ORDER BY l.degree, p.rank LIMIT $3`;

const countSql = `
  WITH RECURSIVE walk(number) AS (
    SELECT number FROM party WHERE id = $1
    UNION SELECT f.giver FROM walk w JOIN flow f ON f.receiver = w.number
  ) SELECT count(*) - 1 AS total FROM walk`;

const waySql = `
  WITH RECURSIVE walk(number, degree) AS (
    SELECT number, 0 FROM party WHERE id = $1
    UNION SELECT f.receiver, w.degree + 1 FROM walk w JOIN flow f ON f.giver = w.number WHERE w.degree < $3
  ), back(number, degree) AS (
    (SELECT number, degree FROM walk JOIN party USING (number) WHERE id = $2 ORDER BY degree LIMIT 1)
    UNION ALL SELECT (
      SELECT f.giver FROM flow f JOIN walk w ON w.number = f.giver AND w.degree = b.degree - 1
      WHERE f.receiver = b.number LIMIT 1), b.degree - 1
    FROM back b WHERE b.degree > 0
  ) SELECT p.id FROM back JOIN party p USING (number) ORDER BY degree`;

interface ReachRow {
  readonly id: string;
  readonly name: string;
  readonly degree: number;
  readonly total: string;
}

function resolvers(pool: pg.Pool) {
  const reach = (of: string, depth: number, first: number) =>
    pool.query<ReachRow>({ name: 'reach', text: reachSql, values: [of, depth, first] });
  const edgesOf = (rows: readonly ReachRow[]) =>
    rows.map(({ id, name, degree }) => ({ degree, node: { id, name } }));
  return {
    Query: {
      async upstream(_: unknown, asked: { of: string; depth: number; first: number }) {
        const { of, depth, first } = asked;
        const near = await reach(of, Math.min(depth, 3), first);
        const nearTotal = Number(near.rows[0]?.total ?? 0);
        if (depth <= 3) return { total: nearTotal, edges: edgesOf(near.rows) };
        const all = await pool.query({ name: 'count', text: countSql, values: [of] });
        const total = Number(all.rows[0].total);
        if (nearTotal >= first || nearTotal === total) return { total, edges: edgesOf(near.rows) };
        return { total, edges: edgesOf((await reach(of, 12, first)).rows) };
      },
      async paths(_: unknown, { from, to }: { from: string; to: string }) {
        // As deep as needed: each further step looks at several times as much.
        for (const deepest of [4, 6, 8, 12, 20, 40]) {
          const values = [from, to, deepest];
          const { rows } = await pool.query<{ id: string }>({ name: 'way', text: waySql, values });
          const steps = rows
            .slice(1)
            .map(({ id }, at) => ({ from: { id: rows[at]?.id }, to: { id } }));
          if (rows.length > 0) return { ways: [{ length: steps.length, steps }] };
        }
        return { ways: [] };
      },
    },
  };
}

/** Questions answered from this PostgreSQL. */
export function servePostgres(url: string): Promise<FastifyInstance> {
  const pool = new pg.Pool({ connectionString: url, max: 16 });
  pool.on('error', () => {}); // It is stopped before this process is.
  const schema = makeExecutableSchema({ typeDefs, resolvers: resolvers(pool) });
  return serveSchema(schema);
}

async function fill(url: string, reading: Reading): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'CREATE TABLE party (number int PRIMARY KEY, id text UNIQUE, name text, rank int); CREATE TABLE flow (giver int, receiver int)',
  );
  const parties = partyRows(reading);
  await client.query(
    'INSERT INTO party SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::int[])',
    [
      parties.map(({ number }) => number),
      parties.map(({ id }) => id),
      parties.map(({ name }) => name),
      parties.map(({ rank }) => rank),
    ],
  );
  const flows = flowRows(reading);
  await client.query('INSERT INTO flow SELECT * FROM unnest($1::int[], $2::int[])', [
    flows.map(([giver]) => giver),
    flows.map(([, receiver]) => receiver),
  ]);
  await client.query(
    'CREATE INDEX ON flow (receiver, giver); CREATE INDEX ON flow (giver, receiver)',
  );
  await client.query('VACUUM ANALYZE party');
  await client.query('VACUUM ANALYZE flow');
  await client.end();
}

/** A PostgreSQL of our own, with the same parties and flows. */
export interface Postgres {
  readonly url: string;
  readonly version: string;
  stop(): void;
}

/** Where PostgreSQL's programs lie; undefined when it is not installed. */
export function findPostgres(): string | undefined {
  try {
    const folder = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' });
    return existsSync(join(folder.trim(), 'initdb')) ? folder.trim() : undefined;
  } catch {
    return ['17', '16', '15', '14']
      .map((version) => `/usr/lib/postgresql/${version}/bin`)
      .find((folder) => existsSync(join(folder, 'initdb')));
  }
}

/** Starts a PostgreSQL in a folder of its own and fills it. It refuses to run as root, so root runs it as `postgres`. */
export async function openPostgres(programs: string, reading: Reading): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const run = (program: string, ...words: string[]) => {
    const [command, ...rest] = isRoot
      ? ['runuser', '-u', 'postgres', '--', join(programs, program), ...words]
      : [join(programs, program), ...words];
    return execFileSync(command as string, rest, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: folder,
    });
  };
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  else chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  run(
    'initdb',
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'bench',
    '--no-sync',
    '--locale',
    'C',
    '-E',
    'UTF8',
  );
  const port = 20_000 + (process.pid % 20_000);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c shared_buffers=256MB -c work_mem=32MB -c jit=off -c fsync=off`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  const url = `postgres://bench@127.0.0.1:${port}/postgres`;
  const stop = () => {
    run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  await fill(url, reading);
  return { url, version: run('postgres', '--version').trim(), stop };
}
