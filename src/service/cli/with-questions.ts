/** Puts GraphQL questions to the published landscape, in process. */

import type { Config } from '../../config.ts';
import type { Reading } from '../../engine/reading.ts';
import { ownership } from '../../record/graph/look-over.ts';
import { type Keeper, keepReading } from '../../record/revisions/keeper.ts';
import { everybody } from '../accounts/audience.ts';
import { makeAnswerer } from '../graphql/answerer.ts';
import { askInProcess, type Execute } from '../graphql/ask-in-process.ts';
import type { ReadingSource } from '../graphql/context.ts';
import { makeQuestionSchema } from '../graphql/make-question-schema.ts';
import { foldersMeant } from './folders.ts';
import { type OpenDatabase, withDatabase } from './open-database.ts';
import { publishedFirst } from './published-first.ts';
import type { Terminal } from './terminal.ts';

/** Opens the published landscape for the time of the work; a fresh local database is filled from the seed first. */
export function withQuestions<T>(
  terminal: Terminal,
  config: Config,
  work: (execute: Execute, readings: Pick<Keeper, 'current' | 'at'>) => Promise<T>,
): Promise<T> {
  return withKeeper(terminal, config, (keeper) => work(executeWith(keeper), keeper));
}

function withKeeper<T>(
  terminal: Terminal,
  config: Config,
  work: (keeper: Keeper) => Promise<T>,
): Promise<T> {
  return withDatabase(terminal, config, async (database) => {
    const known = await fillWhenFresh(terminal, database, foldersMeant(config));
    const keeper = await keepReading(database.connection, {
      pollMs: 60_000,
      now: Date.now,
      known,
    });
    try {
      return await work(keeper);
    } finally {
      keeper.stop();
    }
  });
}

/** Publishes the folder in a database that holds nothing yet, and hands back its reading. */
async function fillWhenFresh(
  terminal: Terminal,
  database: OpenDatabase,
  folders: readonly string[],
): Promise<Reading | undefined> {
  if (!database.local || (await ownership(database.connection)) !== 'EMPTY') return undefined;
  terminal.err('Publishing the folder …');
  return publishedFirst({ ...terminal, out: () => {} }, database, folders);
}

/** Failures are thrown whole on the command line, so none is logged. */
const noLog = { error: () => {} };

/** Runs documents on whatever reading is current when each is put. */
export function executeWith(readings: ReadingSource): Execute {
  const schema = makeQuestionSchema();
  const answerer = makeAnswerer({ schema, log: noLog, newId: () => '' });
  return askInProcess(answerer, () => ({
    readings,
    current: readings.current(),
    audience: everybody,
  }));
}
