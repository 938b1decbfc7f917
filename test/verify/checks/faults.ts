/** Faults of the wire between service and database, one after another. */
import { setTimeout as wait } from 'node:timers/promises';
import { atMost, type Check, type Demand, none } from '../check.ts';
import { reaching } from '../ground.ts';
import {
  askingEvery,
  type Noted,
  noted,
  question,
  unlimited,
  untilHolds,
  worst,
} from '../noting.ts';
import { layWire } from '../wires/lay-wire.ts';
import { type Fault, faults, type Wire } from '../wires/wire.ts';

const memory = question('{ upstream(of: "lokal-kompetensverkstad", depth: 3) { total sentence } }');
const graph = question(
  '{ forumTypesConnection { edges { node { id citationsConnection { edges { node { nameSv } properties { locator } } } } } } }',
);

/** What is seen of the service from outside while its database has a fault, and after. */
interface Seen {
  readonly health: readonly Noted[];
  readonly questions: readonly Noted[];
  readonly graph: readonly Noted[];
  readonly backMs: number;
}

async function during(url: string, wire: Wire, fault: Fault, faultMs: number): Promise<Seen> {
  const health = askingEvery(50, () => noted(`${url}/health`));
  const questions = askingEvery(50, () => noted(`${url}/graphql`, memory));
  const browsing = askingEvery(250, () => noted(`${url}/graphql`, graph));
  await wait(500);
  await wire.spoil(fault);
  await wait(faultMs);
  await wire.heal();
  const backMs = await untilHolds(async () => {
    const answer = await noted(`${url}/graphql`, graph);
    const ready = await noted(`${url}/ready`);
    return answer.status === 200 && ready.status === 200;
  });
  return {
    backMs,
    graph: await browsing.stop(),
    questions: await questions.stop(),
    health: await health.stop(),
  };
}

const brief = ({ status, body }: Noted) => `${status} ${body.slice(0, 120)}`;

function demandsOf(fault: Fault, seen: Seen, right: { memory: string; graph: string }): Demand[] {
  const harmed = (what: string, answers: readonly Noted[], body: string) => {
    const slowest = Math.round(worst(answers.map(({ ms }) => ms)));
    const wrong = answers.filter((answer) => answer.status !== 200 || answer.body !== body);
    return none(
      `${fault}: ${what} harmed, of ${answers.length} (slowest ${slowest} ms)`,
      wrong.map(brief),
    );
  };
  return [
    harmed('lists of the graph', seen.graph, right.graph),
    harmed('questions', seen.questions, right.memory),
    atMost(`${fault}: worst /health`, 100, worst(seen.health.map(({ ms }) => ms)), 'ms'),
    atMost(`${fault}: back after its end`, 5000, seen.backMs, 'ms'),
  ];
}

/** Whatever happens to the wire, both doors answer. */
export const faultsOfTheWire: Check = {
  title: 'Faults between service and database',
  claim:
    'While the wire to the database is spoiled, questions and lists of the graph are answered as ever, and the service is ready within five seconds once the fault has ended.',
  async run(ground) {
    const database = await ground.ownDatabase();
    const wire = await layWire({ ...ground, port: Number(new URL(database.uri).port) });
    try {
      // The seed is published over a sound wire first.
      const over = {
        ...unlimited,
        ...reaching(database),
        NEO4J_URI: `bolt://127.0.0.1:${wire.port}`,
      };
      const { url } = await ground.service(over);
      const right = {
        memory: (await noted(`${url}/graphql`, memory)).body,
        graph: (await noted(`${url}/graphql`, graph)).body,
      };
      const faultMs = ground.quick ? 8000 : 20_000;
      const demands: Demand[] = [];
      for (const fault of faults) {
        ground.tell(`Fault: ${fault} …`);
        demands.push(...demandsOf(fault, await during(url, wire, fault, faultMs), right));
      }
      return {
        demands,
        notes: [
          `Each fault lasted ${faultMs / 1000} s, made by ${wire.by}; a question and /health were asked every 50 ms, the graph door every 250 ms, all without waiting for one another.`,
        ],
      };
    } finally {
      await wire.close();
    }
  },
};
