/**
 * Brings the nodes to the current revision where a load could not write them with it: in batches, each a transaction of its own. Readers never see
 * that, since they read pieces; whoever looks by Cypher finds in `(:Store).nodes` which revision the nodes are, and nothing there while they are on their way.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Reading } from '../../engine/reading.ts';
import { readingOf } from '../../engine/reading-of.ts';
import type { GraphConnection, Row } from '../graph/connect.ts';
import { graphChange, type Statement, statementsOf } from '../graph/write-facts.ts';
import { factsIn } from './pieces.ts';
import { opened, storedRevision } from './stored-pieces.ts';
import { type Store, takeLock, takeLockToWrite } from './take-lock.ts';

/** How the waiting for somebody else goes. */
export interface FollowOptions {
  /** After how long without a step somebody is taken to have died. */
  readonly staleMs?: number;
  readonly pollMs?: number;
}

/** What is to be done: from the nodes of one revision, or from any, to those of another. */
interface Way {
  readonly from: number | null;
  readonly to: number;
}

/** Somebody else took over, since a step took too long. */
class TakenOver extends Error {}

/** Returns when the nodes are those of the current revision, whoever brought them there. */
export async function nodesFollow(
  connection: GraphConnection,
  { staleMs = 20_000, pollMs = 200 }: FollowOptions = {},
): Promise<void> {
  const [store] = await connection.read('record/database/in-step');
  if (store === undefined || store.isInStep === true) return;
  const follower = randomUUID();
  for (;;) {
    const way = await begin(connection, follower, staleMs);
    if (way === 'DONE') return;
    if (way === 'WAIT') await setTimeout(pollMs);
    else
      await bring(connection, follower, way).catch((error) => {
        if (!(error instanceof TakenOver)) throw error;
      });
  }
}

/** Takes the work on, unless it is done or somebody is at it. From here on the nodes are no revision's. */
function begin(
  connection: GraphConnection,
  follower: string,
  staleMs: number,
): Promise<Way | 'DONE' | 'WAIT'> {
  return connection.transaction(async (run) => {
    const { nodes, number, ...store } = await takeLockToWrite(run);
    if (nodes === number) return 'DONE';
    const isAtIt = store.follower !== null && store.follower !== follower;
    if (isAtIt && (store.sinceMs ?? 0) < staleMs) return 'WAIT';
    await run('record/load/follow', { follower, nodes: null });
    return { from: nodes, to: number };
  });
}

async function bring(connection: GraphConnection, follower: string, way: Way): Promise<void> {
  const step = (statement: Statement) => stepOf(connection, follower, statement);
  const after = (await readingAt(connection, way.to)) as Reading;
  if (way.from === null) await clear(step);
  const change = graphChange(await readingAt(connection, way.from ?? 0), after);
  for (const statement of statementsOf(change)) await step(statement);
  await connection.transaction(async (run) => {
    needStillOurs(await takeLock(run), follower);
    await run('record/load/follow', { follower: null, nodes: neo4j.int(way.to) });
  });
}

/** One statement in a transaction of its own, while nobody else has taken over. */
function stepOf(connection: GraphConnection, follower: string, statement: Statement) {
  return connection.transaction(async (run) => {
    needStillOurs(await takeLock(run), follower);
    await run('record/load/step');
    return run(...statement);
  });
}

function needStillOurs(store: Store, follower: string): void {
  if (store.follower !== follower) throw new TakenOver('Somebody else took over.');
}

/** Takes away what an earlier try left, relationships before nodes, some at a time. */
async function clear(step: (statement: Statement) => Promise<readonly Row[]>): Promise<void> {
  for (const name of ['record/load/clear-relationships', 'record/load/clear-nodes'])
    for (let left = true; left; ) {
      const [row] = await step([name, {}]);
      left = Number(row?.removed) > 0;
    }
}

async function readingAt(connection: GraphConnection, number: number) {
  const kept = number > 0 ? await storedRevision(connection.read, number) : undefined;
  return kept && readingOf({ ...kept, facts: factsIn(kept.pieces.map(opened)) });
}
