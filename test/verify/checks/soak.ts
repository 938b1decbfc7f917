/** Mixed load for a long time, with publications and faults, against slow plain walks over the same facts. */
import { setTimeout as wait } from 'node:timers/promises';
import { connect, type GraphConnection } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { atLeast, atMost, type Check, none } from '../check.ts';
import { reaching } from '../ground.ts';
import { noted, question, unlimited, worst } from '../noting.ts';
import { growth, type Sample, sampled } from '../soak/growth.ts';
import { askedAs, expected, flowsIn, landscapeOf } from '../soak/landscapes.ts';
import { layWire } from '../wires/lay-wire.ts';
import { faults, type Wire } from '../wires/wire.ts';

/** Minutes of a whole run; `VERIFY_SOAK_MINUTES` sets another length. */
const usualMinutes = 20;
const askers = 6;
const heapGrowthMb = 12;
/** Node takes memory from the system for some minutes before it settles; a short run sees that and no more. */
const residentGrowthMb = (minutes: number) => (minutes < 10 ? 150 : 40);

/** What came of the soak so far. */
interface Soaked {
  questions: number;
  graphAnswers: number;
  slowestMs: number;
  publications: number;
  faults: number;
  readonly wrong: string[];
  /** The newest revision that a publication was begun for, and that one was acknowledged for. */
  begun: number;
  acknowledged: number;
}

const reach = (direction: string) =>
  `query ($of: ID!, $depth: Int!) { answer: ${direction.toLowerCase()}(of: $of, depth: $depth, first: 100) { revision edges { degree node { id } } } }`;

/** Asks a question and compares the answer with the slow walk of the revision it says it is of. */
async function askOne(url: string, number: number, soaked: Soaked): Promise<void> {
  const asked = askedAs(number);
  const { of, depth } = asked;
  const { status, body, ms } = await noted(
    `${url}/graphql`,
    question(reach(asked.direction), { of, depth }),
  );
  soaked.questions += 1;
  soaked.slowestMs = worst([soaked.slowestMs, ms]);
  const { answer } = (status === 200 ? JSON.parse(body).data : undefined) ?? {};
  if (!answer) return void soaked.wrong.push(`${status} ${body.slice(0, 200)}`);
  const edges = answer.edges as { degree: number; node: { id: string } }[];
  const told = edges.map(({ degree, node }) => `${degree}:${node.id}`).join(' ');
  if (answer.revision > soaked.begun)
    soaked.wrong.push(`revision ${answer.revision} was never published`);
  else if (told !== expected(answer.revision, asked))
    soaked.wrong.push(`revision ${answer.revision}, ${JSON.stringify(asked)}: ${told}`);
}

/** Browses the graph: as many flows as the revision has that the answer names. */
async function browse(url: string, soaked: Soaked): Promise<void> {
  const { status, body } = await noted(
    `${url}/graphql`,
    question('{ flowsConnection { totalCount } }'),
  );
  const { data, extensions } = status === 200 ? JSON.parse(body) : {};
  soaked.graphAnswers += 1;
  if (data?.flowsConnection?.totalCount !== flowsIn(extensions?.revision))
    soaked.wrong.push(`graph: ${status} ${body.slice(0, 200)}`);
}

/** Repeats until the time is over. */
async function repeat(
  going: () => boolean,
  pauseMs: number,
  work: (turn: number) => Promise<void>,
) {
  for (let turn = 0; going(); turn += 1) {
    await work(turn);
    await wait(pauseMs);
  }
}

async function publishNext(connection: GraphConnection, soaked: Soaked): Promise<void> {
  soaked.begun += 1;
  await publish(connection, landscapeOf(soaked.begun), { now: new Date().toISOString() });
  soaked.acknowledged = soaked.begun;
  soaked.publications += 1;
}

async function spoil(wire: Wire, turn: number, soaked: Soaked): Promise<void> {
  await wire.spoil(faults[turn % faults.length] ?? 'cut');
  await wait(6000);
  await wire.heal();
  soaked.faults += 1;
}

/** No answer is wrong, and nothing grows. */
export const soak: Check = {
  title: 'Soak',
  claim:
    'Under mixed load with publications and faults of the wire, every answer is right for the revision it names, and neither memory nor open handles grow.',
  async run(ground) {
    const minutes = Number(process.env.VERIFY_SOAK_MINUTES ?? (ground.quick ? 2 : usualMinutes));
    const database = await ground.ownDatabase();
    const wire = await layWire({ ...ground, port: Number(new URL(database.uri).port) });
    const connection = connect(database);
    const soaked: Soaked = {
      ...{ questions: 0, graphAnswers: 0, slowestMs: 0, publications: 0, faults: 0 },
      ...{ wrong: [], begun: 0, acknowledged: 0 },
    };
    const samples: Sample[] = [];
    try {
      await publishNext(connection, soaked);
      const over = {
        ...unlimited,
        ...reaching(database),
        NEO4J_URI: `bolt://127.0.0.1:${wire.port}`,
      };
      const { url, process: service } = await ground.service(over);
      const since = performance.now();
      const until = since + minutes * 60_000;
      const going = () => performance.now() < until;
      await Promise.all([
        ...Array.from({ length: askers }, (_, asker) =>
          repeat(going, 5, (turn) => askOne(url, turn * askers + asker, soaked)),
        ),
        repeat(going, 200, () => browse(url, soaked)),
        repeat(going, 15_000, () => publishNext(connection, soaked)),
        repeat(going, 9000, (turn) => spoil(wire, turn, soaked)),
        repeat(going, 2000, async () => {
          const sample = await sampled(url, service.pid);
          if (sample) samples.push(sample);
        }),
      ]);
      const grown = growth(samples);
      return {
        demands: [
          atLeast('minutes', minutes, (performance.now() - since) / 60_000),
          none(
            `wrong answers, of ${soaked.questions} questions and ${soaked.graphAnswers} of the graph`,
            soaked.wrong,
          ),
          atLeast('faults of the wire meanwhile', Math.floor(minutes * 3), soaked.faults),
          atLeast('publications meanwhile', Math.floor(minutes * 2), soaked.publications),
          atMost(
            'growth of the heap after collection, second third to last',
            heapGrowthMb,
            grown.heapMb,
            'MB',
          ),
          atMost(
            'growth of resident memory, second third to last',
            residentGrowthMb(minutes),
            grown.residentMb,
            'MB',
          ),
          atMost('growth of open handles', 5, grown.handles),
        ],
        notes: [
          `${grown.told}. The wire was spoiled by ${wire.by}; the slowest question took ${Math.round(soaked.slowestMs)} ms, by the clock of the process that also walks slowly. The expected answers are those of \`test/oracle\`.`,
        ],
      };
    } finally {
      await connection.close();
      await wire.close();
    }
  },
};
