/** A Neo4j whose process can be killed, started again on the same files, and checked by Neo4j's own tool. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findJava } from '../../../src/record/database/find-java.ts';
import { homeIn } from '../../../src/record/database/home.ts';
import { neoJava } from '../../../src/record/database/neo-java.ts';
import {
  type LocalDatabase,
  openLocalDatabase,
} from '../../../src/record/database/open-local-database.ts';
import { runCommand } from '../../../src/record/database/run-command.ts';
import { isAlive, readRunning } from '../../../src/record/database/running.ts';
import { connect, type GraphConnection } from '../../../src/record/graph/connect.ts';
import { project } from '../ground.ts';

/** A database of one check, over which it has all power. */
export interface OwnNeo4j {
  access(): LocalDatabase;
  /** A new connection to it as it runs now. */
  connection(): GraphConnection;
  /** `kill -9`; comes back when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same files. */
  start(): Promise<void>;
  /** Stops it and runs `neo4j-admin database check`; what it reports, or that all is well. */
  check(): Promise<{ readonly consistent: boolean; readonly said: string }>;
  close(): Promise<void>;
}

/** Opens one in a folder of its own. */
export async function openOwnNeo4j(): Promise<OwnNeo4j> {
  const directory = await mkdtemp(join(tmpdir(), 'kompetenslandskap-crash-'));
  const libraries = join(project, '.neo4j', 'lib');
  const home = homeIn(directory);
  const open = () =>
    openLocalDatabase({ directory, libraries, environment: process.env, log: () => {} });
  let access = await open();
  return {
    access: () => access,
    connection: () => connect(access),
    async kill() {
      const { pid = 0 } = readRunning(home) ?? {};
      process.kill(pid, 'SIGKILL');
      while (isAlive(pid)) await wait(10);
    },
    async start() {
      access = await open();
    },
    async check() {
      await access.stop();
      const java = neoJava(await findJava(process.env), libraries, process.env);
      const words = [
        '-cp',
        java.classPath,
        'org.neo4j.cli.AdminTool',
        'database',
        'check',
        'neo4j',
      ];
      const report = `--report-path=${directory}`;
      const environment = {
        ...java.environment,
        NEO4J_HOME: directory,
        NEO4J_CONF: home.configuration,
      };
      const { code, output } = await runCommand(java.program, [...words, report], { environment });
      const lines = output.split('\n').filter((line) => /\w/.test(line) && !/\d+%/.test(line));
      const last = lines.slice(-2).join(' ').trim();
      return { consistent: code === 0, said: last };
    },
    async close() {
      await access.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
