/** A service stays small: so many questions of every sort at full speed, and what memory it holds meanwhile. */
import { Agent } from 'node:http';
import { ask, askQuestion } from '../asking.ts';
import { atLeast, atMost, type Check, none } from '../check.ts';
import { type Ground, memoryOf, type RunningService } from '../ground.ts';
import { unlimited, worst } from '../noting.ts';
import { dice, type Known, mixed } from '../soak/mixed-questions.ts';

/** Questions of a whole run; `VERIFY_QUESTIONS` sets another number. */
const usualQuestions = 1_000_000;
const atOnce = 6;
const samples = 50;

async function knownTo({ url }: RunningService): Promise<Known> {
  const { body } = await askQuestion(
    url,
    '{ partiesConnection(first: 100) { edges { node { id nameSv } } } landscapesConnection(first: 100) { edges { node { id } } } documentsConnection(first: 100) { edges { node { id } } } }',
  );
  const { data } = JSON.parse(body);
  type Told = { readonly edges: readonly { readonly node: { id: string; nameSv?: string } }[] };
  const nodes = (list: string) => (data[list] as Told).edges.map(({ node }) => node);
  const ids = (list: string) => nodes(list).map(({ id }) => id);
  return {
    parties: ids('partiesConnection'),
    landscapes: ids('landscapesConnection'),
    documents: ids('documentsConnection'),
    words: nodes('partiesConnection').flatMap(({ nameSv }) => nameSv?.split(' ') ?? []),
  };
}

async function run(ground: Ground) {
  const questions = Number(process.env.VERIFY_QUESTIONS ?? (ground.quick ? 5000 : usualQuestions));
  const service = await ground.service(unlimited);
  const known = await knownTo(service);
  const thrown = dice(14);
  const agent = new Agent({ keepAlive: true });
  const statuses = new Map<number, number>();
  const failed: string[] = [];
  const held: number[] = [];
  let sent = 0;
  const since = performance.now();
  const sample = async () => {
    const { body } = await ask(`${service.url}/metrics`, { agent });
    const told = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(body)?.[1]);
    const of = (name: string) => Math.round(told(name) / 2 ** 20);
    held.push(memoryOf(service));
    ground.tell(
      `${sent} in ${Math.round((performance.now() - since) / 1000)} s: resident ${Math.round(memoryOf(service))}, heap ${of('nodejs_heap_size_used_bytes')} of ${of('nodejs_heap_size_total_bytes')}, external ${of('nodejs_external_memory_bytes')} MB, processor ${Math.round(told('process_cpu_seconds_total'))} s; ${[...statuses].map(([status, times]) => `${status}: ${times}`).join(', ')}`,
    );
  };
  const caller = async () => {
    while (sent < questions) {
      sent += 1;
      if (sent % Math.ceil(questions / samples) === 0) await sample();
      const { path, ...asking } = mixed(known, thrown);
      const asks = `${path} ${asking.body ?? ''}`.slice(0, 400);
      const { status } = await ask(service.url + path, { ...asking, agent }).catch((error) => {
        ground.tell(`${error} for ${asks}`);
        return { status: 0 };
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) failed.push(`${status}: ${asks}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  agent.destroy();
  const answered = statuses.get(200) ?? 0;
  return {
    demands: [
      atMost('most memory held', 300, worst(held), 'MB'),
      atLeast('answered with 200', questions * 0.9, answered),
      none(`answered with 5xx, of ${questions}`, failed),
    ],
    notes: [
      `Questions of every sort by their own documents, lists of the graph, files and pages, ${atOnce} at once at full speed, packed with Brotli, gzip, deflate or not at all. Resident memory over the run: ${held.map(Math.round).join(', ')} MB.`,
    ],
  };
}

export const memory: Check = {
  title: 'Memory',
  claim: 'After a million mixed questions a service holds less than 300 MB.',
  run,
};
