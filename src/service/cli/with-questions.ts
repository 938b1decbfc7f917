/** Puts GraphQL questions to the published landscape, in process. */
import { GraphQLError } from 'graphql';
import type { Config } from '../../config.ts';
import type { Reading } from '../../engine/reading.ts';
import { KnowledgeError } from '../../errors.ts';
import { ownership } from '../../record/graph/look-over.ts';
import { type Keeper, keepReading } from '../../record/revisions/keeper.ts';
import { publish } from '../../record/revisions/publish.ts';
import { makeAnswerer } from '../graphql/answerer.ts';
import type { ApiContext, ReadingSource } from '../graphql/context.ts';
import { makeQuestionSchema } from '../graphql/merge.ts';
import { readCheckedSeed } from './checked-seed.ts';
import { type OpenDatabase, withDatabase } from './open-database.ts';
import type { Terminal } from './terminal.ts';

/** Runs a document with variables and gives what its field `answer` holds. */
export type Execute = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** Opens the published landscape for the time of the work; a fresh local database is filled from the seed first. */
export function withQuestions<T>(
  terminal: Terminal,
  config: Config,
  work: (execute: Execute, readings: Pick<Keeper, 'at'>) => Promise<T>,
): Promise<T> {
  return withKeeper(terminal, config, (keeper) => work(executeWith(keeper), keeper));
}

/** Gives the published landscape itself to the work: the current revision, or an earlier one. */
export function withReading<T>(
  terminal: Terminal,
  config: Config,
  revision: number | undefined,
  work: (reading: Reading) => Promise<T>,
): Promise<T> {
  return withKeeper(terminal, config, async (keeper) =>
    work(revision === undefined ? keeper.current() : await keeper.at(revision)),
  );
}

function withKeeper<T>(
  terminal: Terminal,
  config: Config,
  work: (keeper: Keeper) => Promise<T>,
): Promise<T> {
  return withDatabase(terminal, config, async (database) => {
    const known = await fillWhenFresh(terminal, database);
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

/** Publishes the seed in a database that holds nothing yet, and hands back its reading. */
async function fillWhenFresh(
  terminal: Terminal,
  database: OpenDatabase,
): Promise<Reading | undefined> {
  if (!database.local || (await ownership(database.connection)) !== 'EMPTY') return undefined;
  terminal.err('Publishing the seed …');
  let known: Reading | undefined;
  await publish(database.connection, readCheckedSeed().facts, {
    now: new Date().toISOString(),
    read: (reading) => {
      known = reading;
    },
  });
  return known;
}

/** Failures are thrown whole on the command line, so none is logged. */
const noLog = { error: () => {} };

/** Runs documents on whatever reading is current when each is put. */
export function executeWith(readings: ReadingSource): Execute {
  const schema = makeQuestionSchema();
  const answerer = makeAnswerer({ schema, log: noLog, newId: () => '' });
  return async (query, variables) => {
    const current = readings.current();
    const context: ApiContext = { readings, current, requestId: 'command-line' };
    const { data, failure } = await answerer.answer({ query, variables }, context);
    if (failure === undefined) return data?.answer;
    throw failure instanceof GraphQLError ? badInput(failure.message) : failure;
  };
}

function badInput(message: string): KnowledgeError {
  return new KnowledgeError('BAD_USER_INPUT', message);
}
