/** `serve`: a database, a landscape published in it, and the service over it, until Ctrl-C. */
import type { Command } from 'commander';
import { type Config, secretsIn } from '../../config.ts';
import { hasOwner } from '../../record/accounts/account.ts';
import { readyForAccounts } from '../../record/accounts/ready.ts';
import { serviceAgent } from '../../record/graph/connect.ts';
import { keepReading } from '../../record/revisions/keeper.ts';
import { nodesFollow } from '../../record/revisions/nodes-follow.ts';
import { openDesk } from '../contributions/desk.ts';
import { needPages } from '../http/built-pages.ts';
import { needFreePort } from '../http/free-port.ts';
import { openLog } from '../http/log.ts';
import { keepHeapLittle } from '../little-heap.ts';
import { workAhead } from '../work-ahead.ts';
import { foldersMeant } from './folders.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { publishedFirst } from './published-first.ts';
import type { Run } from './run.ts';
import { serveFrom } from './serve-from.ts';
import type { Terminal } from './terminal.ts';
import { serveUntil, stopSignal } from './until-stopped.ts';

/** Adds `serve`. */
export function serveCommand(command: Command, run: Run): Command {
  return command
    .option('--from <file>', 'what "dump" wrote: answers from it, read-only, without a database')
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap serve\n  PORT=4001 kompetenslandskap serve\n  kompetenslandskap serve --from landscape.dump.gz',
    )
    .action(({ from }: { from?: string }) =>
      run((terminal, config) =>
        from === undefined ? serve(terminal, config) : serveFrom(terminal, config, from),
      ),
    );
}

async function serve(terminal: Terminal, config: Config): Promise<void> {
  const stopping = stopSignal();
  keepHeapLittle();
  needPages();
  await needFreePort(config);
  const database = await openDatabase(terminal, config, { userAgent: serviceAgent });
  const ending: (() => void)[] = [];
  try {
    terminal.out(`Database: Neo4j ${database.version} at ${database.address.uri}.`);
    const known = await publishedFirst(terminal, database, foldersMeant(config));
    const log = openLog(config.LOG_LEVEL, [database.address.password, ...secretsIn(config)]);
    const reviver = keepAlive(database, (error) => log.error({ err: error }, 'No new start yet.'));
    void stopping.then(reviver.rest);
    ending.push(reviver.rest);
    const aheadOfCallers = workAhead(log);
    ending.push(aheadOfCallers.stop);
    const keeper = await keepReading(database.connection, {
      pollMs: config.POLL_MS,
      now: Date.now,
      known,
      told: (event, detail) => {
        log.warn({ event }, detail);
        if (event === 'DATABASE_LOST') reviver.wake();
        if (event === 'REVISION') void aheadOfCallers.begin(keeper.current());
      },
    });
    ending.push(keeper.stop);
    // Where a load was broken off, its nodes are brought up for those who look by Cypher; nobody waits for them.
    nodesFollow(database.connection).catch((error) =>
      log.warn({ err: error }, 'Nodes stay behind.'),
    );
    void aheadOfCallers.begin(keeper.current());
    const { connection } = database;
    await readyForAccounts(connection);
    const contributions = openDesk(connection, { isOpen: () => hasOwner(connection) });
    await serveUntil(stopping, terminal, { keeper, config, log, connection, contributions }, [
      'Try:         kompetenslandskap ask breaks',
    ]);
  } finally {
    // What watches the database must not take its closing for a loss and start it again.
    for (const end of ending) end();
    await database.close();
  }
  terminal.out('Stopped.');
}

/** Starts a lost local database again, and tries once more every ten seconds until it stands. */
function keepAlive(
  database: OpenDatabase,
  failed: (error: unknown) => void,
): { wake(): void; rest(): void } {
  let timer: NodeJS.Timeout | undefined;
  let resting = false;
  const wake = () => {
    if (resting) return;
    database.revive().catch((error) => {
      failed(error);
      if (!resting) timer = setTimeout(wake, 10_000).unref();
    });
  };
  return {
    wake,
    rest: () => {
      resting = true;
      clearTimeout(timer);
    },
  };
}
