/** `kill -9` of the loader, failures of the driver at every call, and loads at once. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type PublishOptions, publish } from '../../../src/record/revisions/publish.ts';
import { atLeast, type Check, type Demand, none } from '../check.ts';
import { atDriverCalls, type Happening } from '../crash/driver-calls.ts';
import { type OwnNeo4j, openOwnNeo4j } from '../crash/own-neo4j.ts';
import { digestOfVariant, variant } from '../crash/variants.ts';
import { wholeness } from '../crash/whole-graph.ts';
import { project, reaching } from '../ground.ts';

/** Watches the revisions while loads are broken off, and notes what must not be. */
interface Watch {
  readonly lost: string[];
  readonly half: string[];
  /** Compares the database with what it held and with what was tried. */
  after(k: number, acknowledged: boolean, when: string): Promise<void>;
}

function watching(neo4j: OwnNeo4j, first: number): Watch {
  let former = digestOfVariant(first);
  const [lost, half]: [string[], string[]] = [[], []];
  return {
    lost,
    half,
    async after(k, acknowledged, when) {
      const connection = neo4j.connection();
      const { digest, faults } = await wholeness(connection);
      await connection.close();
      const mine = digestOfVariant(k);
      if (acknowledged && digest !== mine) lost.push(when);
      if (digest !== mine && digest !== former) half.push(`${when}: an unknown revision`);
      half.push(...faults.map((fault) => `${when}: ${fault.slice(0, 200)}`));
      former = digest;
    },
  };
}

function now(): PublishOptions {
  return { now: new Date().toISOString() };
}

/** Publishes and says how many calls of the driver that took. */
async function countedLoad(
  neo4j: OwnNeo4j,
  k: number,
  happens: (call: number) => Happening = () => 'nothing',
): Promise<{ acknowledged: boolean; calls: number }> {
  const connection = neo4j.connection();
  const calls = atDriverCalls(connection, happens);
  try {
    await publish(connection, variant(k), now());
    return { acknowledged: true, calls: calls() };
  } catch {
    return { acknowledged: false, calls: calls() };
  } finally {
    await connection.close().catch(() => {});
  }
}

/** A loader of its own process, which dies at a call; whether it had said that the load went through. */
function dyingLoad(neo4j: OwnNeo4j, k: number, call: number, moment: string): Promise<boolean> {
  const program = join(project, 'test', 'verify', 'crash', 'load.program.ts');
  const words = ['--import', 'tsx', program, String(k), String(call), moment];
  const child = spawn(process.execPath, words, {
    cwd: project,
    env: { ...process.env, ...reaching(neo4j.access()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) =>
    child.once('exit', (code, signal) => {
      const acknowledged = said.includes('ACK');
      if (acknowledged || signal === 'SIGKILL') resolve(acknowledged);
      else reject(new Error(`A loader that was to be killed ended by itself with ${code}.`));
    }),
  );
}

/** Of several loads at once with one parent only one goes through; without, all do, one after another. */
async function loadsAtOnce(neo4j: OwnNeo4j, first: number, rounds: number): Promise<Demand[]> {
  const wrong: string[] = [];
  let k = first;
  for (let round = 0; round < rounds; round += 1) {
    const [one, other] = [neo4j.connection(), neo4j.connection()];
    const { revision: parent } = await wholeness(one);
    const both = await Promise.allSettled([
      publish(one, variant(k), { ...now(), parent }),
      publish(other, variant(k + 1), { ...now(), parent }),
    ]);
    const codes = both.map((one) => (one.status === 'rejected' ? one.reason.code : 'published'));
    if ([...codes].sort().join() !== 'LOAD_CONFLICT,published') wrong.push(codes.join(' and '));
    const free = await Promise.all([
      publish(one, variant(k + 2), now()),
      publish(other, variant(k + 3), now()),
    ]);
    const numbers = free.map(({ revision }) => revision).sort((a, b) => a - b);
    if (numbers.join() !== `${parent + 2},${parent + 3}`) wrong.push(`revisions ${numbers}`);
    wrong.push(...(await wholeness(one)).faults.map((fault) => fault.slice(0, 200)));
    await Promise.all([one.close(), other.close()]);
    k += 4;
  }
  return [none(`wrong outcomes of two loads at once, in ${rounds} rounds`, wrong)];
}

/** However a load is broken off, it is there whole or not at all, and the next one goes through. */
export const loaderKills: Check = {
  title: 'Broken-off loads',
  claim:
    'A loader killed at any statement, or whose driver fails at any call, leaves the database with the former revision or the next one, whole; of two loads at once none gets lost or mixed up.',
  async run(ground) {
    const neo4j = await openOwnNeo4j();
    try {
      await countedLoad(neo4j, 1);
      const { calls } = await countedLoad(neo4j, 2);
      const watch = watching(neo4j, 2);
      let k = 3;
      const step = ground.quick ? 6 : 1;
      let kills = 0;
      for (const moment of ['before', 'during'])
        for (let call = 1; call <= calls; call += step) {
          const acknowledged = await dyingLoad(neo4j, k, call, moment);
          await watch.after(k, acknowledged, `loader killed ${moment} call ${call}`);
          k += 1;
          kills += 1;
        }
      ground.tell(`${kills} loaders were killed.`);
      let failures = 0;
      for (const what of ['fails before', 'fails after'] as const)
        for (let call = 1, passed = false; !passed; call += 1) {
          const load = await countedLoad(neo4j, k, (one) => (one === call ? what : 'nothing'));
          await watch.after(k, load.acknowledged, `call ${call} ${what}`);
          passed = load.acknowledged && load.calls < call;
          failures += +!passed;
          k += 1;
        }
      ground.tell(`${failures} calls of the driver were made to fail.`);
      const atOnce = await loadsAtOnce(neo4j, k, ground.quick ? 2 : 10);
      const { consistent, said } = await neo4j.check();
      return {
        demands: [
          atLeast('loaders killed', ground.quick ? 1 : calls * 2, kills),
          atLeast('driver calls made to fail, until a load passed', calls * 2, failures),
          none('acknowledged loads that are lost', watch.lost),
          none('anything half-written', watch.half),
          ...atOnce,
          none('inconsistencies found by neo4j-admin database check', consistent ? [] : [said]),
        ],
        notes: [
          `A load made ${calls} calls of the driver: transactions begun, statements, commits and sessions closed. Loaders were processes of their own, killed just before a call and 3 ms after it was sent; failures were put in place of a call and after it had been done. Neo4j's tool said last: ${said}`,
        ],
      };
    } finally {
      await neo4j.close();
    }
  },
};
