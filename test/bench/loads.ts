/** A landscape published for the first time into a real Neo4j, and then one changed fact: how long, how many bytes, in how much memory. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact } from '../../src/model/fact.ts';
import { homeIn } from '../../src/record/database/home.ts';
import { openLocalDatabase } from '../../src/record/database/open-local-database.ts';
import { readRunning } from '../../src/record/database/running.ts';
import { connect, type GraphConnection } from '../../src/record/graph/connect.ts';
import { asKept } from '../../src/record/revisions/pieces.ts';
import { publish } from '../../src/record/revisions/publish.ts';
import { libraries } from '../libraries.ts';
import { layCountingWire } from '../verify/wires/counting-wire.ts';
import { memoryOf } from './http/server-kind.ts';
import { regionsOf } from './regions.ts';
import type { Size } from './sizes.ts';

/** What one publication took. */
export interface Loaded {
  readonly size: Size['name'];
  readonly what: 'first load' | 'one flow changed';
  readonly seconds: number;
  /** Of processors, by this process and by Neo4j. */
  readonly cpuSeconds: number;
  readonly sentKb: number;
  /** Memory of its largest transaction, as Neo4j reckons it; undefined where it was not weighed. */
  readonly transactionMb: number | undefined;
  /** Memory of Neo4j and of this process afterwards. */
  readonly databaseMb: number;
  readonly heapMb: number;
}

/** The same connection, which asks at the end of each transaction how much memory it holds. */
function weighing(connection: GraphConnection) {
  let largest = 0;
  const weigh = async () => {
    const { records } = await connection.driver.executeQuery(
      'SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS held RETURN max(held) AS held',
    );
    largest = Math.max(largest, Number(records[0]?.get('held') ?? 0));
  };
  const weighed: GraphConnection = {
    ...connection,
    transaction: (work) =>
      connection.transaction(async (run) => {
        const done = await work(run);
        await weigh();
        return done;
      }),
  };
  return {
    weighed,
    largestMb() {
      const held = largest / 1024 / 1024;
      largest = 0;
      return held;
    },
  };
}

/** Seconds of processors that a process has had; 0 where Linux's `/proc` is missing. */
function cpuOf(pid: number): number {
  try {
    const [user, system] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    return (Number(user) + Number(system)) / 100;
  } catch {
    return 0;
  }
}

/** Changes one flow so many times after the first load, in the usual heap. */
export async function measureLoad(
  size: Size,
  times: number,
  tell: (line: string) => void,
): Promise<Loaded[]> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-change-'));
  const log = () => {};
  const opened = await openLocalDatabase({
    ...{ directory, libraries, environment: process.env, log, heapMb: 512 },
  });
  const pid = readRunning(homeIn(directory))?.pid ?? 0;
  const wire = await layCountingWire(opened);
  const connection = connect(wire.database, { timeoutMs: 900_000 });
  const { weighed, largestMb } = weighing(connection);
  const rows: Loaded[] = [];
  const load = async (what: Loaded['what'], facts: readonly Fact[], over: GraphConnection) => {
    const [start, sent] = [performance.now(), wire.sent()];
    const cpu = () => cpuOf(pid) + cpuOf(process.pid);
    const before = cpu();
    await publish(over, facts, { now: new Date().toISOString() });
    const seconds = (performance.now() - start) / 1000;
    return {
      ...{ size: size.name, what, seconds, cpuSeconds: cpu() - before },
      ...{ sentKb: (wire.sent() - sent) / 1024, databaseMb: memoryOf(pid) },
      transactionMb: over === weighed ? largestMb() : undefined,
      heapMb: process.memoryUsage().heapUsed / 1024 / 1024,
    };
  };
  const add = (row: Loaded) => {
    rows.push(row);
    tell(`${row.size} ${row.what}: ${JSON.stringify(row)}`);
  };
  try {
    const facts = asKept(regionsOf(size.regions));
    add(await load('first load', facts, weighed));
    const flow = facts.findIndex(({ kind }) => kind === 'FLOW');
    for (let time = 1; time <= times; time += 1) {
      const carries = { sv: `behov ${time}`, en: `needs ${time}` };
      const changed = facts.map((fact, at) =>
        at === flow ? ({ ...fact, carries } as Fact) : fact,
      );
      // Weighing takes time of its own, so every other change is weighed and the others are timed.
      add(await load('one flow changed', changed, time % 2 === 0 ? weighed : connection));
    }
    return rows;
  } finally {
    await connection.close().catch(() => {});
    await wire.close();
    await opened.stop().catch(() => {});
    await rm(directory, { recursive: true, force: true });
  }
}

/** The table of loads. */
export function loadTable(rows: readonly Loaded[]): string {
  const lines = rows.map((row) => {
    const taken = [row.seconds, row.cpuSeconds].map((seconds) => seconds.toFixed(2));
    const held = [row.databaseMb, row.heapMb.toFixed(0)];
    const cells = [row.size, row.what, ...taken, row.sentKb.toFixed(0)];
    return `| ${[...cells, row.transactionMb?.toFixed(1) ?? '', ...held].join(' | ')} |`;
  });
  return `| size | published | seconds | seconds of processors | sent, kB | largest transaction, MB | memory of Neo4j, MB | heap here, MB |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}
