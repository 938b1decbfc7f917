/** `kill -9` of the database, at many moments of a load. */
import { setTimeout as wait } from 'node:timers/promises';
import { publish } from '../../../src/record/revisions/publish.ts';
import { atLeast, type Check, none } from '../check.ts';
import { atDriverCalls } from '../crash/driver-calls.ts';
import { type OwnNeo4j, openOwnNeo4j } from '../crash/own-neo4j.ts';
import { digestOfVariant, variant } from '../crash/variants.ts';
import { wholeness } from '../crash/whole-graph.ts';

/** Some milliseconds into the load, or some after the load has made so many calls. */
type Moment = { readonly ms: number } | { readonly call: number; readonly ms: number };

/** Loads, kills the database at the moment, and says whether the load was acknowledged. */
async function loadAndKill(neo4j: OwnNeo4j, k: number, moment: Moment): Promise<boolean> {
  const connection = neo4j.connection();
  let killed: Promise<void> | undefined;
  const kill = () => {
    killed ??= wait(moment.ms).then(() => neo4j.kill());
  };
  if (!('call' in moment)) kill();
  atDriverCalls(connection, (call) => {
    if ('call' in moment && call >= moment.call) kill();
    return 'nothing';
  });
  const acknowledged = await publish(connection, variant(k), {
    now: new Date().toISOString(),
  }).then(
    () => true,
    () => false,
  );
  kill();
  await killed;
  await connection.close().catch(() => {});
  return acknowledged;
}

/** How long a load takes, and how many calls it makes, on a database just started. */
async function measured(neo4j: OwnNeo4j, k: number): Promise<{ ms: number; calls: number }> {
  const connection = neo4j.connection();
  const calls = atDriverCalls(connection, () => 'nothing');
  const since = performance.now();
  await publish(connection, variant(k), { now: new Date().toISOString() });
  const ms = performance.now() - since;
  await connection.close();
  return { ms, calls: calls() };
}

/** Half of the moments by the clock, half by the calls of the load, the last of which are the commit's. */
function moments(count: number, { ms, calls }: { ms: number; calls: number }): Moment[] {
  return Array.from({ length: count }, (_, at): Moment => {
    const share = (at + 0.5) / count;
    if (at % 2 === 0) return { ms: share * ms * 1.1 };
    return { call: Math.ceil(share * calls), ms: at % 4 };
  });
}

/** Nothing acknowledged is lost, nothing is half-written, and the next load goes through. */
export const databaseKills: Check = {
  title: 'kill -9 of the database during a load',
  claim:
    'A load whose database is killed is there whole or not at all; what was acknowledged is there; Neo4j finds its own files consistent.',
  async run(ground) {
    const neo4j = await openOwnNeo4j();
    try {
      await measured(neo4j, 1);
      await neo4j.kill();
      await neo4j.start();
      const size = await measured(neo4j, 2);
      const [lost, half, notBack]: string[][] = [[], [], []];
      let [former, acknowledged, kept, kills] = [digestOfVariant(2), 0, 0, 0];
      const count = ground.quick ? 6 : 50;
      for (const [at, moment] of moments(count, size).entries()) {
        const k = at + 3;
        const ack = await loadAndKill(neo4j, k, moment);
        await neo4j.start().catch((error) => notBack?.push(`${at}: ${error.message}`));
        const connection = neo4j.connection();
        const { digest, faults } = await wholeness(connection);
        await connection.close();
        const mine = digestOfVariant(k);
        const when = `moment ${at} ${JSON.stringify(moment)}`;
        if (ack && digest !== mine) lost?.push(when);
        if (digest !== mine && digest !== former) half?.push(`${when}: an unknown revision`);
        half?.push(...faults.map((fault) => `${when}: ${fault.slice(0, 200)}`));
        kills += 1;
        acknowledged += +ack;
        kept += +(digest === mine);
        former = digest;
        ground.tell(
          `Kill ${at + 1} of ${count}: ${ack ? 'acknowledged' : 'not acknowledged'}, ${digest === mine ? 'there' : 'not there'}`,
        );
      }
      const connection = neo4j.connection();
      const after = await publish(connection, variant(1000), { now: new Date().toISOString() });
      await connection.close();
      const { consistent, said } = await neo4j.check();
      return {
        demands: [
          atLeast('moments of a load at which the database was killed', count, kills),
          none('acknowledged loads that are lost', lost ?? []),
          none('anything half-written', half ?? []),
          none('starts that failed', notBack ?? []),
          none('the load after the last kill', after.unchanged ? ['it did not go through'] : []),
          none('inconsistencies found by neo4j-admin database check', consistent ? [] : [said]),
        ],
        notes: [
          `${acknowledged} of ${count} loads were acknowledged before the kill took effect, ${kept} were there afterwards. A load took ${Math.round(size.ms)} ms and ${size.calls} driver calls. After each restart every node, relationship, tombstone and kept revision was compared with the facts. Neo4j's tool said last: ${said}`,
        ],
      };
    } finally {
      await neo4j.close();
    }
  },
};
