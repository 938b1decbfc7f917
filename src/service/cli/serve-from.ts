/** `serve --from`: the service over a dump, without Java and without a database. */
import { type Config, secretsIn } from '../../config.ts';
import { keepDump } from '../../record/revisions/dump-keeper.ts';
import { needPages } from '../http/built-pages.ts';
import { needFreePort } from '../http/free-port.ts';
import { openLog } from '../http/log.ts';
import { keepHeapLittle } from '../little-heap.ts';
import { workAhead } from '../work-ahead.ts';
import { dumpAt } from './dump-at.ts';
import type { Terminal } from './terminal.ts';
import { serveUntil, stopSignal } from './until-stopped.ts';

/** Answers from the file as it is now, until Ctrl-C. */
export async function serveFrom(terminal: Terminal, config: Config, file: string): Promise<void> {
  const stopping = stopSignal();
  keepHeapLittle();
  needPages();
  await needFreePort(config);
  const keeper = await keepDump(dumpAt(file));
  const [newest] = keeper.revisions();
  terminal.out(`Dump: ${file}, revision ${newest?.number} of ${newest?.date}.`);
  const log = openLog(config.LOG_LEVEL, secretsIn(config));
  const aheadOfCallers = workAhead(log);
  void aheadOfCallers.begin(keeper.current());
  await serveUntil(stopping, terminal, { keeper, config, log }, [
    'Read-only:   without a database; "load", "ask" and other commands do not reach this service, and a newer dump needs a new start.',
  ]);
  aheadOfCallers.stop();
  terminal.out('Stopped.');
}
